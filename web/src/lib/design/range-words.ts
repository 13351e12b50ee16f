// How screens say a range, a place and a base. Which word a range gets is decided in the domain (`wordsFor`); here it
// only becomes part of a sentence.
import { ordinal, wordsFor, type Range } from '#surveys';
import type { Place } from '#surveys/ranking';

/** "40 to 60"; the end ranges, which hold none and all, are left open: "up to 20", "80 or more". */
export function numbersOf({ from, to }: Range): string {
	if (from === 0) return `up to ${to}`;
	if (to === 100) return `${from} or more`;
	return `${from} to ${to}`;
}

/** "40 to 60 in every 100". */
export const inEvery100 = (range: Range) => `${numbersOf(range)} in every 100`;

/** "about half (40 to 60 in every 100)". */
export const rangeInWords = (range: Range) => `${wordsFor(range)} (${inEvery100(range)})`;

/** "About 45 young people answered this." */
export const baseInWords = (base: number, people = 'young people') =>
	`About ${base} ${people} answered this.`;

/** "1st", "joint 2nd". */
export const placeInWords = ({ place, joint }: Pick<Place, 'place' | 'joint'>) =>
	`${joint ? 'joint ' : ''}${ordinal(place)}`;
