// Normal approximation: with many ballots, the points of a count drawn again scatter around the count as a bell curve,
// whose width follows from how the single ballots differ. It gives what the bootstrap gives, at no cost that grows
// with the number of ballots.
import type { BallotPool } from './ballot-pool.ts';
import { writePoints } from './ballot-points.ts';
import type { Draw } from './seeded-draws.ts';

/** [a][b]: how the points (doubled) of two options vary together, over all ballots. */
export type Spread = number[][];

export const spreadOf = (pool: BallotPool): Spread => spreadFrom(pointSumsOf(pool), pool.ballots);

/** What a spread is worked out from. */
export interface PointSums {
	sums: Float64Array;
	/** [a][b]: points of a times points of b. */
	products: Float64Array;
}

export function pointSumsOf(pool: BallotPool): PointSums {
	const width = pool.options.length;
	const points = new Float64Array(width);
	const sums = new Float64Array(width);
	const products = new Float64Array(width * width);
	for (let row = 0; row < pool.distinct; row++) {
		const count = pool.counts[row] ?? 0;
		writePoints(pool, row, points);
		for (let a = 0; a < width; a++) {
			const weighed = (points[a] ?? 0) * count;
			sums[a] = (sums[a] ?? 0) + weighed;
			for (let b = a; b < width; b++)
				products[a * width + b] = (products[a * width + b] ?? 0) + weighed * (points[b] ?? 0);
		}
	}
	return { sums, products };
}

export function spreadFrom({ sums, products }: PointSums, ballots: number): Spread {
	const width = sums.length;
	const product = (a: number, b: number) => products[Math.min(a, b) * width + Math.max(a, b)] ?? 0;
	return Array.from({ length: width }, (_, a) =>
		Array.from({ length: width }, (_, b) => product(a, b) - ((sums[a] ?? 0) * (sums[b] ?? 0)) / ballots),
	);
}

/** How widely the lead of a over b scatters: its standard deviation, in doubled points over all ballots. */
export const leadSpread = (spread: Spread, a: number, b: number): number =>
	Math.sqrt(Math.max(0, (spread[a]?.[a] ?? 0) + (spread[b]?.[b] ?? 0) - 2 * (spread[a]?.[b] ?? 0)));

/** Counts drawn from the bell curve around `points` (doubled). */
export function drawNormal(
	points: readonly number[],
	spread: Spread,
	draw: Draw,
	times: number,
): Float64Array[] {
	const root = squareRoot(spread);
	return Array.from({ length: times }, () => {
		const errors = points.map(() => standardNormal(draw));
		const drawn = Float64Array.from(points);
		root.forEach((row, option) => {
			for (let at = 0; at <= option; at++)
				drawn[option] = (drawn[option] ?? 0) + (errors[at] ?? 0) * (row[at] ?? 0);
		});
		return drawn;
	});
}

/** Box & Muller (1958). */
export const standardNormal = (draw: Draw): number =>
	Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());

/** Cholesky's lower triangle. Points add up to a constant, so a direction without spread is left out. */
function squareRoot(spread: Spread): number[][] {
	const root: number[][] = spread.map((row) => row.map(() => 0));
	spread.forEach((row, a) => {
		const own = root[a] ?? [];
		for (let b = 0; b <= a; b++) {
			const other = root[b] ?? [];
			const rest = own.reduce(
				(sum, value, at) => (at < b ? sum - value * (other[at] ?? 0) : sum),
				row[b] ?? 0,
			);
			const negligible = 1e-9 * (row[a] ?? 0);
			if (a === b) own[b] = rest > negligible ? Math.sqrt(rest) : 0;
			else own[b] = (other[b] ?? 0) > 0 ? rest / (other[b] ?? 1) : 0;
		}
	});
	return root;
}

/**
 * How much of the bell curve lies below z.
 * Source: G. Marsaglia, "Evaluating the normal distribution", Journal of Statistical Software 11 (2004).
 */
export function normalBelow(z: number): number {
	if (Math.abs(z) > 8) return z > 0 ? 1 : 0;
	let [sum, term, before] = [z, z, 0];
	for (let odd = 3; sum !== before; odd += 2) {
		before = sum;
		term *= (z * z) / odd;
		sum += term;
	}
	const below = 0.5 + sum * Math.exp(-0.5 * z * z - 0.5 * Math.log(2 * Math.PI));
	return Math.min(1, Math.max(0, below));
}
