// Average rank: the mean place over all ballots, 1 at best. Options of one tier each stand in the middle of it, and
// the unplaced stand in the middle of the places that are left. It tells the averaged Borda count the other way
// round: the number of options, less the points per ballot.
import type { DoublePoints } from './borda.ts';

/** The mean place of each option, as a fraction over twice the number of ballots. */
export const averageRanks = (points: DoublePoints, ballots: number): { over: number; under: number }[] =>
	points.map((double) => ({ over: 2 * ballots * points.length - double, under: 2 * ballots }));
