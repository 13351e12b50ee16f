// Silence: a part of a strategy on which no young person's voice was heard in the last twelve months. It is told as
// plainly as a result, because a board that does not know that nobody was asked takes quiet for contentment.
import { aYearBefore } from '../words/time.ts';
import type { Finding } from './finding.ts';

export type Silence =
	/** No released question was ever about this. */
	| { kind: 'never' }
	/** The last voice is more than a year old. */
	| { kind: 'long-ago'; on: string }
	/** Young people were asked in the last year, but fewer than ten answered, so nothing may be shown. */
	| { kind: 'too-few'; on: string }
	/** They were asked in the last year, and what they said was told, and taken down since. */
	| { kind: 'taken-down'; on: string };

/** What kind of silence there is, or null where there is a voice; `today` is the council's day. */
export function silenceOf(newestFirst: readonly Finding[], today: string): Silence | null {
	const yearAgo = aYearBefore(today);
	const heard = newestFirst.find(({ question }) => question.result.shown);
	if (heard && heard.on >= yearAgo) return null;
	const [newest] = newestFirst;
	if (newest && newest.on >= yearAgo)
		return { kind: newest.question.takenDown ? 'taken-down' : 'too-few', on: newest.on };
	const last = heard ?? newest;
	return last ? { kind: 'long-ago', on: last.on } : { kind: 'never' };
}

/** Whether the line of the question says it itself, so that a page need not say it twice. */
export const isToldByQuestion = ({ kind }: Silence): boolean => kind === 'too-few' || kind === 'taken-down';
