// How old one has to be to read a text: Flesch and Kincaid's grade (1975), and five for the year at which school begins. It
// judges sentences and syllables, not sense; so it only warns.
import { sentencesIn, syllables, wordsIn } from '../easy/reading-hints.ts';

/** Replies are for all who were asked, and the youngest of them read least. */
export const readableAt = 12;
/** Too little to judge. */
const fewestWords = 8;

/** The age at which a text is read; null where it is too short to be judged. */
export function readingAge(text: string): number | null {
	const words = wordsIn(text);
	if (words.length < fewestWords) return null;
	const sum = words.reduce((all, word) => all + Math.max(1, syllables(word)), 0);
	const grade = 0.39 * (words.length / sentencesIn(text).length) + 11.8 * (sum / words.length) - 15.59;
	return Math.round(grade + 5);
}

/** The sentence that is hardest to read, as it stands in the text. */
export const hardestSentence = (text: string): string =>
	sentencesIn(text).toSorted((a, b) => (readingAge(b) ?? 0) - (readingAge(a) ?? 0))[0] ?? text;
