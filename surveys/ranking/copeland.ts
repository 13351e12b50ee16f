// Copeland: count how many options each beats head to head; a tied match-up is half a win.
// Source: A. H. Copeland, "A reasonable social welfare function" (1951).
import { leadOf, type PairwiseTable } from './pairwise.ts';
import { tiersByScore, type Tiers } from './tiers.ts';

export interface Copeland {
	wins: number[];
	losses: number[];
	ties: number[];
	/** Twice the score: half wins stay whole numbers. */
	doubleScores: number[];
	tiers: Tiers;
}

export function copeland(above: PairwiseTable): Copeland {
	const howMany = (holds: (lead: number) => boolean) =>
		above.map((_, a) => above.filter((_, b) => a !== b && holds(leadOf(above, a, b))).length);
	const wins = howMany((lead) => lead > 0);
	const losses = howMany((lead) => lead < 0);
	const ties = howMany((lead) => lead === 0);
	const doubleScores = wins.map((won, option) => 2 * won + (ties[option] ?? 0));
	return { wins, losses, ties, doubleScores, tiers: tiersByScore(doubleScores) };
}
