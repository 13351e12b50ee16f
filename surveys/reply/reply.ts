// "You said, we did." The rules that keep an answer honest are in its shape: there is no "no" without a reason, no
// "done" without what was done, no "not yet" without a day.
import * as v from 'valibot';
import { Link } from '../strategy/link.ts';
import { Id } from '../words/id.ts';
import { filled, paragraph } from '../words/text.ts';
import { Day } from '../words/time.ts';
import { done, refused, type Outcome } from '../problem.ts';

const told = (message: string) => filled(paragraph(600), message);

/** The answer to what was said, in words for young people. */
export const ReplyAnswer = v.variant('state', [
	v.strictObject({ state: v.literal('waiting') }),
	v.strictObject({ state: v.literal('done'), what: told('Say what was done.') }),
	v.strictObject({ state: v.literal('doing'), what: told('Say what is being done.'), by: Day }),
	v.strictObject({ state: v.literal('not-yet'), why: told('Say what it is waiting for.'), by: Day }),
	v.strictObject({
		state: v.literal('no'),
		why: told('A no needs a reason, in words a young person understands.'),
	}),
	v.strictObject({ state: v.literal('not-ours'), whom: told('Say who was asked, and what they said.') }),
]);
export type ReplyAnswer = v.InferOutput<typeof ReplyAnswer>;

/** An answer as it is kept: its JSON. */
export const StoredAnswer = v.pipe(v.string(), v.parseJson(), ReplyAnswer);
export type ReplyState = ReplyAnswer['state'];
export const replyStates = ['waiting', 'doing', 'done', 'not-yet', 'no', 'not-ours'] as const;

export const ReplyContent = v.strictObject({
	said: filled(paragraph(600), 'Say what young people said.'),
	answer: ReplyAnswer,
	owner: Id,
	dueOn: Day,
	links: v.pipe(v.array(Link), v.maxLength(20)),
});
export type ReplyContent = v.InferOutput<typeof ReplyContent>;

/** The next day something is owed on: the due day of an answer, or the day that the answer itself named. */
export function owedOn(reply: {
	answer: ReplyAnswer;
	dueOn: string;
	toldOn: string | null;
	takenDownOn?: string | null;
}): string | null {
	if (reply.takenDownOn) return null;
	if (reply.answer.state === 'waiting' || reply.toldOn === null) return reply.dueOn;
	return reply.answer.state === 'doing' || reply.answer.state === 'not-yet' ? reply.answer.by : null;
}

/** How a reply stands for whoever reads about it: what nobody told young people yet is not done for them. */
export type ReplyStanding = ReplyState | 'not-told' | 'taken-down';

export function replyStanding(reply: {
	answer: { state: ReplyState };
	toldOn: string | null;
	takenDownOn?: string | null;
	takenDown?: unknown;
}): ReplyStanding {
	if (reply.takenDown || reply.takenDownOn) return 'taken-down';
	return reply.toldOn === null && reply.answer.state !== 'waiting' ? 'not-told' : reply.answer.state;
}

/** Whether something is owed and its day is past (days in council time). */
export const isOverdue = (reply: Parameters<typeof owedOn>[0], today: string): boolean => {
	const day = owedOn(reply);
	return day !== null && day < today;
};

/** What young people were told can be answered anew, and taken down (surveys/taking-down/), but not unsaid by an empty answer. */
export const mayAnswer = (reply: { toldOn: string | null }, answer: ReplyAnswer): Outcome<ReplyAnswer> =>
	reply.toldOn !== null && answer.state === 'waiting'
		? refused('reply-incomplete', [
				{
					field: 'answer.state',
					message: 'Young people were told an answer. It can change, but not go back to none.',
				},
			])
		: done(answer);

/** Whether young people can be told: only an answer can be told, and only once. */
export function mayTell(reply: { answer: ReplyAnswer; toldOn: string | null }): Outcome<true> {
	if (reply.toldOn !== null) return refused('wrong-state');
	return reply.answer.state === 'waiting'
		? refused('reply-incomplete', [
				{ field: 'answer', message: 'Write an answer before you tell young people.' },
			])
		: done(true);
}

/** The text of an answer, as one paragraph; empty while it is awaited. */
export function answerText(answer: ReplyAnswer): string {
	switch (answer.state) {
		case 'waiting':
			return '';
		case 'done':
		case 'doing':
			return answer.what;
		case 'not-yet':
		case 'no':
			return answer.why;
		case 'not-ours':
			return answer.whom;
	}
}
