// A table of whole numbers of which this much is known: every number's least and most, what each row adds up to, and that
// each column adds up to nought. (Everybody is a row of its own, of the sums with a minus before them.) What can each number
// be, if all of that holds? The bounds found here are exact, and every whole number between them can be: units are moved
// from one column to another within the row, and others move as many back, by the shortest way and as many at once as can
// go it, as long as anybody can. So how long it takes hangs on the size of the table and not on its numbers. (It is a circulation with
// bounds: A. Schrijver, Combinatorial Optimization (2003), ch. 11; by shortest ways: J. Edmonds and R. M. Karp, Journal
// of the ACM 19 (1972).)
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
	while (now !== until) {
		const moved = moveSome(rows, filled, row, { cells, up, most: Math.abs(until - now) });
		if (moved === 0) break;
		now += up ? moved : -moved;
	}
	return now;
}

/** Moves as many units as can go the shortest way; tells how many. */
function moveSome(
	rows: readonly TableRow[],
	filled: Filled,
	row: number,
	{ cells, up, most }: { cells: readonly number[]; up: boolean; most: number },
): number {
	const spans = rows[row]?.cells ?? [];
	const own = filled[row] ?? [];
	const inside = spans.map((_, column) => cells.includes(column));
	const canGain = spans.map(({ hi }, column) => inside[column] === up && (own[column] ?? 0) < hi);
	const canGive = spans.map(({ lo }, column) => inside[column] !== up && (own[column] ?? 0) > lo);
	const way = wayBack({ rows, filled, without: row }, canGain, canGive);
	const [first, last] = [way?.[0], way?.at(-1)];
	if (!way || !first || !last) return 0;
	const steps = [...way, { through: row, from: last.to, to: first.from }];
	const units = Math.min(most, ...steps.map((step) => room(rows, filled, step)));
	for (const { through, from, to } of steps) shift(filled[through] ?? [], from, to, units);
	return units;
}

/** How many units a step can move. */
function room(rows: readonly TableRow[], filled: Filled, { through, from, to }: Step): number {
	const [own, cells] = [filled[through], rows[through]?.cells];
	return Math.min((own?.[from] ?? 0) - (cells?.[from]?.lo ?? 0), (cells?.[to]?.hi ?? 0) - (own?.[to] ?? 0));
}

function shift(numbers: number[], from: number, to: number, units: number): void {
	numbers[from] = (numbers[from] ?? 0) - units;
	numbers[to] = (numbers[to] ?? 0) + units;
}

interface Step {
	through: number;
	from: number;
	to: number;
}

/** The shortest way from a column that gains to one that gives, in which other rows move a unit each. No two of its steps share a number. */
function wayBack(
	{ rows, filled, without }: { rows: readonly TableRow[]; filled: Filled; without: number },
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
