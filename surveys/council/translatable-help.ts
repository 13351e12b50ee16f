// A council's own help lines in other languages, written once for all its surveys. The lines for the whole country are told
// in our own words, so nobody translates those.
import type { Translatable } from '../survey/translatable.ts';
import type { Helpline } from './council.ts';

const nationalDials: readonly (string | undefined)[] = ['999', '08001111'];

/** A line for the whole country, however a council has written it. */
export const isNational = ({ dial }: Pick<Helpline, 'dial'>): boolean =>
	nationalDials.includes(dial?.replaceAll(' ', ''));

/** The key of a text is the text: two lines with the same hours share them, and changed English is another text. */
export const helpKey = (english: string) => `help.${english}`;

/** In the order of the page, each once; nothing that is empty. */
export const translatableHelp = (helplines: readonly Helpline[]): Translatable[] => {
	const own = helplines.filter((line) => !isNational(line));
	const texts = new Set(own.flatMap(({ name, about, hours }) => [name, about, hours]));
	return [...texts].filter(Boolean).map((english) => ({ key: helpKey(english), english }));
};
