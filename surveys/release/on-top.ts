/**
 * How often of 100 each came first, in fives that add up to 100: the largest remainders are rounded up. `shares` stand
 * in an order of their own that does not hang on how the options were offered.
 */
export function onTopOf(shares: readonly { choice: string; share: number }[]) {
	const fives = shares.map(({ choice, share }, at) => ({
		...{ choice, at },
		whole: Math.floor(20 * share + 1e-9),
		rest: 20 * share - Math.floor(20 * share + 1e-9),
	}));
	const missing = fives.reduce((left, { whole }) => left - whole, 20);
	const up = new Set(
		fives
			.toSorted((a, b) => b.rest - a.rest || a.at - b.at)
			.slice(0, Math.max(0, missing))
			.map(({ choice }) => choice),
	);
	return fives.map(({ choice, whole }) => ({ choice, times: 5 * (whole + (up.has(choice) ? 1 : 0)) }));
}
