// What makes a text hard for who reads least: long sentences, several ideas in a line, and hard words. It advises; a
// worker decides. The measures are those of easy-read guidance: about ten words a sentence, one idea a line.

const longestSentence = 10;
const syllablesOfHardWord = 3;
const lettersOfHardWord = 10;

/** Long words that every child says. */
const known = new Set(
	`anybody anyone anything animal animals another banana beautiful birthday bicycle computer computers december
	different dinosaur everybody everyone everything family families favourite film holiday holidays hospital
	idea ideas important internet january nobody november october online options remember saturday september
	somebody telephone television together tomorrow video videos yesterday grandparents breakfast understand
	something anywhere everywhere football playground sometimes basketball`.split(/\s+/),
);

export const wordsIn = (text: string) => text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
export const sentencesIn = (text: string) =>
	text.split(/(?<=[.?!])\s+|\n/).filter((sentence) => sentence.trim() !== '');

/** Groups of vowels, without a silent e at the end: near enough for English. */
export const syllables = (word: string) =>
	(
		word
			.toLowerCase()
			.replace(/(?<=[^aeiouyl])es?$/, '')
			.match(/[aeiouy]+/g) ?? []
	).length;

const isHard = (word: string) =>
	!known.has(word.toLowerCase()) &&
	(word.length > lettersOfHardWord || syllables(word) >= syllablesOfHardWord);

export function readingHints(text: string): string[] {
	const long = sentencesIn(text)
		.map((sentence) => wordsIn(sentence).length)
		.filter((count) => count > longestSentence);
	const crowded = text.split('\n').some((line) => sentencesIn(line).length > 1);
	const hard = [...new Set(wordsIn(text).filter(isHard))];
	return [
		...long.map((count) => `A sentence has ${count} words. Make two of it.`),
		...(crowded ? ['Start a new line for each idea.'] : []),
		...(hard.length > 0 ? [`Hard to read: ${hard.join(', ')}.`] : []),
	];
}
