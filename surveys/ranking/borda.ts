// Borda counts: an option earns a point for every option that it stands above, half a point for every one beside it.
// Source: J.-C. de Borda, "Mémoire sur les élections au scrutin" (1781). Ballots that leave options unplaced are read
// in four ways (P. Emerson, "The original Borda count and partial voting", Social Choice and Welfare 40, 2013):
// - averaged: the unplaced share last place, so each is beside the others;
// - pessimistic: the unplaced earn nothing;
// - optimistic: each unplaced option is taken as the best of the unplaced;
// - modified: only placed options count, and being placed is a point: with three placed, 3, 2, 1 and nothing.
import { leadOf, type PairwiseTable } from './pairwise.ts';
import type { RunningSums } from './running-sums.ts';

/** Twice the points of each option: halves stay whole numbers. */
export type DoublePoints = number[];

const every = (width: number) => Array.from({ length: width }, (_, option) => option);
const total = (values: number[]) => values.reduce((sum, value) => sum + value, 0);

/** Over all ballots, twice the match-ups won is the lead plus all: ties are in both halves. */
export const averaged = (sums: RunningSums, above: PairwiseTable): DoublePoints =>
	sums.options.map((_, a) =>
		total(every(sums.options.length).map((b) => (a === b ? 0 : leadOf(above, a, b) + sums.ballots))),
	);

/** What each option earned, as one of the unplaced, for the others beside it. */
function earnedUnplaced({ options, lengths, placedAmong }: RunningSums): DoublePoints {
	const width = options.length;
	return options.map((_, option) =>
		total(
			every(width).map((k) => {
				const unplaced = (lengths[k] ?? 0) - (placedAmong[option * width + k] ?? 0);
				return unplaced * (width - k - 2);
			}),
		),
	);
}

export function pessimistic(sums: RunningSums, above: PairwiseTable): DoublePoints {
	const earned = earnedUnplaced(sums);
	return averaged(sums, above).map((points, option) => points - (earned[option] ?? 0));
}

export function optimistic(sums: RunningSums, above: PairwiseTable): DoublePoints {
	const earned = earnedUnplaced(sums);
	return averaged(sums, above).map((points, option) => points + (earned[option] ?? 0));
}

export function modified({ options, above, beside, places }: RunningSums): DoublePoints {
	const width = options.length;
	const row = (matrix: Float64Array, option: number) => [
		...matrix.subarray(option * width, (option + 1) * width),
	];
	return options.map(
		(_, option) =>
			2 * total(row(above, option)) + total(row(beside, option)) + 2 * total(row(places, option)),
	);
}
