// The shape in which a demo reply ("you said, we did") is written down. Days are counted from today.
import type { OtherLanguage, ReplyAnswer } from '#surveys';
import type { Ref } from './ref.ts';

export interface DemoReply {
	/** The survey and the number of the question where it was said; none when it was said in person. */
	from?: { survey: string; question: number };
	said: string;
	answer: DemoAnswer;
	/** In other languages, both texts; machine-made. */
	translated?: Partial<Record<OtherLanguage, { said: string; answer: string }>>;
	/** The slug of the person who owes it. */
	owner: string;
	created: number;
	due: number;
	/** The day young people were told. */
	told: number | null;
	about: Ref[];
	/** Each time the due day was moved: when, and the day it was before. Oldest first. */
	moved?: { on: number; before: number }[];
}

/** An answer whose day is counted from today. */
export type DemoAnswer = ReplyAnswer extends infer A
	? A extends { by: string }
		? Omit<A, 'by'> & { by: number }
		: A
	: never;
