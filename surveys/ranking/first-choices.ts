// First choices: how many ballots have an option at the top. A first tier of three gives each a third of a vote.
// Also called plurality, or first past the post.
import { splitCounts, type SplitCounts } from './fraction.ts';
import type { RunningSums } from './running-sums.ts';

export const firstChoices = ({ tops, options }: RunningSums): SplitCounts =>
	splitCounts(tops, options.length);
