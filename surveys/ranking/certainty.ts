// How sure is the order? Had chance sent other young people's ballots, would it be the same? The count is drawn again
// many times: by bootstrap from few ballots, from the bell curve where there are many. It covers chance, not who chose
// to answer.
// Where the number asked is known, the chance that is left is smaller, by the share that answered (finite population:
// W. G. Cochran, "Sampling techniques", 1977, chapter 2; for resampling J. N. K. Rao & C. F. J. Wu, 1988), and what the
// missing ballots could still turn round is told apart from what they could not.
import type { BallotPool } from './ballot-pool.ts';
import { bootstrap } from './bootstrap.ts';
import { averaged } from './borda.ts';
import { drawNormal, leadSpread, normalBelow, spreadOf, type Spread } from './normal-approximation.ts';
import { pairwiseTable } from './pairwise.ts';
import { placesDrawn } from './places-drawn.ts';
import type { RunningSums } from './running-sums.ts';
import type { Draw } from './seeded-draws.ts';
import { sureTiers, wordFor, type SureTier, type SureWord } from './sure-tiers.ts';
import { tiersByScore } from './tiers.ts';

export interface CertaintyPlan {
	draw: Draw;
	/** At least 2,000 for figures that are told. */
	resamples: number;
	/** How many were asked; `null` where nobody counted. */
	asked: number | null;
	by: 'bootstrap' | 'normal';
	/** How the points scatter, where it is known already. */
	spread?: Spread;
}

export interface SurePair {
	above: number;
	below: number;
	/** How often the one stays above the other; a tie is half. */
	stays: number;
	word: SureWord;
	/** Nothing that the missing could say would turn the two round. */
	settled: boolean;
}

export interface Certainty {
	by: 'bootstrap' | 'normal';
	resamples: number;
	asked: number | null;
	/** For each option the places it takes in 95 of 100 counts drawn again, and how often it comes first. */
	options: { places: [best: number, worst: number]; first: number }[];
	/** Every two options, the one with more points above. */
	pairs: SurePair[];
	tiers: SureTier[];
}

/** Fewer ballots say nothing about chance: one ballot drawn again is always itself. */
export const fewestForCertainty = 10;

/** Below this many ballots the bootstrap is used. */
export const enoughForNormal = 200;

export function certainty(pool: BallotPool, sums: RunningSums, plan: CertaintyPlan): Certainty {
	const { ballots } = sums;
	const points = averaged(sums, pairwiseTable(sums));
	const missing = plan.asked === null ? Infinity : Math.max(0, plan.asked - ballots);
	const chanceLeft = plan.asked === null ? 1 : Math.sqrt(missing / Math.max(plan.asked, ballots));
	const spread = plan.spread ?? spreadOf(pool);
	const redrawn = (
		plan.by === 'bootstrap'
			? bootstrap(pool, plan.draw, plan.resamples)
			: drawNormal(points, spread, plan.draw, plan.resamples)
	).map((drawn) => drawn.map((value, option) => shrunk(points[option] ?? 0, value, chanceLeft)));
	const stays = (a: number, b: number): number =>
		plan.by === 'bootstrap'
			? shareAbove(redrawn, a, b)
			: bellShareAbove((points[a] ?? 0) - (points[b] ?? 0), chanceLeft * leadSpread(spread, a, b));
	const order = tiersByScore(points).flat();
	const pairs = order.flatMap((above, at) =>
		order.slice(at + 1).map((below): SurePair => {
			const gap = (points[above] ?? 0) - (points[below] ?? 0);
			const share = stays(above, below);
			const settled = gap > 2 * missing * (points.length - 1);
			return { above, below, stays: share, word: wordFor(share), settled };
		}),
	);
	return {
		...{ by: plan.by, resamples: plan.resamples, asked: plan.asked },
		options: placesDrawn(redrawn, points.length),
		pairs,
		tiers: sureTiers(order, pairs),
	};
}

const shrunk = (counted: number, drawn: number, by: number): number =>
	by === 1 ? drawn : counted + by * (drawn - counted);

function shareAbove(redrawn: readonly Float64Array[], a: number, b: number): number {
	let halves = 0;
	for (const drawn of redrawn) halves += 1 + Math.sign((drawn[a] ?? 0) - (drawn[b] ?? 0));
	return halves / 2 / redrawn.length;
}

const bellShareAbove = (lead: number, width: number): number =>
	width === 0 ? (1 + Math.sign(lead)) / 2 : normalBelow(lead / width);
