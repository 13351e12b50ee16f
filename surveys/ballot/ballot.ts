// A ballot: one young person's answers, as they are sealed. It is padded to one fixed size, so that its length says
// nothing about how much somebody wrote.
import * as v from 'valibot';
import { Answer, answerProblem } from '../question/answer.ts';
import { limits } from '../question/question.ts';
import type { SurveyContent } from '../survey/survey.ts';
import { Id } from '../words/id.ts';
import { done, refused, type Outcome } from '../problem.ts';

export const Ballot = v.strictObject({
	band: v.nullable(Id),
	/** A question that was skipped is not named. */
	answers: v.record(Id, Answer),
});
export type Ballot = v.InferOutput<typeof Ballot>;

/** Checks a ballot against its survey: nothing unknown, nothing required left out. */
export function checkBallot(survey: SurveyContent, ballot: Ballot): Outcome<Ballot> {
	const fields = survey.questions.flatMap((question) => {
		const message = answerProblem(question, ballot.answers[question.id] ?? null);
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
			case 'own-words':
				return 90 + limits.ownWords * 3;
			case 'choose-one':
			case 'agree':
				return 80;
		}
	});
	return 60 + perQuestion.reduce((sum, bytes) => sum + bytes, 0);
}
