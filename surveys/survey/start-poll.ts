// A poll is a survey of one question: put these in order; where they are more than a person can, the best and the worst
// of a few at a time. What can be said of every poll is written already, so that a
// worker has only to look it over; all of it can be changed in the draft.
import { upperFirst } from '../words/sentence.ts';
import type { Vocabulary } from '../council/council.ts';
import type { Option } from '../question/question.ts';
import type { Link } from '../strategy/link.ts';
import { instantOfLondon } from '../words/london-time.ts';
import { dayInEngland } from '../words/time.ts';
import type { SurveyContent } from './survey.ts';

export interface PollOption {
	label: string;
	link: Link | null;
}

export interface Poll {
	/** What is asked. */
	wording: string;
	options: readonly PollOption[];
}

/** What a council calls whom it asks, and who it usually says reads the answers; empty: its team. */
interface Asking {
	vocabulary: Pick<Vocabulary, 'childrenInCare' | 'careLeavers' | 'team'>;
	readers: string;
}

/** More than a person can put in order. */
export const mostToOrder = 12;

/** How long a poll stays open, and how long young people wait for an answer, unless the worker says otherwise. */
const [daysOpen, daysToAnswer] = [14, 42];
const titleLength = 90;

/** The day in London so many days after an instant. */
const dayAfter = (now: string, days: number) =>
	dayInEngland(new Date(Date.parse(now) + days * 86_400_000).toISOString());

/** The draft of a poll, at the instant `now`. Its link to a strategy is on each option. */
export function startPoll(
	{ wording, options }: Poll,
	{ vocabulary: { childrenInCare, careLeavers, team }, readers }: Asking,
	{ now, newId }: { now: string; newId: () => string },
): SurveyContent {
	const offered = options.map((option): Option => ({ id: newId(), ...option }));
	return {
		title: wording.length <= titleLength ? wording : '',
		why: 'We want to work first on what matters most to you.',
		readers: readers || `The ${team}.`,
		audience: `${upperFirst(childrenInCare)} and ${careLeavers}.`,
		notAsked: '',
		opensAt: null,
		closesAt: instantOfLondon(`${dayAfter(now, daysOpen)}T17:00`),
		answerBy: dayAfter(now, daysToAnswer),
		band: null,
		keyHolder: null,
		questions: [
			{
				kind: offered.length > mostToOrder ? 'best-worst' : 'put-in-order',
				id: newId(),
				wording,
				help: '',
				required: false,
				links: [],
				options: offered,
			},
		],
	};
}
