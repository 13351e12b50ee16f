// Released surveys for tests, written as counts of answers.
import type { Answer, ReleasedSurvey, Slip, Voices } from '#surveys';
import { release, type ReleasePlan } from '#surveys/release';

export const id = (name: string) => name.padEnd(16, '0');
type Question = ReleasePlan['questions'][number];

const choices = (labels: string[], prefix: string) =>
	labels.map((label, n) => ({ id: `${prefix}${n + 1}`, label }));

export const agree = (wording = 'I feel listened to.'): Question => ({
	id: id('agree'),
	kind: 'agree',
	wording,
	choices: ['Disagree a lot', 'Disagree', 'In the middle', 'Agree', 'Agree a lot'].map((label, n) => ({
		id: String(n + 1),
		label,
	})),
});
export const which = (
	kind: 'choose-one' | 'choose-many' | 'put-in-order' | 'best-worst',
	labels: string[],
): Question => ({
	id: id('which'),
	kind,
	wording: 'Which matters most?',
	choices: choices(labels, 'w'),
});
export const ownWords: Question = {
	id: id('words'),
	kind: 'own-words',
	wording: 'Anything else?',
	choices: [],
};

export const faced = (counts: number[]): Answer[] =>
	counts.flatMap((number, n) =>
		Array.from({ length: number }, () => ({
			kind: 'agree' as const,
			face: (['1', '2', '3', '4', '5'] as const)[n] ?? '3',
		})),
	);
export const times = (number: number, answer: Answer): Answer[] =>
	Array.from({ length: number }, () => answer);

/** A survey that closed on this day and was released the next, with these answers to its one question. */
export function asked(
	surveyId: string,
	closedOn: string,
	question: Question,
	answers: Answer[],
	voices: Voices | null = null,
): ReleasedSurvey {
	const slips: Slip[] = answers.map((answer) => ({ question: question.id, band: null, answer }));
	const plan: ReleasePlan = {
		title: `Survey ${surveyId}`,
		openedOn: null,
		closedOn,
		routes: ['text message'],
		audience: 'Everyone',
		notAsked: '',
		asked: { total: 80, bands: {} },
		spoilt: 0,
		band: null,
		questions: [question],
	};
	return { surveyId, releasedOn: closedOn, content: release(slips, plan), voices };
}
