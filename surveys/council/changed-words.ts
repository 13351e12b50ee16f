// A council's own words stand everywhere at once. Before they change, whoever changes them sees what would read otherwise.
import type { Vocabulary } from './council.ts';

export interface ChangedWord {
	word: keyof Vocabulary;
	before: string;
	after: string;
}

/** What stands where each word stands. */
export const placesOfWord: Record<keyof Vocabulary, string> = {
	childrenInCare: 'Polls that are begun from now on, and what texts may not say',
	careLeavers: 'Polls that are begun from now on, and what texts may not say',
	priority: 'One heading of any strategy: the board, the desk, the public page, spreadsheets',
	priorities: 'Headings of all strategies: the board, the desk, the public page, polls',
	pledge: 'One promise of any strategy: the board, the desk, spreadsheets',
	pledges: 'Promises of all strategies: the board, the desk',
	board: 'The top of all pages of the board',
	team: 'Polls that are begun from now on, and the board’s pages',
};

/** The words of a strategy's parts: whoever changes one changes it for every strategy. */
export const wordsOfStrategies: readonly (keyof Vocabulary)[] = [
	'priority',
	'priorities',
	'pledge',
	'pledges',
];

const words = Object.keys(placesOfWord) as (keyof Vocabulary)[];

/** Each word that is not as it was, in the order of the page. */
export const changedWords = (before: Vocabulary, after: Vocabulary): ChangedWord[] =>
	words.flatMap((word) =>
		before[word] === after[word] ? [] : [{ word, before: before[word], after: after[word] }],
	);
