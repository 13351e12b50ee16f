// The rows of a strategy's page: a heading each, and at the end the pledges that stand under none.
import { isOnItsWay, isToldByQuestion, upperFirst } from '#surveys';
import type { StrategyOnBoard } from '#worker';
import { byQuestion } from './by-question.ts';

type Heading = StrategyOnBoard['priorities'][number];
type Headings = Pick<StrategyOnBoard, 'priorities' | 'onTheirOwn'>;

/** So many of each are on this page; the rest is on the page of the heading. */
const most = 3;

function rowOf({ said, silence, replies, pledges, ...heading }: Heading, href: string | null) {
	const questions = byQuestion(said);
	// What has no page of its own stands here in full.
	const shown = href === null ? Infinity : most;
	return {
		...heading,
		href,
		silence: silence && isToldByQuestion(silence) ? null : silence,
		questions: questions.slice(0, shown),
		moreQuestions: Math.max(0, questions.length - shown),
		replies: replies.slice(0, shown),
		moreReplies: Math.max(0, replies.length - shown),
		// Where nobody was asked at all, naming each pledge would say it twice.
		quiet:
			silence?.kind === 'never' && href !== null
				? []
				: pledges.filter((pledge) => pledge.silence && !isOnItsWay(pledge.silence)),
		pledges: pledges.length,
	};
}
export type StrategyRow = ReturnType<typeof rowOf>;

export const strategyRows = (
	{ priorities, onTheirOwn }: Headings,
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

/** What a board wants to know first: how many headings have a voice, or will have one soon, and how many replies are overdue. */
export function atAGlance({ priorities, onTheirOwn }: Headings) {
	const soon = priorities.filter(({ silence }) => silence && isOnItsWay(silence)).length;
	const silent = priorities.filter(({ silence }) => silence && !isOnItsWay(silence)).length;
	const replies = [...priorities, ...(onTheirOwn ? [onTheirOwn] : [])].flatMap((heard) => heard.replies);
	// A reply that is about two headings is late once.
	const overdue = new Set(replies.filter((reply) => reply.overdue).map(({ id }) => id)).size;
	return { heard: priorities.length - silent - soon, soon, silent, overdue };
}
