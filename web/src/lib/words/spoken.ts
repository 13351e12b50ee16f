// The language that a page speaks. Its words are ours; what a council wrote is in its own language, unless it was
// translated, and is marked so that it is read out and laid out rightly.
import { getContext, setContext } from 'svelte';
import { languages, type Language, type Picture, type SymbolName } from '#surveys';
import { easyEnglish } from './easy-english.ts';
import type { Words } from './english.ts';
import { fill } from './fill.ts';
import { wordsIn } from './words.ts';

/** Attributes of what is in English on a page that is not. */
type InEnglish = { lang?: string; dir?: 'ltr' };
/** Attributes of a line that a person reads out loud, by its key. */
type Line = { 'data-line'?: string };

export interface SpokenWords {
	language: Language;
	t: Words;
	fill: typeof fill;
	/** A council's words by their key: translated where they are, in English where they are not. */
	said: (key: string, english: string) => { words: string; as: InEnglish & Line };
	/** For our own words that a person reads out loud among a council's. */
	line: (key: string) => Line;
	/** The page is in easy read. */
	easy: boolean;
	/** What stands beside an answer; `usual`: in the usual version. */
	beside: (key: string, usual: SymbolName | undefined) => Picture | null;
	/**
	 * A picture says more than its words, so it is read out beside them; the name of the control is the words alone, by this
	 * id. A symbol is not read out at all.
	 */
	namedBy: (picture: Picture | null, id: string) => string | undefined;
	/** For a council's words that are never translated. */
	asWritten: InEnglish;
	/** A number to dial, whose parts keep their order between words that run from right to left. */
	dialled: (number: string) => string;
	/** A day as people write it: in the Gregorian calendar, with our own names of the months. */
	day: (day: string) => string;
}

/** "0800 1111": numbers with a space between are read from left to right, whatever stands around them. */
const numbersInOrder = (words: string) => words.replace(/\+?\p{Nd}+(?: \p{Nd}+)+/gu, '\u2066$&\u2069');

/** `pictures`: of a page in easy read; null on any other. `voiced`: a person reads the survey out loud, so its lines are marked. */
export function spoken(
	language: Language,
	translated: Record<string, string> = {},
	pictures: Record<string, Picture> | null = null,
	voiced = false,
): SpokenWords {
	const t = pictures ? easyEnglish : wordsIn[language];
	const inOrder = languages[language].dir === 'rtl' ? numbersInOrder : (words: string) => words;
	const asWritten: InEnglish = language === 'en' ? {} : { lang: languages.en.tag, dir: 'ltr' };
	const line = (key: string): Line => (voiced ? { 'data-line': key } : {});
	return {
		language,
		t,
		fill,
		asWritten,
		easy: pictures !== null,
		beside: (key, usual) => pictures?.[key] ?? (usual ? { symbol: usual } : null),
		namedBy: (picture, id) => (picture && 'media' in picture && picture.alt ? id : undefined),
		line,
		said: (key, english) => {
			const words = translated[key];
			return words
				? { words: inOrder(words), as: line(key) }
				: { words: english, as: { ...asWritten, ...line(key) } };
		},
		dialled: (number) => (languages[language].dir === 'rtl' ? `\u2066${number}\u2069` : number),
		day: (day) => {
			const [y = '', m = '', d = ''] = day.split('-');
			return fill(t.date, { y, d: Number(d), m: t.months[Number(m) - 1] ?? m });
		},
	};
}

const key = Symbol('the language of the page');

export const speak = (how: SpokenWords) => setContext(key, how);

/** How the page speaks; English where nobody chose. */
export const youngWords = (): SpokenWords => getContext<SpokenWords | undefined>(key) ?? spoken('en');
