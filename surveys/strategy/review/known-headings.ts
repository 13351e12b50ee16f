// Rule: what a person said of a list is kept with its heading, for their council alone, and offered for its next document: "as you
// said last time". Nothing is placed by it unasked. Only headings are kept, never what stood below them.
import { comparedHeading } from './compared-heading.ts';
import { inList, isPlacement, type Placement } from './place-lines.ts';
import type { StrategyReview } from './review.ts';

export interface KnownHeading {
	/** As it is compared. */
	heading: string;
	printed: string;
	means: Placement;
	/** A day. */
	saidOn: string;
}

const longest = 120;

/** What pressing this button says of a heading; null where it says nothing, or the list stands under none. */
export function saidOfHeading(
	{ ledger }: Pick<StrategyReview, 'ledger'>,
	intent: string,
	today: string,
): KnownHeading | null {
	const [verb = '', list = '', as = ''] = intent.split('/');
	if ((verb !== 'place' && verb !== 'place-headed') || !isPlacement(as)) return null;
	const printed =
		ledger?.notPlaced.find((line) => inList(line) && String(line.list) === list)?.heading.trim() ?? '';
	const heading = comparedHeading(printed);
	// A long line is a sentence of one document, and may say anything.
	if (heading === '' || printed.length > longest) return null;
	return { heading, printed, means: as, saidOn: today };
}

/** What was said last time of lists under this heading. */
export const meaningOf = (known: readonly KnownHeading[], printed: string): Placement | null =>
	known.find(({ heading }) => heading === comparedHeading(printed))?.means ?? null;
