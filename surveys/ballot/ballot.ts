// A ballot: one young person's answers, as they are sealed. It is padded to one fixed size, so that its length says
// nothing about how much somebody wrote.
import * as v from 'valibot';
import { Answer, answerProblem, fitsRounds } from '../question/answer.ts';
import { limits } from '../question/question.ts';
import { numberOfRounds } from '../ranking/rounds.ts';
import { isAsked } from '../survey/asked-in-own-words.ts';
import type { SurveyContent } from '../survey/survey.ts';
import { Id } from '../words/id.ts';
import { done, refused, type Outcome } from '../problem.ts';

export const Ballot = v.strictObject({
	band: v.nullable(Id),
	/** A question that was skipped is not named. */
	answers: v.record(Id, Answer),
});
export type Ballot = v.InferOutput<typeof Ballot>;

/** A ballot without what its group was not asked: nobody reads that, whichever way it came. */
export function onlyAsked(
	{ band, questions }: Pick<SurveyContent, 'band' | 'questions'>,
	ballot: Ballot,
): Ballot {
	const unasked = new Set(questions.filter((one) => !isAsked(one, band, ballot.band)).map(({ id }) => id));
	const answers = Object.entries(ballot.answers).filter(([id]) => !unasked.has(id));
	return { ...ballot, answers: Object.fromEntries(answers) };
}

/**
 * Checks a ballot against its survey: nothing unknown, nothing required left out. What its group was not asked is
 * dropped and the rest counts, so that a phone with an old page, or none of ours, spoils nobody's ballot.
 */
export function checkBallot(survey: SurveyContent, sent: Ballot): Outcome<Ballot> {
	const ballot = onlyAsked(survey, sent);
	const fields = survey.questions.flatMap((question) => {
		if (!isAsked(question, survey.band, ballot.band)) return [];
		const answer = ballot.answers[question.id] ?? null;
		const message =
			answerProblem(question, answer) ?? (fitsRounds(question, answer) ? null : 'unknown-option');
		return message ? [{ field: `answers.${question.id}`, message }] : [];
	});
	const ids = new Set(survey.questions.map((question) => question.id));
	for (const id of Object.keys(ballot.answers))
		if (!ids.has(id)) fields.push({ field: `answers.${id}`, message: 'unknown-option' });
	if (ballot.band !== null && !survey.band?.options.some((option) => option.id === ballot.band))
		fields.push({ field: 'band', message: 'unknown-option' });
	return fields.length === 0 ? done(ballot) : refused('invalid', fields);
}

/** The most bytes that a ballot of this survey can take as JSON in UTF-8. A UTF-16 unit of own words takes up to three. */
export function longestBallot(survey: SurveyContent): number {
	const perQuestion = survey.questions.map((question) => {
		switch (question.kind) {
			case 'choose-many':
			case 'put-in-order':
				return 80 + question.options.length * 19;
			case 'best-worst':
				return 80 + numberOfRounds(question.options.length) * 57;
			case 'own-words':
				return 90 + limits.ownWords * 3;
			case 'choose-one':
			case 'agree':
				return 80;
		}
	});
	return 60 + perQuestion.reduce((sum, bytes) => sum + bytes, 0);
}
