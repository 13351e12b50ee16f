// What may be told of one question: ranges of shares, and for an order the places too. Never a count, never a ballot.
import type { Place } from '../ranking/averaged-borda.ts';
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
			/** Of an order only: as it may be told, so several options are often joint. */
			order?: Place[];
			/** Of an order: its tiers, and how sure they are. */
			ranking?: ToldOrder;
			/** Of everybody's order, from 30 ballots: all else that is told of it, as far as it is safe. */
			detail?: RankingDetail;
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
	const shares = question.choices.map(({ id }, place) => ({
		choice: id,
		...rangeOf(picked[place] ?? 0, base),
	}));
	const result = { shown: true as const, base: roundedBase(base), grain: grainOf(base), shares };
	if (ranked) return { ...result, ...orderOf(ranked) };
	const faces = question.kind === 'agree' && question.choices.every(({ id }) => /^[1-5]$/.test(id));
	return faces ? { ...result, mean: meanOf(shares) } : result;
}

function orderOf({ order: ranking, points, sums: { ballots, options } }: Ranked) {
	const order = ranking.tiers.flatMap(({ options, best }) =>
		options.map((option): Place => ({ option, place: best, joint: options.length > 1 })),
	);
	if (ballots < smallestBaseForTiers) return { order, ranking };
	const matchUps = ballots * oneBallot(options.length);
	const scores = options.map((option, number) => ({
		choice: option,
		...rangeOf(points[number] ?? 0, matchUps, grainOf(ballots)),
	}));
	return { order, ranking, scores };
}
