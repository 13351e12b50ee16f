// Where the chain breaks. A promise that nobody is asked about, a question whose answers were never given back, results
// that nobody answered, a wish of young people that nobody acts on: each is told as plainly as a result.
import { belowOf } from '../strategy/parts/chain.ts';
import { headingsOf } from '../strategy/parts/headings.ts';
import { partsOfKind, type Part } from '../strategy/parts/part.ts';
import type { AskedQuestion } from './asked-about.ts';

export interface SilentSources {
	parts: readonly Part[];
	/** Questions about this strategy. */
	asked: readonly AskedQuestion[];
	replies: readonly { surveyId: string | null; questionId: string | null }[];
}

export interface Silences {
	/** Priorities that nobody was asked about, nor about anything under them; and pledges, by id. */
	unasked: { priorities: string[]; pledges: string[] };
	/** Closed, but the board and young people were given no results. */
	unreleased: AskedQuestion[];
	/** Released, but nobody replied. */
	unanswered: AskedQuestion[];
	/** Pledges that young people made, and no action of the plan answers. */
	unacted: string[];
	/** Being asked at this moment: no silence, but not heard yet. */
	asking: AskedQuestion[];
}

export function silencesOf({ parts, asked, replies }: SilentSources): Silences {
	const headings = headingsOf(parts);
	const touched = new Set(asked.flatMap(({ about }) => about.map(({ id }) => id)));
	const heardUnder = new Set([...touched].map((id) => headings.get(id) ?? ''));
	const isAsked = (part: Part) => [part.id, ...belowOf(parts, part)].some((id) => touched.has(id));
	const pledges = partsOfKind(parts, 'pledge');
	const replied = (question: AskedQuestion) =>
		replies.some(
			({ surveyId, questionId }) =>
				surveyId === question.surveyId && (questionId === null || questionId === question.questionId),
		);
	const inState = (...states: AskedQuestion['state'][]) =>
		asked.filter(({ state }) => states.includes(state));
	return {
		unasked: {
			priorities: partsOfKind(parts, 'priority')
				.filter(({ id }) => !heardUnder.has(id))
				.map(({ id }) => id),
			pledges: pledges.filter((pledge) => !isAsked(pledge)).map(({ id }) => id),
		},
		unreleased: inState('closed'),
		unanswered: inState('released', 'answered').filter((question) => !replied(question)),
		unacted: pledges
			.filter(({ by, answeredBy }) => by === 'young people' && answeredBy.length === 0)
			.map(({ id }) => id),
		asking: inState('open'),
	};
}
