// Where the chain breaks. A promise on which nobody was heard, a question whose answers were never given back, results
// that nobody answered, a wish of young people that nobody acts on: each is told as plainly as a result.
import { partsOfKind, type Part } from '../strategy/parts/part.ts';
import type { AskedQuestion } from './asked-about.ts';
import { silenceOfParts, type HeardAndAsked } from './silence-of-parts.ts';
import { isOnItsWay, type Silence } from './silence.ts';

export interface SilentSources extends HeardAndAsked {
	parts: readonly Part[];
	replies: readonly { surveyId: string | null; questionId: string | null }[];
}

export interface Silences {
	/** Priorities and pledges without a voice, each with what kind of silence it is, by id. */
	unheard: Map<string, Silence>;
	/** Those on which young people are being asked, or were and wait for the results, by id. */
	onTheirWay: Map<string, Silence>;
	/** Closed, but the board and young people were given no results. */
	unreleased: AskedQuestion[];
	/** Released, but nobody replied. */
	unanswered: AskedQuestion[];
	/** Pledges that young people made, and no action of the plan answers. */
	unacted: string[];
	/** Being asked at this moment: no silence, but not heard yet. */
	asking: AskedQuestion[];
}

export function silencesOf({ parts, replies, ...sources }: SilentSources): Silences {
	const { asked } = sources;
	const silences = silenceOfParts(parts, sources);
	const silent = (test: (silence: Silence) => boolean) =>
		new Map(
			[...silences].flatMap(([id, silence]) =>
				id !== '' && silence && test(silence) ? [[id, silence]] : [],
			),
		);
	const replied = (question: AskedQuestion) =>
		replies.some(
			({ surveyId, questionId }) =>
				surveyId === question.surveyId && (questionId === null || questionId === question.questionId),
		);
	const inState = (...states: AskedQuestion['state'][]) =>
		asked.filter(({ state }) => states.includes(state));
	return {
		unheard: silent((silence) => !isOnItsWay(silence)),
		onTheirWay: silent(isOnItsWay),
		unreleased: inState('closed'),
		unanswered: inState('released', 'answered').filter((question) => !replied(question)),
		unacted: partsOfKind(parts, 'pledge')
			.filter(({ by, answeredBy }) => by === 'young people' && answeredBy.length === 0)
			.map(({ id }) => id),
		asking: inState('open'),
	};
}
