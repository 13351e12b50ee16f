// Rule: what could not be read is told, with its place. Pictures, marks without words, headings with nothing below, texts that
// stop in the middle.
import type { PlacedBlock } from '../outline/outline.ts';
import { wordsIn } from '../source/document.ts';
import type { StrategyProposal, UnreadPlace } from '../proposal.ts';

export function findUnread(blocks: readonly PlacedBlock[]): UnreadPlace[] {
	return blocks.flatMap((block, index): UnreadPlace[] => {
		if (block.kind === 'missing') return [{ why: block.why, text: '', places: [block.place] }];
		const text = wordsIn(block);
		if (text === null) return [];
		if (/(?:\.\.\.|…)$/.test(text)) return [{ why: 'This text was cut off.', text, places: [block.place] }];
		const next = blocks
			.slice(index + 1, index + 8)
			.find(({ kind }) => kind !== 'page-break' && kind !== 'missing');
		const section =
			block.kind === 'heading' &&
			(block.under.label !== null || /^(?:our|the|plan|corporate|governance)\b/i.test(text));
		if (!section || (next !== undefined && next.kind !== 'heading')) return [];
		if (next !== undefined && !emptyBefore(block, next)) return [];
		return [
			{
				why: 'Nothing stands under this heading: a picture may be missing here.',
				text,
				places: [block.place],
			},
		];
	});
}

/** A heading over its own sub-heading is not empty. */
function emptyBefore(block: PlacedBlock, next: PlacedBlock): boolean {
	if (block.kind !== 'heading' || next.kind !== 'heading') return true;
	if (block.level !== null && next.level !== null) return next.level <= block.level;
	return next.place.line - block.place.line > 3 && !/[:?]$/.test(block.text);
}

/** What every strategy has and this one does not seem to: said, so that nobody takes an empty field for an answer. */
export function notFound(
	read: Pick<StrategyProposal, 'title' | 'council' | 'period' | 'vision' | 'priorities'>,
): UnreadPlace[] {
	const lacking = [
		...(read.title ? [] : ['title']),
		...(read.council ? [] : ['council']),
		...(read.period ? [] : ['time that it covers']),
		...(read.vision ? [] : ['line that is called the vision']),
		...(read.priorities.length > 0 ? [] : ['priorities']),
	];
	return lacking.map((what) => ({ why: `No ${what} was found.`, text: '', places: [] }));
}
