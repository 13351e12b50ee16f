// An exact share. Ties split votes into thirds and sevenths; sums of such parts are compared as whole numbers of one
// common part, never as rounded decimals.

/** `counts` in parts of which `unit` make one vote. */
export interface SplitCounts {
	unit: bigint;
	counts: bigint[];
}

const commonDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : commonDivisor(b, a % b));

/**
 * Adds up shared votes. In `tops`, [a][k] is how many votes option a shares with k others (rows of `width`); each
 * such vote is 1 / (k + 1) for it.
 */
export function splitCounts(tops: Float64Array, width: number): SplitCounts {
	const used = new Set<number>();
	tops.forEach((votes, at) => votes > 0 && used.add((at % width) + 1));
	const sizes = [...used];
	const unit = sizes.reduce((all, size) => (all * BigInt(size)) / commonDivisor(all, BigInt(size)), 1n);
	const counts = Array.from({ length: width }, (_, option) =>
		sizes.reduce(
			(sum, size) => sum + (BigInt(tops[option * width + size - 1] ?? 0) * unit) / BigInt(size),
			0n,
		),
	);
	return { unit, counts };
}

/** The nearest decimal, for showing. */
export function decimal(over: bigint, under: bigint): number {
	const divisor = commonDivisor(over < 0n ? -over : over, under);
	return divisor === 0n ? 0 : Number(over / divisor) / Number(under / divisor);
}
