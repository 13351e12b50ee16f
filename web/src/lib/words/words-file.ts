// The file with what the phone's script says in one language. Its address holds a fingerprint of what is in it: who has it
// may keep it for good, and a page never gets the words of another version.
import type { Language } from '#surveys';
import type { Words } from './english.ts';
import { fingerprint } from './fingerprint.ts';
import { pageWords } from './page-words.ts';

const made = new Map<Language, { name: string; json: string }>();

export function wordsFile(language: Language, words: Words) {
	const known = made.get(language);
	if (known) return known;
	const json = JSON.stringify(pageWords(words));
	const file = { name: `${language}-${fingerprint(json)}.json`, json };
	made.set(language, file);
	return file;
}

/** Where a page finds it; English is in the script. */
export const wordsAddress = (language: Language, words: Words) =>
	language === 'en' ? undefined : `/words/${wordsFile(language, words).name}`;
