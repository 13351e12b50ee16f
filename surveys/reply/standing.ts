// What of a reply everybody reads: it stands from the day on which young people were told until it is taken down. Whoever gives
// it another owner, or puts its links right, says nothing new.
import { answerText, type ReplyAnswer } from './reply.ts';

/** Whether everybody reads it now. */
export const isStanding = (reply: { toldOn: string | null; takenDownOn: string | null }): boolean =>
	reply.toldOn !== null && reply.takenDownOn === null;

interface Words {
	said: string;
	answer: ReplyAnswer;
}

/** Whether young people read the same in both. */
export const isSameReply = (one: Words, other: Words): boolean =>
	one.said === other.said &&
	one.answer.state === other.answer.state &&
	answerText(one.answer) === answerText(other.answer) &&
	dayOfAnswer(one.answer) === dayOfAnswer(other.answer);

const dayOfAnswer = (answer: ReplyAnswer) => ('by' in answer ? answer.by : null);
