// What a strategy teaches about a council's words: what young people would rather hear, and what the council calls its headings.
import type { GlossaryEntry, Vocabulary } from './council.ts';

const longestWord = 80;
const mostInstead = 8;
const mostEntries = 300;

/** A glossary with more pairs. A word that is in it already gets the new wordings behind its own; none is taken away. */
export function withMoreWords(
	glossary: readonly GlossaryEntry[],
	more: readonly GlossaryEntry[],
): GlossaryEntry[] {
	const entries = glossary.map((one) => ({ ...one, instead: [...one.instead] }));
	for (const { say, instead } of more) {
		const fitting = instead.map((one) => one.slice(0, longestWord));
		const known = entries.find((one) => same(one.say, say));
		if (!known && fitting.length > 0 && entries.length < mostEntries)
			entries.push({ say: say.slice(0, longestWord), instead: fitting.slice(0, mostInstead) });
		for (const one of known ? fitting : [])
			if (known && !known.instead.some((other) => same(one, other)) && known.instead.length < mostInstead)
				known.instead.push(one);
	}
	return entries;
}

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** "Pledge", "priority": as they are said of several. */
export const pluralOf = (word: string) =>
	/[^aeiou]y$/.test(word)
		? `${word.slice(0, -1)}ies`
		: /(?:s|x|ch|sh)$/.test(word)
			? `${word}es`
			: `${word}s`;

/** The words of a council that calls its headings so. What is promised under one then needs a name of its own. */
export function callingHeadings(vocabulary: Vocabulary, word: string): Vocabulary {
	if (word === '') return vocabulary;
	const clash = same(vocabulary.pledge, word) ? { pledge: 'commitment', pledges: 'commitments' } : {};
	return { ...vocabulary, priority: word, priorities: pluralOf(word), ...clash };
}
