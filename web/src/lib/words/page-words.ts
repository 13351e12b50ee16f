// What the phone's script says. English is in the script; a page in another language carries its own words, one after the
// other in English's order: their names would weigh as much again in the first response.
import type { Language, Question } from '#surveys';
import type { Words } from './english.ts';
import { both, inRounds, phone } from './english-on-the-phone.ts';

type Always = Words['both'] & Words['phone'];
export type PageWords = Always & Pick<Words, 'inRounds'>;

const english: Always = { ...both, ...phone };
/** In none of the words. */
const between = '|';

const inOrder = <T extends Record<string, string>>(words: T, order: T) =>
	Object.keys(order).map((name) => words[name] ?? '');
const named = <T extends Record<string, string>>(list: readonly string[], order: T) =>
	Object.fromEntries(Object.keys(order).map((name, at) => [name, list[at] ?? ''])) as T;

/** What is said of rounds comes only where a question is asked in them: no script asks for it anywhere else. */
export function carriedWords(language: Language, words: Words, questions: readonly Pick<Question, 'kind'>[]) {
	if (language === 'en') return undefined;
	const always = inOrder({ ...words.both, ...words.phone }, english);
	const rounds = questions.some(({ kind }) => kind === 'best-worst') ? inOrder(words.inRounds, inRounds) : [];
	return [...always, ...rounds].join(between);
}

export function readWords(carried: string | undefined): PageWords {
	const list = carried?.split(between);
	if (!list) return { ...english, inRounds };
	const rounds = list.slice(Object.keys(english).length);
	return { ...named(list, english), inRounds: rounds.length > 0 ? named(rounds, inRounds) : inRounds };
}
