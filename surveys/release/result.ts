// What may be told of one question: ranges of shares, and for an order the places too. Never a count, never a ballot.
import { placesOf, type BordaCount, type Place } from '../ranking/averaged-borda.ts';
import type { CountedQuestion, Counts } from './count.ts';
import { meanOf } from './mean.ts';
import { grainOf, rangeOf, roundedBase, smallestBase, type Grain, type Range } from './range.ts';

export type Share = { choice: string } & Range;

/** Scores of an order are told from this many ballots on. */
export const smallestBaseForScores = 30;

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
			/** Of an order only. */
			order?: Place[];
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
export function shownResult(question: CountedQuestion, { base, picked, borda }: Counts): Shown {
	const shares = question.choices.map(({ id }, place) => ({
		choice: id,
		...rangeOf(picked[place] ?? 0, base),
	}));
	const result = { shown: true as const, base: roundedBase(base), grain: grainOf(base), shares };
	if (borda) return { ...result, ...orderOf(borda) };
	const faces = question.kind === 'agree' && question.choices.every(({ id }) => /^[1-5]$/.test(id));
	return faces ? { ...result, mean: meanOf(shares) } : result;
}

function orderOf(borda: BordaCount) {
	const order = placesOf(borda);
	if (borda.ballots < smallestBaseForScores) return { order };
	const grain = grainOf(borda.ballots);
	const scores = borda.scores.map(({ option, doublePoints }) => ({
		choice: option,
		...rangeOf(doublePoints, borda.doubleMatchUps, grain),
	}));
	return { order, scores };
}
