// How each method's result is told: options by name, halves as decimals, an open order as `null`.
import type { BallotPool } from './ballot-pool.ts';
import { averaged, modified, optimistic, pessimistic } from './borda.ts';
import { copeland } from './copeland.ts';
import { instantRunoff } from './instant-runoff.ts';
import type { Naming } from './naming.ts';
import type { PairwiseTable } from './pairwise.ts';
import { rankedPairs } from './ranked-pairs.ts';
import type { RunningSums } from './running-sums.ts';
import { schulze } from './schulze.ts';
import type { Strength } from './strength.ts';
import { tiersByScore } from './tiers.ts';

export function bordaReport(sums: RunningSums, above: PairwiseTable, { each, order }: Naming) {
	const half = (double: number[]) => each(double.map((points) => points / 2));
	const ways = {
		averaged: averaged(sums, above),
		pessimistic: pessimistic(sums, above),
		optimistic: optimistic(sums, above),
		modified: modified(sums),
	};
	return {
		averaged: half(ways.averaged),
		averagedRanking: order(tiersByScore(ways.averaged)),
		pessimistic: half(ways.pessimistic),
		pessimisticRanking: order(tiersByScore(ways.pessimistic)),
		optimistic: half(ways.optimistic),
		optimisticRanking: order(tiersByScore(ways.optimistic)),
		modified: half(ways.modified),
		modifiedRanking: order(tiersByScore(ways.modified)),
	};
}

export function copelandReport(above: PairwiseTable, { each, order }: Naming) {
	const { wins, losses, ties, doubleScores, tiers } = copeland(above);
	const score = each(doubleScores.map((double) => double / 2));
	return { wins: each(wins), losses: each(losses), ties: each(ties), score, ranking: order(tiers) };
}

export function schulzeReport(above: PairwiseTable, by: Strength, { each, order }: Naming) {
	const { tiers, pathWins, paths } = schulze(above, by);
	return { ranking: order(tiers), pathWins: each(pathWins), strongestPaths: paths };
}

export function rankedPairsReport(above: PairwiseTable, by: Strength, { names, order }: Naming) {
	const { orders, allFollowed, winners } = rankedPairs(above, by);
	const [only] = orders;
	const unique = allFollowed && orders.length === 1;
	return {
		unique,
		allTieBreaksEnumerated: allFollowed,
		count: orders.length,
		ranking: unique && only ? order(only) : null,
		winners: names(winners),
	};
}

export function runoffReport(pool: BallotPool, { names, name, order, split }: Naming) {
	const { winners, allFollowed, eliminationOrder, rounds, tiers } = instantRunoff(pool);
	const [only] = winners;
	return {
		winnersUnderAnyTieBreak: names(winners),
		eliminationOrder: eliminationOrder && names(eliminationOrder),
		winner: allFollowed && winners.length === 1 && only !== undefined ? name(only) : null,
		batchRounds: rounds.map(({ tally, eliminated }) => ({
			counts: split(tally, tally.stillIn),
			exhausted: tally.exhausted,
			eliminated: names(eliminated),
		})),
		batchRanking: order(tiers),
		// Told only where it matters: then the winners are those that were met.
		...(!allFollowed && { allTieBreaksEnumerated: false }),
	};
}
