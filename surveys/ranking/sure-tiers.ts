// How sure, in words. What stays above in at least 95 of 100 counts drawn again is "clearly" above, from 80 on
// "probably"; what is closer shares one place. Places are parted only where everything above the gap stays above
// everything below it, and the word is that of the least sure of these pairs.

export type SureWord = 'clearly' | 'probably' | 'joint';

export function wordFor(stays: number): SureWord {
	if (stays >= 0.95) return 'clearly';
	return stays >= 0.8 ? 'probably' : 'joint';
}

export interface SureTier {
	/** The places that these options hold together. */
	places: [from: number, to: number];
	options: number[];
	/** How surely they stand above the next tier; `null` for the last. */
	aboveNext: 'clearly' | 'probably' | null;
}

/** `order` has the most points first, `pairs` every two options of it. */
export function sureTiers(
	order: readonly number[],
	pairs: readonly { above: number; below: number; stays: number }[],
): SureTier[] {
	const rank = new Map(order.map((option, at) => [option, at]));
	const across = (gap: number) =>
		pairs.filter(({ above, below }) => (rank.get(above) ?? 0) < gap && (rank.get(below) ?? 0) >= gap);
	const gaps = order
		.slice(1)
		.map((_, at) => ({ at: at + 1, word: wordFor(Math.min(...across(at + 1).map(({ stays }) => stays))) }))
		.flatMap(({ at, word }) => (word === 'joint' ? [] : [{ at, word }]));
	const starts = [0, ...gaps.map(({ at }) => at)];
	return starts.map((from, tier) => ({
		places: [from + 1, starts[tier + 1] ?? order.length],
		options: order.slice(from, starts[tier + 1]),
		aboveNext: gaps[tier]?.word ?? null,
	}));
}
