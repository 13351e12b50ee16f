// How the certainty of an order is told: by name, shares to three places.
import { certainty, type CertaintyPlan } from './certainty.ts';
import type { BallotPool } from './ballot-pool.ts';
import type { Naming } from './naming.ts';
import type { RunningSums } from './running-sums.ts';

const toThree = (share: number): number => Math.round(share * 1000) / 1000;

export function certaintyReport(
	pool: BallotPool,
	sums: RunningSums,
	plan: CertaintyPlan,
	{ name, names, each }: Naming,
) {
	const { options, pairs, tiers, ...how } = certainty(pool, sums, plan);
	return {
		...how,
		places: each(options.map(({ places }) => places)),
		first: each(options.map(({ first }) => toThree(first))),
		pairs: pairs.map(({ above, below, stays, word, settled }) => ({
			above: name(above),
			below: name(below),
			stays: toThree(stays),
			word,
			settled,
		})),
		tiers: tiers.map((tier) => ({ ...tier, options: names(tier.options) })),
	};
}
