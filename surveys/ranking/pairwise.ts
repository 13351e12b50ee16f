// Head to head: for every two options, how many ballots put the one above the other. A placed option stands above
// every option that its ballot leaves unplaced; two on one tier, or both unplaced, stand above neither.
// Source: M. de Condorcet, "Essai sur l'application de l'analyse à la probabilité des décisions" (1785).
import type { RunningSums } from './running-sums.ts';

/** [a][b]: how many ballots put a above b. */
export type PairwiseTable = number[][];

const table = (width: number, cell: (a: number, b: number) => number): PairwiseTable =>
	Array.from({ length: width }, (_, a) =>
		Array.from({ length: width }, (_, b) => (a === b ? 0 : cell(a, b))),
	);

/** How many ballots place each option. */
export function placedCounts({ options, places }: RunningSums): number[] {
	const width = options.length;
	return options.map((_, option) =>
		places.subarray(option * width, (option + 1) * width).reduce((sum, count) => sum + count, 0),
	);
}

/** Every ballot that places a puts it above b, but for those that place b above it or beside it. */
export function pairwiseTable(sums: RunningSums): PairwiseTable {
	const width = sums.options.length;
	const placed = placedCounts(sums);
	return table(
		width,
		(a, b) => (placed[a] ?? 0) - (sums.above[b * width + a] ?? 0) - (sums.beside[a * width + b] ?? 0),
	);
}

/** The same over the ballots that place both. */
export const pairwiseExplicit = ({ options, above }: RunningSums): PairwiseTable =>
	table(options.length, (a, b) => above[a * options.length + b] ?? 0);

/** How many more ballots put a above b than b above a. */
export const leadOf = (above: PairwiseTable, a: number, b: number): number =>
	(above[a]?.[b] ?? 0) - (above[b]?.[a] ?? 0);
