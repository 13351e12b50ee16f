// What may be told of one question: ranges of shares, and for an order the places too. Never a count, never a ballot.
import type { Slip } from '../ballot/unbundle.ts';
import type { Answer } from '../question/answer.ts';
import { averagedBorda, placesOf, type Place } from '../ranking/averaged-borda.ts';
import type { PlanQuestion } from './plan.ts';
import { grainOf, rangeOf, roundedBase, smallestBase, type Range } from './range.ts';

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
			grain: 20 | 10 | 5;
			/** In the order offered, never by size. Of an order: how many put it first. Own words have none. */
			shares: Share[];
			/** Of an order only. */
			order?: Place[];
			/** Of an order of at least 30: the share of match-ups won. */
			scores?: Share[];
	  };

/** The result of one question (or of one group within it) from its valid slips. Under ten of them, nothing. */
export function resultOf(question: PlanQuestion, valid: readonly Slip[]): Result {
	const base = valid.length;
	if (base < smallestBase) return { shown: false };
	const answers = valid.flatMap(({ answer }) => (answer ? [answer] : []));
	const share = (choice: string): Share => ({
		choice,
		...rangeOf(answers.filter((answer) => picks(answer, choice)).length, base),
	});
	const result = {
		shown: true as const,
		base: roundedBase(base),
		grain: grainOf(base),
		shares: question.choices.map(({ id }) => share(id)),
	};
	return question.kind === 'put-in-order' ? { ...result, ...orderOf(question, answers) } : result;
}

function orderOf(question: PlanQuestion, answers: Answer[]) {
	const options = question.choices.map(({ id }) => id);
	const count = averagedBorda(
		options,
		answers.flatMap((answer) => (answer.kind === 'put-in-order' ? [answer.order] : [])),
	);
	const order = placesOf(count);
	if (count.ballots < smallestBaseForScores) return { order };
	const grain = grainOf(count.ballots);
	const scores = count.scores.map(({ option, doublePoints }) => ({
		choice: option,
		...rangeOf(doublePoints, count.doubleMatchUps, grain),
	}));
	return { order, scores };
}

/** Whether an answer picks a choice; of an order, whether it puts it first. */
function picks(answer: Answer, choice: string): boolean {
	switch (answer.kind) {
		case 'choose-one':
			return answer.option === choice;
		case 'choose-many':
			return answer.options.includes(choice);
		case 'agree':
			return answer.face === choice;
		case 'put-in-order':
			return answer.order[0] === choice;
		case 'own-words':
			return false;
	}
}
