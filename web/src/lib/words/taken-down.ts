// What stands where something was taken down: the day, and one of two kind sentences.
import { dayInWords, type TakenDown } from '#surveys';
import { besideInEnglish, type BesideWords } from './beside/english.ts';
import { fill } from './fill.ts';

export function takenDownIn(
	{ takenDown, takenDownWhy }: Pick<BesideWords, 'takenDown' | 'takenDownWhy'>,
	{ on, why }: TakenDown,
	inWords: (day: string) => string,
): string {
	const because = why === 'mistake' ? takenDownWhy.mistake : takenDownWhy.secondThought;
	return `${fill(takenDown, { day: inWords(on) })} ${because}`;
}

/** The same for a board and the desk. */
export const takenDownInWords = (place: TakenDown): string => takenDownIn(besideInEnglish, place, dayInWords);
