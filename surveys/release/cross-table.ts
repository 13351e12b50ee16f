// A table of whole numbers of which this much is known: every number's least and most, what each row adds up to, and that
// each column adds up to nought. (Everybody is a row of its own, of the sums with a minus before them.) What can each number
// be, if all of that holds? The bounds found here are exact, and every whole number between them can be: a unit is moved
// from one column to another within the row, and others move one back, as long as anybody can. (It is a circulation with
// bounds: A. Schrijver, Combinatorial Optimization (2003), ch. 11.)
import type { Span } from './span.ts';

export interface TableRow {
	cells: Span[];
	sum: number;
}

/** A table that obeys: numbers by row and column. */
export type Filled = number[][];

/** Numbers within these spans that add up to the sum of their row; null: there are none. Columns are not looked at. */
export function filledRow({ cells, sum }: TableRow): number[] | null {
	let left = cells.reduce((rest, { lo }) => rest - lo, sum);
	if (left < 0) return null;
	const filled = cells.map(({ lo, hi }) => {
		const more = Math.min(left, hi - lo);
		left -= more;
		return lo + more;
	});
	return left === 0 ? filled : null;
}

/**
 * Moves the sum of some cells of a row up (`by` 1) or down (-1) until it is `until` or can go no further, and gives that sum.
 * `filled` obeys before and after.
 */
export function moveTo(
	rows: readonly TableRow[],
	filled: Filled,
	{ row, cells, until }: { row: number; cells: readonly number[]; until: number },
): number {
	const own = filled[row] ?? [];
	let now = cells.reduce((sum, cell) => sum + (own[cell] ?? 0), 0);
	const up = now < until;
	while (now !== until && moveOne(rows, filled, row, { cells, up })) now += up ? 1 : -1;
	return now;
}

function moveOne(
	rows: readonly TableRow[],
	filled: Filled,
	row: number,
	{ cells, up }: { cells: readonly number[]; up: boolean },
): boolean {
	const spans = rows[row]?.cells ?? [];
	const own = filled[row] ?? [];
	const inside = spans.map((_, column) => cells.includes(column));
	const canGain = spans.map(({ hi }, column) => inside[column] === up && (own[column] ?? 0) < hi);
	const canGive = spans.map(({ lo }, column) => inside[column] !== up && (own[column] ?? 0) > lo);
	const way = wayBack(rows, filled, row, canGain, canGive);
	if (!way) return false;
	const [gains, gives] = [way[0]?.from ?? 0, way.at(-1)?.to ?? 0];
	shift(own, gives, gains);
	for (const { through, from, to } of way) shift(filled[through] ?? [], from, to);
	return true;
}

function shift(numbers: number[], from: number, to: number): void {
	numbers[from] = (numbers[from] ?? 0) - 1;
	numbers[to] = (numbers[to] ?? 0) + 1;
}

interface Step {
	through: number;
	from: number;
	to: number;
}

/** The shortest way from a column that gains to one that gives, in which other rows move a unit each. */
function wayBack(
	rows: readonly TableRow[],
	filled: Filled,
	without: number,
	starts: readonly boolean[],
	ends: readonly boolean[],
): Step[] | null {
	const steps = starts.map((): Step | null => null);
	const seen = [...starts];
	const queue = starts.flatMap((is, column) => (is ? [column] : []));
	for (const from of queue)
		for (const [through, { cells }] of rows.entries()) {
			const own = filled[through] ?? [];
			if (through === without || (own[from] ?? 0) <= (cells[from]?.lo ?? 0)) continue;
			for (const [to, { hi }] of cells.entries()) {
				if (seen[to] || (own[to] ?? 0) >= hi) continue;
				seen[to] = true;
				steps[to] = { through, from, to };
				if (ends[to]) return wayTo(to, steps);
				queue.push(to);
			}
		}
	return null;
}

function wayTo(end: number, steps: readonly (Step | null)[]): Step[] {
	const way: Step[] = [];
	for (let step = steps[end]; step; step = steps[step.from]) way.unshift(step);
	return way;
}
