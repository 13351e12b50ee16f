// A reply before young people are told. Beside what is looked at in every text: a no has a reason that says something, and a
// day that is promised lies ahead, and within what a young person can wait for. A day that stood there already is promised to
// nobody anew: it may be past, and then the reply is late.
import { answerText, type ReplyAnswer } from '../reply/reply.ts';
import { daysLater } from '../words/time.ts';
import { lookOver, type Found, type Looking } from './going-public.ts';

/** "No money." is no reason: a young person asks why. */
const fewestWordsOfReason = 3;
const fewestLettersOfReason = 10;
const longestPromise = 3 * 366;

const words = (text: string) => text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];

const isReason = (text: string) =>
	words(text).length >= fewestWordsOfReason && words(text).join('').length >= fewestLettersOfReason;

/** The field of a reply's answer in which its words stand. */
export function fieldOfAnswer({ state }: Pick<ReplyAnswer, 'state'>): string {
	switch (state) {
		case 'waiting':
			return 'answer';
		case 'done':
		case 'doing':
			return 'answer.what';
		case 'not-yet':
		case 'no':
			return 'answer.why';
		case 'not-ours':
			return 'answer.whom';
	}
}

function aboutAnswer(answer: ReplyAnswer, stood: ReplyAnswer | null, today: string): Found[] {
	const field = fieldOfAnswer(answer);
	const found: Found[] = [];
	if (answer.state === 'no' && !isReason(answer.why))
		found.push({
			...{ field, kind: 'no-reason', text: answer.why, at: 0, stops: true },
			say: 'This is no reason yet. Say why not, as you would to somebody who sits in front of you.',
		});
	if (!('by' in answer) || (stood && 'by' in stood && stood.by === answer.by)) return found;
	const day = (say: string) =>
		found.push({ field: 'answer.by', kind: 'no-such-day', text: '', at: 0, stops: true, say });
	if (answer.by < today) day('This day is past already. Name one that is still to come.');
	else if (answer.by > daysLater(today, longestPromise))
		day('This day is more than three years away. Name one that young people can wait for.');
	return found;
}

/** Everything to look at in a reply, in the order in which it stands; `stood`: the answer that everybody has read before. */
export function lookOverReply(
	{ said, answer }: { said: string; answer: ReplyAnswer },
	looking: Looking,
	today: string,
	stood: ReplyAnswer | null = null,
): Found[] {
	return [
		...lookOver({ field: 'said', text: said, whose: 'theirs' }, looking),
		...aboutAnswer(answer, stood, today),
		...lookOver({ field: fieldOfAnswer(answer), text: answerText(answer), whose: 'ours' }, looking),
	];
}

/** Everything to look at in a reply in another language: in words as somebody wrote them, only what tells of people. */
export const lookOverInLanguage = (
	{ said, answer }: { said: string; answer: string },
	looking: Looking,
): Found[] => [
	...lookOver({ field: 'said', text: said, whose: 'theirs', verbatim: true }, looking),
	...lookOver({ field: 'answer', text: answer, whose: 'ours', verbatim: true }, looking),
];
