// The rows of a strategy's page: a heading each, and at the end what stands under none.
import { isOnItsWay, isToldByQuestion, listInWords, type Vocabulary } from '#surveys';
import type { StrategyOnBoard } from '#worker';
import { counted } from '../counted.ts';
import { byQuestion } from './by-question.ts';

type Heading = StrategyOnBoard['priorities'][number];
type Headings = Pick<StrategyOnBoard, 'priorities' | 'onTheirOwn'>;

/** So many of each are on this page; the rest is on the page of the heading. */
const most = 3;

function rowOf(
	{ said, silence, replies, pledges, ...heading }: Heading,
	href: string,
	stands: string | null = null,
) {
	const questions = byQuestion(said);
	return {
		...heading,
		href,
		/** What stands here, in words; null where a heading says it. */
		stands,
		silence: silence && isToldByQuestion(silence) ? null : silence,
		questions: questions.slice(0, most),
		moreQuestions: Math.max(0, questions.length - most),
		replies: replies.slice(0, most),
		moreReplies: Math.max(0, replies.length - most),
		// Where nobody was asked at all, naming each pledge would say it twice.
		quiet:
			silence?.kind === 'never'
				? []
				: pledges.filter((pledge) => pledge.silence && !isOnItsWay(pledge.silence)),
		pledges: pledges.length,
	};
}
export type StrategyRow = ReturnType<typeof rowOf>;

export const withoutHeading = { path: 'no-heading', title: 'Not under a heading' } as const;

export const strategyRows = (
	{ priorities, onTheirOwn }: Headings,
	here: string,
	words: Pick<Vocabulary, 'pledge' | 'pledges'>,
): StrategyRow[] => [
	...priorities.map((priority) => rowOf(priority, `${here}/${priority.id}`)),
	...(onTheirOwn
		? [
				rowOf(
					{ ...onTheirOwn, id: 'own', number: '', title: withoutHeading.title, youngWording: '' },
					`${here}/${withoutHeading.path}`,
					looseInWords(onTheirOwn.number, words),
				),
			]
		: []),
];

/** "2 pledges, 1 action and 31 measures": what stands under no heading. */
export const looseInWords = (
	{ pledge, action, measure }: NonNullable<Headings['onTheirOwn']>['number'],
	words: Pick<Vocabulary, 'pledge' | 'pledges'>,
): string =>
	listInWords([
		...(pledge > 0 ? [counted(pledge, words.pledge, words.pledges)] : []),
		...(action > 0 ? [counted(action, 'action', 'actions')] : []),
		...(measure > 0 ? [counted(measure, 'measure', 'measures')] : []),
	]);

/** What a board wants to know first: how many headings have a voice, or will have one soon, and how many replies are overdue. */
export function atAGlance({ priorities, onTheirOwn }: Headings) {
	const soon = priorities.filter(({ silence }) => silence && isOnItsWay(silence)).length;
	const silent = priorities.filter(({ silence }) => silence && !isOnItsWay(silence)).length;
	const replies = [...priorities, ...(onTheirOwn ? [onTheirOwn] : [])].flatMap((heard) => heard.replies);
	// A reply that is about two headings is late once.
	const overdue = new Set(replies.filter((reply) => reply.overdue).map(({ id }) => id)).size;
	return { heard: priorities.length - silent - soon, soon, silent, overdue };
}
