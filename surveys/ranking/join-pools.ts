import type { BallotPool } from './ballot-pool.ts';

/** Several pools over the same options as one. A ballot that two of them hold stands in it twice, which no count minds. */
export function joinPools(options: readonly string[], pools: readonly BallotPool[]): BallotPool {
	const total = (of: (pool: BallotPool) => number) => pools.reduce((sum, pool) => sum + of(pool), 0);
	const distinct = total((pool) => pool.distinct);
	const joined: BallotPool = {
		options,
		ballots: total((pool) => pool.ballots),
		blank: total((pool) => pool.blank),
		distinct,
		rows: new Uint8Array(distinct * options.length),
		lengths: new Uint8Array(distinct),
		counts: new Float64Array(distinct),
	};
	let at = 0;
	for (const { distinct, rows, lengths, counts } of pools) {
		joined.rows.set(rows.subarray(0, distinct * options.length), at * options.length);
		joined.lengths.set(lengths.subarray(0, distinct), at);
		joined.counts.set(counts.subarray(0, distinct), at);
		at += distinct;
	}
	return joined;
}
