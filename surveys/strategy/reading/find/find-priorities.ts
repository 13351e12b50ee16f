// The priorities as they are proposed: each with the young people's wording, and with the other titles that lists and the
// action plan give it.
import { isNumber } from '../source/marks.ts';
import type { OutlinedPriority, PlacedBlock } from '../outline/outline.ts';
import type { ProposedPriority } from '../proposal.ts';
import { likeness, wordsOf } from '../values/words-of.ts';

export interface Priorities {
	priorities: ProposedPriority[];
	/** The same for matching: each with all its titles. */
	named: OutlinedPriority[];
}

export function findPriorities(
	blocks: readonly PlacedBlock[],
	outlined: readonly OutlinedPriority[],
): Priorities {
	const lists = numberedLists(blocks);
	const named = outlined.map((one) => ({ ...one, otherTitles: otherTitles(one, outlined, lists) }));
	const priorities = named.map(
		({ key, number, word, title, behind, doubts, index, otherTitles: others }): ProposedPriority => {
			const place = blocks[index]?.place;
			return {
				key,
				number,
				word,
				title,
				youngWording: behind,
				otherTitles: others,
				doubts,
				places: place ? [place] : [],
			};
		},
	);
	return { priorities, named };
}

/** Numbered lists as long as the priorities are many. */
function numberedLists(blocks: readonly PlacedBlock[]): string[][] {
	const lists: string[][] = [];
	let list: string[] = [];
	for (const block of blocks) {
		if (block.kind === 'item' && isNumber(block.mark)) list.push(block.text);
		else if (block.kind !== 'page-break') {
			if (list.length > 1) lists.push(list);
			list = [];
		}
	}
	return [...lists, list];
}

const alike = 0.5;

/** A numbered list that names most priorities in their order names each of them, even where one is worded otherwise. */
function otherTitles(
	one: OutlinedPriority,
	all: readonly OutlinedPriority[],
	lists: readonly string[][],
): string[] {
	const at = all.indexOf(one);
	const titles = lists.flatMap((list) => {
		if (list.length !== all.length) return [];
		const same = all.filter(
			({ title }, index) => likeness(wordsOf(title), wordsOf(list[index] ?? '')) >= alike,
		).length;
		return same * 2 > all.length ? [list[at] ?? ''] : [];
	});
	return [...new Set(titles)].filter(
		(title) => title !== '' && likeness(wordsOf(title), wordsOf(one.title)) < 1,
	);
}
