// How much of the document is placed, and what is not: lists first, for that is where promises stand, then running text. Lists under
// headings that say the same are asked about once; what was said of such a heading last time is offered first.
import type { StrategyReview, UnplacedLine } from '#surveys';
import { coverageOf } from '#surveys/reading';
import { comparedHeading, inList, meaningOf, type KnownHeading, type Placement } from '#surveys/review';

/** Lines that stand together under one heading, or in several lists under headings that say the same. */
export interface LeftList {
	/** The number of the first of its lists. */
	list: number;
	heading: string;
	lines: UnplacedLine[];
	/** Whether there is more than one list. */
	several: boolean;
	/** What the council said of this heading last time. */
	means: Placement | null;
}

export interface ShownLedger {
	placed: number;
	lines: number;
	/** Lists, rows and single headings; empty where they are not asked for. */
	lists: LeftList[];
	text: LeftList[];
}

/** Lists and rows under one heading are asked about together; running text by where it stands. */
const groupOf = (line: UnplacedLine) => {
	const heading = inList(line) ? comparedHeading(line.heading) : '';
	return heading === '' ? `list ${line.list}` : `heading ${heading}`;
};

/** null for a reading that was kept before there was a ledger, or that was read from no document. */
export function shownLedger(
	{ ledger }: Pick<StrategyReview, 'ledger'>,
	open: boolean,
	known: readonly KnownHeading[] = [],
): ShownLedger | null {
	if (!ledger) return null;
	const left = new Map<string, LeftList>();
	for (const line of open ? ledger.notPlaced : []) {
		const { list, heading } = line;
		const means = inList(line) ? meaningOf(known, heading) : null;
		const fresh = { list, heading, lines: [], several: false, means };
		const group = left.get(groupOf(line)) ?? fresh;
		group.lines.push(line);
		group.several ||= list !== group.list;
		left.set(groupOf(line), group);
	}
	const all = [...left.values()];
	const lists = all.filter(({ lines }) => lines.some(inList));
	return {
		...coverageOf(ledger),
		lists: [...lists.filter(({ means }) => means !== null), ...lists.filter(({ means }) => means === null)],
		text: all.filter(({ lines }) => !lines.some(inList)),
	};
}
