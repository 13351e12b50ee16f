// What there is to do next for a survey, in a worker's words.
import type { SurveyState } from '#surveys';
import { counted } from '../counted.ts';
import { clockInWords, timeInWords, timeUntil } from './time-words.ts';

export interface OnDesk {
	id: string;
	state: SurveyState;
	opensAt: string | null;
	closesAt: string | null;
	openedBox: boolean;
	/** Who alone can open the box, as young people are told; null: our computer does. */
	keyHolder: string | null;
	/** The day somebody said that the box can never be opened. */
	keyLostOn: string | null;
	progressTens: number;
	/** When they were counted; null: not yet. */
	progressAt: string | null;
	askedTotal: number;
	/** How many replies came of it, and how many of these are answered and told. */
	replies: number;
	repliesTold: number;
	questions: number;
}

export interface NextStep {
	/** How things stand. */
	words: string;
	/** The one thing to do, if there is one. */
	step: { href: string; label: string } | null;
}

/** Answers so far are told in tens as of the last hour's count, so that nobody can watch one arrive. */
export function progressInWords({
	progressTens,
	progressAt,
}: Pick<OnDesk, 'progressTens' | 'progressAt'>): string {
	if (progressAt === null) return 'answers not counted yet';
	const number = progressTens === 0 ? 'fewer than 10 answers' : `${progressTens * 10} answers or more`;
	return `${number}, counted at ${clockInWords(progressAt)}`;
}

export function nextStep(survey: OnDesk, now: string): NextStep {
	const at = (path: string) => `/desk/surveys/${survey.id}${path}`;
	switch (survey.state) {
		case 'draft':
			return {
				words:
					survey.questions === 0
						? 'No questions yet.'
						: `${counted(survey.questions, 'question', 'questions')}.`,
				step: { href: at(''), label: 'Finish it' },
			};
		case 'open':
			return whileOpen(survey, now, at);
		case 'closed':
			return onceClosed(survey, at);
		case 'released':
			return onceReleased(survey, at);
		case 'answered':
			return {
				words: 'Marked as answered.',
				step: { href: at('/results'), label: 'See the results' },
			};
		case 'taken-back':
			return {
				words: 'It was opened by mistake and taken back. The answers were deleted, and nobody read them.',
				step: null,
			};
	}
}

/** A closed box that only its key-holder can open, and has not. */
export const waitsForKeyHolder = (survey: Pick<OnDesk, 'state' | 'openedBox' | 'keyHolder' | 'keyLostOn'>) =>
	survey.state === 'closed' && !survey.openedBox && survey.keyHolder !== null && survey.keyLostOn === null;

function onceClosed(survey: OnDesk, at: (path: string) => string): NextStep {
	if (survey.keyLostOn !== null)
		return { words: 'The key of the box was lost. Nobody can read the answers.', step: null };
	if (waitsForKeyHolder(survey))
		return { words: `Waiting for ${survey.keyHolder ?? ''} to open the box.`, step: null };
	return survey.openedBox
		? {
				words: 'The results are ready to look at.',
				step: { href: at('/results'), label: 'See the results' },
			}
		: { words: 'The answers are being mixed. Results come in a few minutes.', step: null };
}

function onceReleased({ replies, repliesTold }: OnDesk, at: (path: string) => string): NextStep {
	const href = at('/results');
	if (replies === 0)
		return {
			words: 'The results are out. Now young people wait for your answer.',
			step: { href, label: 'Write replies' },
		};
	return replies > repliesTold
		? {
				words: `The results are out. ${repliesTold} of ${replies} ${replies === 1 ? 'reply' : 'replies'} told.`,
				step: { href, label: 'Go on with replies' },
			}
		: {
				words: 'The results are out, and every reply is told.',
				step: { href, label: 'Is it all answered?' },
			};
}

function whileOpen(survey: OnDesk, now: string, at: (path: string) => string): NextStep {
	const { opensAt, closesAt, askedTotal } = survey;
	const invite = { href: at('/invite'), label: 'Invite people' };
	if (opensAt !== null && opensAt > now) return { words: `Opens ${timeInWords(opensAt)}.`, step: invite };
	const closes = closesAt === null ? '' : `Closes ${timeUntil(closesAt, now)}, ${timeInWords(closesAt)}. `;
	return askedTotal === 0
		? { words: `${closes}Nobody is invited yet.`, step: invite }
		: {
				words: `${closes}${counted(askedTotal, 'person', 'people')} invited, ${progressInWords(survey)}.`,
				step: { href: at(''), label: 'See how it goes' },
			};
}
