// How alike two wordings of one strategy are. A word that stands in every promise ("support", "young") says little, a rare one
// much: each word weighs its inverse document frequency, ln(1 + N/n) (K. Spärck Jones, "A statistical interpretation of term
// specificity", Journal of Documentation 28, 1972). Likeness is Dice's coefficient of the two sets so weighed: twice what is
// shared, over both (L. R. Dice, Ecology 26, 1945).
import { wordsOf } from '../reading/values/words-of.ts';

export interface Weighed {
	/** 0 to 1; 1 for the same words, in whatever order. */
	likeness: (one: string, other: string) => number;
	/** How much of a wording stands in others taken together, 0 to 1. */
	share: (of: string, others: readonly string[]) => number;
}

/** Weighs the words of all wordings that are compared with each other. */
export function weighWords(wordings: readonly string[]): Weighed {
	const sets = new Map(wordings.map((one) => [one, wordsOf(one)]));
	const setOf = (text: string) => sets.get(text) ?? wordsOf(text);
	const standsIn = new Map<string, number>();
	for (const text of wordings)
		for (const word of setOf(text)) standsIn.set(word, (standsIn.get(word) ?? 0) + 1);
	const weight = (word: string) => Math.log(1 + wordings.length / (standsIn.get(word) ?? 1));
	const sum = (words: Iterable<string>) => [...words].reduce((all, word) => all + weight(word), 0);
	return {
		likeness: (one, other) => {
			const [a, b] = [setOf(one), setOf(other)];
			const both = sum(a) + sum(b);
			return both === 0 ? 0 : (2 * sum(shared(a, b))) / both;
		},
		share: (of, others) => {
			const words = setOf(of);
			const all = sum(words);
			const there = new Set(others.flatMap((other) => [...setOf(other)]));
			return all === 0 ? 0 : sum(shared(words, there)) / all;
		},
	};
}

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
	[...one].filter((word) => other.has(word)).sort();
