// The rows of a strategy's page: a heading each, and at the end the pledges that stand under none.
import type { Headline, QuestionKind, ReplyState, Silence, TakenDown } from '#surveys';
import { upperFirst } from '../design/range-words.ts';
import { byQuestion } from './by-question.ts';

/** What one question, or one of its options, says about a heading. */
export interface SaidBrief {
	surveyId: string;
	survey: string;
	question: { id: string; kind: QuestionKind; wording: string };
	headline: Headline;
	on: string;
	base: number | null;
	asked: number | null;
	change: 'up' | 'down' | 'unclear' | null;
}

export interface ReplyBrief {
	id: string;
	said: string;
	state: ReplyState | 'taken-down';
	/** Its place, where it was taken down; then it has no words. */
	takenDown: TakenDown | null;
	owedOn: string | null;
	overdue: boolean;
	slipped: number;
}

interface Heard {
	said: SaidBrief[];
	silence: Silence | null;
	replies: ReplyBrief[];
	pledges: { id: string; wording: string; silence: Silence | null }[];
}
interface Heading extends Heard {
	id: string;
	number: string;
	title: string;
	youngWording: string;
}

/** So many of each are on this page; the rest is on the page of the heading. */
const most = 3;

function rowOf({ said, silence, replies, pledges, ...heading }: Heading, href: string | null) {
	const questions = byQuestion(said);
	// What has no page of its own stands here in full.
	const shown = href === null ? Infinity : most;
	return {
		...heading,
		href,
		// Too few answered: the line of that question says so itself.
		silence: silence?.kind === 'too-few' ? null : silence,
		questions: questions.slice(0, shown),
		moreQuestions: Math.max(0, questions.length - shown),
		replies: replies.slice(0, shown),
		moreReplies: Math.max(0, replies.length - shown),
		// Where nobody was asked at all, naming each pledge would say it twice.
		quiet:
			silence?.kind === 'never' && href !== null ? [] : pledges.filter((pledge) => pledge.silence !== null),
		pledges: pledges.length,
	};
}
export type StrategyRow = ReturnType<typeof rowOf>;

export const strategyRows = (
	{ priorities, onTheirOwn }: { priorities: Heading[]; onTheirOwn: Heard | null },
	here: string,
	pledges: string,
): StrategyRow[] => [
	...priorities.map((priority) => rowOf(priority, `${here}/${priority.id}`)),
	...(onTheirOwn
		? [
				rowOf(
					{
						...onTheirOwn,
						id: 'own',
						number: '',
						title: `${upperFirst(pledges)} on their own`,
						youngWording: '',
					},
					null,
				),
			]
		: []),
];

/** What a board wants to know first: how many headings have a voice, and how many replies are overdue. */
export function atAGlance({ priorities, onTheirOwn }: { priorities: Heading[]; onTheirOwn: Heard | null }) {
	const silent = priorities.filter(({ silence }) => silence !== null).length;
	const replies = [...priorities, ...(onTheirOwn ? [onTheirOwn] : [])].flatMap((heard) => heard.replies);
	// A reply that is about two headings is late once.
	const overdue = new Set(replies.filter((reply) => reply.overdue).map(({ id }) => id)).size;
	return { heard: priorities.length - silent, silent, overdue };
}
