// What may be told of one question: ranges of shares, and for an order the places too. Never a count, never a ballot.
import type { Place } from '../ranking/averaged-borda.ts';
import { netsOf, tiersByNet } from '../ranking/best-worst.ts';
import type { CountedQuestion, Counts } from './count.ts';
import { meanOf } from './mean.ts';
import type { Ranked } from './ranked.ts';
import type { RankingDetail } from './ranking-detail.ts';
import { grainOf, rangeOf, roundedBase, smallestBase, type Grain, type Range } from './range.ts';
import { oneBallot, smallestBaseForTiers, type ToldOrder } from './told-order.ts';

export type Share = { choice: string } & Range;

/** For each place in the list, from the top: how much of the first choices stood there when the list was shown. */
export type ShownFirst = Range[];

export type Result =
	| { shown: false }
	| {
			shown: true;
			/** How many answered this question, rounded to 5. */
			base: number;
			/** The width of the ranges in percentage points. */
			grain: Grain;
			/**
			 * In the order offered, never by size. Of an order: how many put it first; none where that would tell too much.
			 * Own words have none.
			 */
			shares: Share[];
			/** Of an order, as it may be told, so several options are often joint; of rounds, as the ranges give it. */
			order?: Place[];
			/** Of an order, and of rounds: its tiers, and how sure they are. */
			ranking?: ToldOrder;
			/** Of everybody's order, from 30 ballots: all else that is told of it, as far as it is safe. */
			detail?: RankingDetail;
			/** Of rounds: how many picked each as worst in any of its rounds; `shares` are those who picked it as best. */
			worst?: Share[];
			/** Of everybody's order, from 30 that saw a list drawn by chance: where their first choice stood in it. */
			shownFirst?: ShownFirst;
			/** Of an order of at least 30: the share of match-ups won. */
			scores?: Share[];
			/** Of five faces that are all told apart: the lowest and highest mean that the shares allow, from 1 to 5. */
			mean?: Range;
	  };
export type Shown = Extract<Result, { shown: true }>;

/** The result of one question, or of one group within it. Under ten answers, nothing. */
export function resultOf(question: CountedQuestion, counts: Counts): Result {
	return counts.base < smallestBase ? { shown: false } : shownResult(question, counts);
}

/** The result where there are ten answers or more. */
export function shownResult(question: CountedQuestion, { base, picked, ranked }: Counts): Shown {
	const { choices, kind } = question;
	const sharesFrom = (from: number) =>
		choices.map(({ id }, place) => ({ choice: id, ...rangeOf(picked[from + place] ?? 0, base) }));
	const shares = sharesFrom(0);
	const result = { shown: true as const, base: roundedBase(base), grain: grainOf(base), shares };
	if (kind === 'best-worst') {
		const worst = sharesFrom(choices.length);
		return { ...result, worst, ...orderOfRounds(shares, worst, base) };
	}
	if (ranked) return { ...result, ...orderOf(ranked) };
	const faces = kind === 'agree' && choices.every(({ id }) => /^[1-5]$/.test(id));
	return faces ? { ...result, mean: meanOf(shares) } : result;
}

const placesIn = ({ tiers }: ToldOrder): Place[] =>
	tiers.flatMap(({ options, best }) =>
		options.map((option) => ({ option, place: best, joint: options.length > 1 })),
	);

function orderOfRounds(best: readonly Share[], worst: readonly Share[], ballots: number) {
	const few = ballots < smallestBaseForTiers;
	const tiers = tiersByNet(netsOf(best, worst), few).map((tier) => ({ ...tier, aboveNext: null }));
	const ranking: ToldOrder = { told: few ? 'levels' : 'tiers', tiers };
	return { order: placesIn(ranking), ranking };
}

function orderOf({ order: ranking, points, sums: { ballots, options } }: Ranked) {
	const order = placesIn(ranking);
	if (ballots < smallestBaseForTiers) return { order, ranking };
	const matchUps = ballots * oneBallot(options.length);
	const scores = options.map((option, number) => ({
		choice: option,
		...rangeOf(points[number] ?? 0, matchUps, grainOf(ballots)),
	}));
	return { order, ranking, scores };
}
