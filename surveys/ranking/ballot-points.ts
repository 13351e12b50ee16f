// What one ballot gives each option in the averaged Borda count.
import { levelBit, optionBits, type BallotPool } from './ballot-pool.ts';

/** Writes twice the points of one row of a pool into `points`. */
export function writePoints(pool: BallotPool, row: number, points: Float64Array): void {
	const { rows, lengths, options } = pool;
	const start = row * options.length;
	const end = start + (lengths[row] ?? 0);
	points.fill(end - start === options.length ? 0 : options.length - 1 - (end - start));
	for (let from = start; from < end;) {
		let to = from + 1;
		while (to < end && (rows[to] ?? 0) & levelBit) to++;
		const lower = options.length - (to - start);
		for (let at = from; at < to; at++) points[(rows[at] ?? 0) & optionBits] = 2 * lower + (to - from - 1);
		from = to;
	}
}
