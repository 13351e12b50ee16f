// Whether a phone may answer a survey now. A draft does not exist for anybody outside; and a survey that is open may
// still have its first moment ahead of it.
import type { Question } from '../question/question.ts';
import { numberOfRounds } from '../ranking/rounds.ts';
import type { SurveyContent, SurveyState } from './survey.ts';

export type WhyNotOpen = 'unknown' | 'not-yet' | 'closed' | 'taken-back';

/** null: it is open. `now` and the times are instants as `Instant` writes them, which sort as text. */
export function whyNotOpen(
	survey: { state: SurveyState; opensAt: string | null; closesAt: string | null },
	now: string,
): WhyNotOpen | null {
	if (survey.state === 'draft') return 'unknown';
	if (survey.state === 'taken-back') return 'taken-back';
	if (survey.state !== 'open' || survey.closesAt === null || survey.closesAt <= now) return 'closed';
	return survey.opensAt !== null && survey.opensAt > now ? 'not-yet' : null;
}

/** Seconds that a question takes somebody who reads slowly, by its kind; of rounds, one. Guessed, on the long side. */
const secondsFor = {
	agree: 12,
	'choose-one': 18,
	'choose-many': 25,
	'put-in-order': 45,
	'best-worst': 12,
	'own-words': 50,
} as const;

/** How long answering takes, in whole minutes, with half a minute to arrive and one question more for the group. */
export const minutesToAnswer = ({ questions }: Pick<SurveyContent, 'questions'>): number =>
	Math.max(1, Math.round(questions.reduce((sum, question) => sum + secondsOf(question), 42) / 60));

const secondsOf = (question: Question) =>
	secondsFor[question.kind] * (question.kind === 'best-worst' ? numberOfRounds(question.options.length) : 1);
