// How much of the document is placed, and what is not: lists first, for that is where promises stand, then running text.
import type { StrategyReview, UnplacedLine } from '#surveys';
import { coverageOf } from '#surveys/reading';

/** Lines that stand together under one heading. */
export interface LeftList {
	list: number;
	heading: string;
	lines: UnplacedLine[];
}

export interface ShownLedger {
	placed: number;
	lines: number;
	/** Lists, rows and single headings; empty where they are not asked for. */
	lists: LeftList[];
	text: LeftList[];
}

/** null for a reading that was kept before there was a ledger, or that was read from no document. */
export function shownLedger({ ledger }: Pick<StrategyReview, 'ledger'>, open: boolean): ShownLedger | null {
	if (!ledger) return null;
	const left = new Map<number, LeftList>();
	for (const line of open ? ledger.notPlaced : []) {
		const { list, heading } = line;
		const known = left.get(list) ?? { list, heading, lines: [] };
		known.lines.push(line);
		left.set(list, known);
	}
	const isText = ({ lines }: LeftList) => lines.every(({ shape }) => shape === 'paragraph');
	const all = [...left.values()];
	return { ...coverageOf(ledger), lists: all.filter((one) => !isText(one)), text: all.filter(isText) };
}
