// Bootstrap: draw as many ballots as there are, each from all of them and put back, and count again; many times over.
// How much the result moves says how much of it is chance.
// Source: B. Efron, "Bootstrap methods: another look at the jackknife", Annals of Statistics 7 (1979).
import type { BallotPool } from './ballot-pool.ts';
import { writePoints } from './ballot-points.ts';
import type { Draw } from './seeded-draws.ts';

/** Twice the points of every option in each of `times` counts drawn again. */
export function bootstrap(pool: BallotPool, draw: Draw, times: number): Float64Array[] {
	const width = pool.options.length;
	const points = new Float64Array(pool.distinct * width);
	const rowOfBallot: number[] = [];
	for (let row = 0; row < pool.distinct; row++) {
		writePoints(pool, row, points.subarray(row * width, (row + 1) * width));
		for (let copy = 0; copy < (pool.counts[row] ?? 0); copy++) rowOfBallot.push(row * width);
	}
	return Array.from({ length: times }, () => {
		const total = new Float64Array(width);
		for (let drawn = 0; drawn < rowOfBallot.length; drawn++) {
			const start = rowOfBallot[Math.floor(draw() * rowOfBallot.length)] ?? 0;
			for (let option = 0; option < width; option++)
				total[option] = (total[option] ?? 0) + (points[start + option] ?? 0);
		}
		return total;
	});
}
