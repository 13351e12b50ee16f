// One round of an instant run-off: for whom does each ballot count, among the options that are still in?
import { levelBit, optionBits, type BallotPool } from './ballot-pool.ts';
import { splitCounts, type SplitCounts } from './fraction.ts';

export interface RunoffTally extends SplitCounts {
	stillIn: number[];
	/** How many ballots place nobody who is still in. */
	exhausted: number;
}

/** `stillIn` has a bit for every option that is. */
export function tallyOf(pools: readonly [BallotPool, ...BallotPool[]], stillIn: number): RunoffTally {
	const width = pools[0].options.length;
	const tops = new Float64Array(width * width);
	let exhausted = 0;
	for (const pool of pools) exhausted += addTops(tops, pool, stillIn);
	const all = pools[0].options.map((_, option) => option);
	return { ...splitCounts(tops, width), exhausted, stillIn: all.filter((option) => isIn(stillIn, option)) };
}

/** Adds what each ballot counts for, and tells how many are exhausted. */
function addTops(tops: Float64Array, pool: BallotPool, stillIn: number): number {
	const { distinct, rows, lengths, counts } = pool;
	const width = pool.options.length;
	let exhausted = 0;
	for (let row = 0; row < distinct; row++) {
		const end = row * width + (lengths[row] ?? 0);
		const count = counts[row] ?? 0;
		let at = row * width;
		while (at < end && !isIn(stillIn, rows[at] ?? 0)) at++;
		if (at === end) exhausted += count;
		else if (at + 1 < end && (rows[at + 1] ?? 0) & levelBit)
			shareTier(
				tops,
				width,
				tierAt(rows, at, end).filter((byte) => isIn(stillIn, byte)),
				count,
			);
		else {
			const cell = ((rows[at] ?? 0) & optionBits) * width;
			tops[cell] = (tops[cell] ?? 0) + count;
		}
	}
	return exhausted;
}

const isIn = (set: number, byte: number): boolean => (set & (1 << (byte & optionBits))) !== 0;

/** The tier of a ballot that begins at `at`. */
function tierAt(rows: Uint8Array, at: number, end: number): Uint8Array {
	let to = at + 1;
	while (to < end && (rows[to] ?? 0) & levelBit) to++;
	return rows.subarray(at, to);
}

/** Shares a ballot among those of its tier who are still in. */
function shareTier(tops: Float64Array, width: number, sharing: Uint8Array, count: number): void {
	for (const byte of sharing) {
		const cell = (byte & optionBits) * width + sharing.length - 1;
		tops[cell] = (tops[cell] ?? 0) + count;
	}
}
