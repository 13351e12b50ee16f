// The whole count of a box of ranked ballots, by every method, in the shape in which it is printed and compared. Inside,
// counts are whole numbers and exact fractions; here, at the very end, they become decimals.
import { averageRanks } from './average-rank.ts';
import type { BallotPool } from './ballot-pool.ts';
import { averaged } from './borda.ts';
import { certaintyReport } from './certainty-report.ts';
import { fewestForCertainty, type CertaintyPlan } from './certainty.ts';
import { headToHead } from './condorcet.ts';
import { firstChoices } from './first-choices.ts';
import { kemenyYoung } from './kemeny-young.ts';
import { kendallW } from './kendall-w.ts';
import {
	bordaReport,
	copelandReport,
	rankedPairsReport,
	runoffReport,
	schulzeReport,
} from './method-reports.ts';
import { naming, told, type Naming } from './naming.ts';
import { pairwiseExplicit, pairwiseTable, type PairwiseTable } from './pairwise.ts';
import { placeCounts, unplacedCounts } from './places.ts';
import { sumsOf, type RunningSums } from './running-sums.ts';
import { sameTop } from './same-top.ts';
import { schulze } from './schulze.ts';
import { schwartzSet, smithSet } from './smith-and-schwartz.ts';
import { tiersByScore } from './tiers.ts';

const bare = (sums: RunningSums, { distinct, options }: BallotPool, say: Naming) => ({
	candidates: [...options],
	ballots: sums.ballots,
	blankBallots: sums.blank,
	distinct,
	complete: sums.ballots > 0 && sums.lengths[options.length - 1] === sums.ballots,
	tiesOnBallots: sums.beside.some((count) => count > 0),
	firstPreferences: say.split(firstChoices(sums), [...options.keys()]),
	rankCounts: say.each(placeCounts(sums)),
	unrankedCounts: say.each(unplacedCounts(sums)),
	pairwise: pairwiseTable(sums),
	pairwiseExplicit: pairwiseExplicit(sums),
});

/** Every method; none of them has anything to say without a ballot. */
function methods(pool: BallotPool, sums: RunningSums, above: PairwiseTable, say: Naming) {
	const { winner, loser, weakWinners } = headToHead(above);
	const points = averaged(sums, above);
	const agreement = kendallW(sums, points);
	const kemeny = kemenyYoung(above);
	const matchUps = BigInt(2 * sums.ballots * (points.length - 1));
	const tops = {
		matchUps: tiersByScore(points)[0] ?? [],
		schulze: schulze(above, 'winning').tiers[0] ?? [],
		...(kemeny && { kemeny: kemeny.winners }),
		firstChoices: tiersByScore(firstChoices(sums).counts)[0] ?? [],
	};
	return {
		matchUpsWonPer100: say.each(
			points.map((double) => (matchUps === 0n ? 100 : told(BigInt(double) * 100n, matchUps))),
		),
		condorcetWinner: winner === null ? null : say.name(winner),
		condorcetLoser: loser === null ? null : say.name(loser),
		weakCondorcetWinners: say.names(weakWinners),
		smithSet: say.names(smithSet(above)),
		schwartzSet: say.names(schwartzSet(above)),
		borda: bordaReport(sums, above, say),
		averageRank: say.each(
			averageRanks(points, sums.ballots).map(({ over, under }) => told(BigInt(over), BigInt(under))),
		),
		copeland: copelandReport(above, say),
		schulze: { winning: schulzeReport(above, 'winning', say), margins: schulzeReport(above, 'margins', say) },
		rankedPairs: {
			winning: rankedPairsReport(above, 'winning', say),
			margins: rankedPairsReport(above, 'margins', say),
		},
		irv: runoffReport(pool, say),
		kendallW: agreement && told(agreement.over, agreement.under),
		kemeny: kemeny && {
			score: kemeny.score,
			optimalOrders: kemeny.optimalOrders,
			orders: kemeny.orders.map(say.names),
		},
		sameTop: sameTop(
			Object.fromEntries(Object.entries(tops).map(([way, options]) => [way, say.names(options)])),
		),
	};
}

type Bare = ReturnType<typeof bare>;
type Methods = ReturnType<typeof methods> & { certainty: ReturnType<typeof certaintyReport> | null };
export type FullCount = Bare & Methods;
/** The count of no ballots: no result by any method, and never a winner. */
export type EmptyCount = Bare & Record<keyof Methods, null>;
export type BallotCount = FullCount | EmptyCount;

const noResult: Record<keyof Methods, null> = {
	...{ matchUpsWonPer100: null, condorcetWinner: null, condorcetLoser: null, weakCondorcetWinners: null },
	...{ smithSet: null, schwartzSet: null, borda: null, averageRank: null, copeland: null, schulze: null },
	...{ rankedPairs: null, irv: null, kendallW: null, kemeny: null, sameTop: null, certainty: null },
};

/** The count of a pool by every method, and how sure its order is where a plan for that is given. */
export function countBallots(pool: BallotPool, plan: CertaintyPlan | null = null): BallotCount {
	const sums = sumsOf(pool);
	const say = naming(pool.options);
	const counted = bare(sums, pool, say);
	if (sums.ballots === 0) return { ...counted, ...noResult };
	return {
		...counted,
		...methods(pool, sums, counted.pairwise, say),
		certainty: plan && sums.ballots >= fewestForCertainty ? certaintyReport(pool, sums, plan, say) : null,
	};
}

export const hasResult = (counted: BallotCount): counted is FullCount => counted.ballots > 0;
