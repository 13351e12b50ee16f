// Rule: a picture of figures prints a number on one line and what it counts on the next. The two are one figure, always doubted: a
// number may stand beside the wrong words.
import type { PlacedBlock } from '../outline/outline.ts';
import type { Place } from '../source/document.ts';
import { wordsIn } from '../source/document.ts';

/** "87%", "£1.2m", "214", "3 in 5": nothing else on the line. "2031" is the year of a cover. */
const lone =
	/^(?!20\d\d$)(?:£\s?)?\d[\d,]*(?:\.\d{1,2})?\s?(?:%|per cent|m|million|k)?$|^\d{1,2} (?:in|out of) \d{1,3}$/i;
const longest = 140;
export const onTwoLines =
	'The number and what it counts stand on two lines: see whether they belong together.';

export interface Pair {
	/** Both lines as one. */
	text: string;
	places: Place[];
}

/** By the block that holds the number. What it counts is no heading of a section, and is used once. */
export function pairsOfLines(blocks: readonly PlacedBlock[]): Map<PlacedBlock, Pair> {
	const pairs = new Map<PlacedBlock, Pair>();
	for (const [index, block] of blocks.entries()) {
		const number = wordsIn(block);
		const next = blocks.slice(index + 1, index + 3).find(({ kind }) => kind !== 'page-break');
		const words = wordsIn(next);
		if (number === null || !lone.test(number) || !next || words === null || words.length > longest) continue;
		if (next.kind === 'heading' && next.under.label !== null) continue;
		if (/^\d{1,3}$/.test(number) && !/^\p{Ll}/u.test(words)) continue;
		if (!lone.test(words) && /\p{L}{3}/u.test(words))
			pairs.set(block, { text: `${number} ${words}`, places: [block.place, next.place] });
	}
	return pairs;
}
