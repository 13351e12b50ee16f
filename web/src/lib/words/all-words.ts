// All our words in one language, each under its place in the catalogues: for whoever reads them at the desk, and to tell
// whether they are still those that somebody has read.
import type { Language } from '#surveys';
import { besideWordsIn } from './beside/beside-words';
import { fingerprint } from './fingerprint';
import { wordsIn } from './words';

type Tree = string | readonly string[] | { [name: string]: Tree };

const flat = (words: Tree, path: string): [string, string][] =>
	typeof words === 'string'
		? [[path, words]]
		: Object.entries(words).flatMap(([name, under]) => flat(under, `${path}.${name}`));

export const allWords = (language: Language): Record<string, string> =>
	Object.fromEntries([...flat(wordsIn[language], 'survey'), ...flat(besideWordsIn[language], 'beside')]);

const known = new Map<Language, string>();

export function fingerprintOf(language: Language): string {
	const found = known.get(language) ?? fingerprint(JSON.stringify(allWords(language)));
	known.set(language, found);
	return found;
}

/** Whether speakers have read all that a page says: our words as they are now, and those of its survey. */
export const isChecked = (
	language: Language,
	check: { fingerprint: string; survey: boolean } | null,
): boolean => language === 'en' || (check?.survey === true && check.fingerprint === fingerprintOf(language));
