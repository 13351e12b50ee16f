// An order with its ties: tiers of option numbers, best first. Nothing breaks a tie; within a tier, options stand in
// the order in which they were offered.

export type Tiers = number[][];

/** Options with the most come first; equal ones share a tier. */
export function tiersByScore<T extends number | bigint>(scores: readonly T[]): Tiers {
	const values = [...new Set(scores)].sort((a, b) => (a < b ? 1 : a > b ? -1 : 0));
	return values.map((value) => scores.flatMap((score, option) => (score === value ? [option] : [])));
}

/**
 * The order of a relation that need not decide every pair: first all that nobody beats, then all that nobody of the
 * rest beats, and so on. `beats` must have no circles.
 */
export function tiersByLayers(options: number, beats: (a: number, b: number) => boolean): Tiers {
	const tiers: Tiers = [];
	let rest = Array.from({ length: options }, (_, option) => option);
	while (rest.length > 0) {
		const standing = rest;
		const top = standing.filter((option) => !standing.some((other) => beats(other, option)));
		tiers.push(top);
		rest = standing.filter((option) => !top.includes(option));
	}
	return tiers;
}
