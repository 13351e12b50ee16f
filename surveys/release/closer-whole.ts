// Beside groups, everybody is told as the sum of their steps, which is wide. It is told closer where that proves nothing: the
// span of a sum is halved, and it is said in which half the true sum lies, only where neither half, together with all that is
// told by then, would prove a 1 or 2, all but 1 or 2, nobody or everybody of any count of any group or of those in none. So whether
// it is halved hangs on what is told already, and says nothing. Then the next sum, and so on, round and round.
import { filledRow, moveTo, type Filled, type TableRow } from './cross-table.ts';
import { sumOf, type Span } from './span.ts';
import { narrowest } from './steps.ts';

/** What is known of some people's answers. */
export interface PartTold {
	base: number;
	/** What is told of each count; of those in no told group, from none to all. */
	spans: Span[];
}

/** How many picks each answer has. */
export interface Picks {
	least: number;
	most: number;
}

/** Larger tables would take long. */
const mostCells = 120;

/** The spans of everybody's counts, `truth` being the counts themselves; as narrow as may be told beside the parts. */
export function closerWhole(parts: readonly PartTold[], picks: Picks, truth: readonly number[]): Span[] {
	const sums = truth.map((_, cell) => sumOf(parts.flatMap(({ spans }) => spans[cell] ?? [])));
	if (parts.length * truth.length > mostCells) return sums;
	const rows = rowsOf(parts, picks, sums);
	const base = parts.reduce((all, part) => all + part.base, 0);
	let halved = true;
	while (halved) {
		halved = false;
		for (const [cell, count] of truth.entries()) if (halve(rows, cell, { base, parts, count })) halved = true;
	}
	return truth.map((_, cell) => toldIn(rows, cell));
}

/** What is known of some people's answers and of everybody's, as a table: a row for each part, and last everybody with a minus. */
export const rowsOf = (parts: readonly PartTold[], picks: Picks, whole: readonly Span[]): TableRow[] => [
	...parts.map((part) => rowOf(part, picks)),
	wholeRow(parts, picks, whole),
];

/** A last column takes the picks that were not made. */
const rowOf = ({ base, spans }: PartTold, { least, most }: Picks): TableRow => ({
	cells: [...spans.map((span) => ({ ...span })), { lo: 0, hi: (most - least) * base }],
	sum: most * base,
});

function wholeRow(parts: readonly PartTold[], { least, most }: Picks, sums: readonly Span[]): TableRow {
	const base = parts.reduce((all, part) => all + part.base, 0);
	return {
		cells: [...sums.map(({ lo, hi }) => ({ lo: -hi, hi: -lo })), { lo: -(most - least) * base, hi: 0 }],
		sum: -most * base,
	};
}

const toldIn = (rows: readonly TableRow[], cell: number): Span => {
	const { lo, hi } = rows.at(-1)?.cells[cell] ?? { lo: 0, hi: 0 };
	return { lo: -hi, hi: -lo };
};

interface Known {
	base: number;
	parts: readonly PartTold[];
	count: number;
}

/** Halves what is told of a sum, if either half may be told. */
function halve(rows: TableRow[], cell: number, { base, parts, count }: Known): boolean {
	const { lo, hi } = toldIn(rows, cell);
	if (hi - lo + 1 < 2 * narrowest(base)) return false;
	const middle = Math.floor((lo + hi) / 2);
	const halves = [
		{ lo, hi: middle },
		{ lo: middle + 1, hi },
	].map((told) => withTold(rows, cell, told));
	if (!halves.every((half) => provesNothing(half, [...parts.map((part) => part.base), base]))) return false;
	rows.splice(0, rows.length, ...(halves[count <= middle ? 0 : 1] ?? rows));
	return true;
}

const withTold = (rows: readonly TableRow[], cell: number, { lo, hi }: Span): TableRow[] =>
	rows.map((row, at) =>
		at < rows.length - 1
			? row
			: { ...row, cells: row.cells.map((old, column) => (column === cell ? { lo: -hi, hi: -lo } : old)) },
	);

/** Whether tables that obey leave every count open. Where none is found, it is not. */
function provesNothing(rows: readonly TableRow[], bases: readonly number[]): boolean {
	const filled = filledTable(rows);
	return filled !== null && rows.every((_, row) => leavesOpen(rows, filled, row, bases[row] ?? 0));
}

/** A table that obeys; null: none was found. Begins with everybody's sums as they come, and moves each to where it is told. */
export function filledTable(rows: readonly TableRow[]): Filled | null {
	const parts = rows.slice(0, -1).map(filledRow);
	const whole = rows.at(-1);
	if (!whole || parts.some((part) => part === null)) return null;
	const filled = parts.flatMap((part) => (part ? [part] : []));
	filled.push(whole.cells.map((_, column) => -filled.reduce((sum, own) => sum + (own[column] ?? 0), 0)));
	const free = whole.cells.map(({ lo, hi }, column) => {
		const own = filled.at(-1)?.[column] ?? 0;
		return { lo: Math.min(lo, own), hi: Math.max(hi, own) };
	});
	const loose = [...rows.slice(0, -1), { ...whole, cells: free }];
	for (const [column, { lo, hi }] of whole.cells.entries()) {
		const own = filled.at(-1)?.[column] ?? 0;
		const until = Math.min(hi, Math.max(lo, own));
		if (moveTo(loose, filled, { row: rows.length - 1, cells: [column], until }) !== until) return null;
		free[column] = { lo, hi };
	}
	return filled;
}

/** Three are not one or two, and four are not to one of them either; of ten answers there is no room for that. */
const enough = (base: number) => (base > 10 ? 4 : 3);

function leavesOpen(rows: readonly TableRow[], filled: Filled, row: number, base: number): boolean {
	const [least, most] = [enough(base), base - enough(base)];
	const few: number[] = [];
	const open = (filled[row]?.slice(0, -1) ?? []).every((_, cell) => {
		const now = () => Math.abs(filled[row]?.[cell] ?? 0);
		// Everybody's row has a minus before it.
		const moved = (end: number) =>
			Math.abs(moveTo(rows, filled, { row, cells: [cell], until: row === rows.length - 1 ? -end : end }));
		if (now() < least && moved(least) < least) {
			if (now() === 0 || moved(0) > 0) return false;
			few.push(cell);
		}
		return now() <= most || moved(most) <= most || (now() < base && moved(base) === base);
	});
	// Some of which each may be nobody must be so together, or all of them might be one or two.
	return open && (few.length === 0 || moveTo(rows, filled, { row, cells: few, until: 0 }) === 0);
}
