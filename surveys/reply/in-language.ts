// A reply in another language. It is shown only while it was made from the English as it is now; until somebody looks at it
// again, young people read the English, which is marked as such.
import * as v from 'valibot';
import { line, paragraph } from '../words/text.ts';
import { answerText, type ReplyAnswer } from './reply.ts';

/** Both texts, or neither: half an answer is none. `checkedBy`: who speaks the language and has read it, or nobody. */
export const ReplyInLanguage = v.pipe(
	v.strictObject({ said: paragraph(900), answer: paragraph(900), checkedBy: line(80) }),
	v.forward(
		v.check(({ said, answer }) => !answer || said !== '', 'Write both, or leave both empty.'),
		['said'],
	),
	v.forward(
		v.check(({ said, answer }) => !said || answer !== '', 'Write both, or leave both empty.'),
		['answer'],
	),
);
export type ReplyInLanguage = v.InferOutput<typeof ReplyInLanguage>;

interface Made {
	fromSaid: string;
	fromAnswer: string;
}

export const isOfNow = (made: Made, reply: { said: string; answer: ReplyAnswer }): boolean =>
	made.fromSaid === reply.said && made.fromAnswer === answerText(reply.answer);
