// All our words in one language, each under its place in the catalogues: for whoever reads them at the desk, and to tell
// whether they are still those that somebody has read.
import type { Language } from '#surveys';
import { besideWordsIn } from './beside/beside-words';
import { wordsIn } from './words';

type Tree = string | readonly string[] | { [name: string]: Tree };

const flat = (words: Tree, path: string): [string, string][] =>
	typeof words === 'string'
		? [[path, words]]
		: Object.entries(words).flatMap(([name, under]) => flat(under, `${path}.${name}`));

export const allWords = (language: Language): Record<string, string> =>
	Object.fromEntries([...flat(wordsIn[language], 'survey'), ...flat(besideWordsIn[language], 'beside')]);

/** FNV-1a, twice from two starts: it tells words that changed, and need withstand nobody. */
function fingerprint(text: string): string {
	const run = (start: number) => {
		let hash = start;
		for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
		return (hash >>> 0).toString(16).padStart(8, '0');
	};
	return run(0x811c9dc5) + run(0x9dc5811c);
}

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
