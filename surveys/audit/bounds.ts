// The least and the most that each count can be, if all that is published of groups and of everybody holds; exact
// (cross-table.ts).
import { filledTable, rowsOf, type PartTold, type Picks } from '../release/closer-whole.ts';
import { moveTo } from '../release/cross-table.ts';
import type { Span } from '../release/span.ts';
import type { Proved } from './audited.ts';

/** Numbers of answers with what is known of each count then. Parts are groups and, last, those in none that is told. */
export interface Reading {
	parts: PartTold[];
	whole: PartTold;
}

/** Bounds of every count by part, the whole last; null: no answers can give these numbers. */
export function boundsOf({ parts, whole }: Reading, picks: Picks): Span[][] | null {
	const rows = rowsOf(parts, picks, whole.spans);
	const filled = filledTable(rows);
	if (!filled) return null;
	return rows.map(({ cells }, row) =>
		cells.slice(0, -1).map(({ lo, hi }, cell) => {
			const least = moveTo(rows, filled, { row, cells: [cell], until: lo });
			const most = moveTo(rows, filled, { row, cells: [cell], until: hi });
			// Everybody's row has a minus before it.
			return row === rows.length - 1 ? { lo: -most, hi: -least } : { lo: least, hi: most };
		}),
	);
}

/** What follows for a count that can be these numbers of so many, and nothing else. */
export function provedOf({ lo, hi }: Span, base: number): Proved[] {
	if (base === 0) return [];
	if (hi === 0) return ['nobody'];
	if (lo === base) return ['everybody'];
	if (lo >= 1 && hi <= 2) return ['one or two'];
	return lo >= base - 2 && hi < base ? ['all but one or two'] : [];
}
