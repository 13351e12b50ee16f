// What the phone's script says. English is in the script; in any other language these words are a file of their own, beside
// the page: in the first response they would weigh more than all that a page asks.
import type { Words } from './english.ts';
import { both, inRounds, phone } from './english-on-the-phone.ts';

export const englishPageWords = { ...both, ...phone, inRounds };
export type PageWords = typeof englishPageWords;

export const pageWords = ({ both, phone, inRounds }: Words): PageWords => ({ ...both, ...phone, inRounds });

const hasAll = (words: unknown, like: object): boolean =>
	Object.entries(like).every(([name, text]) => {
		const said = (words as Record<string, unknown> | null | undefined)?.[name];
		return typeof text === 'string' ? !!said && typeof said === 'string' : hasAll(said, text as object);
	});

/** Throws where one is missing: half a language is none, and none is made up with English. */
export function readPageWords(found: unknown): PageWords {
	if (!hasAll(found, englishPageWords)) throw new Error('words');
	return found as PageWords;
}
