// From first to last: how many ballots put an option in each place, and how many left it unplaced. Options of one
// tier share its place, and the places that they take up stay empty (1, 2, 2, 4).
import { placedCounts } from './pairwise.ts';
import type { RunningSums } from './running-sums.ts';

/** [option][place − 1]: how many ballots put it there. */
export function placeCounts({ places, options }: RunningSums): number[][] {
	const width = options.length;
	return options.map((_, option) => [...places.subarray(option * width, (option + 1) * width)]);
}

export const unplacedCounts = (sums: RunningSums): number[] =>
	placedCounts(sums).map((placed) => sums.ballots - placed);
