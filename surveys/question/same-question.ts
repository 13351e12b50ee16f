// Whether two surveys ask the same question: by its id or by its words, with the same choices. For a comparison over time it must
// be asked in the same way too (`isSame`); whoever could subtract one result from another needs only the same words and choices,
// of whatever kind and in whatever order (`asksTheSame`).
import { asksForOrder, type QuestionKind } from './question.ts';

export interface ComparedQuestion {
	id: string;
	kind: QuestionKind;
	wording: string;
	choices: readonly { label: string }[];
}

export const plain = (words: string) => words.toLocaleLowerCase('en-GB').replace(/\s+/g, ' ').trim();

export const isSame = (one: ComparedQuestion, other: ComparedQuestion) =>
	one.kind === other.kind &&
	(one.id === other.id || plain(one.wording) === plain(other.wording)) &&
	one.choices.length === other.choices.length &&
	(asksForOrder(one.kind) ? sameInAnyOrder : sameInOrder)(labelsOf(one), labelsOf(other));

/** The words to the letter: case, blanks, stops and signs aside. */
const bare = (words: string) => plain(words).replace(/[^\p{L}\p{N}]+/gu, '') || plain(words);

export const asksTheSame = (one: ComparedQuestion, other: ComparedQuestion) =>
	(one.id === other.id || bare(one.wording) === bare(other.wording)) &&
	sameInAnyOrder(bareLabelsOf(one), bareLabelsOf(other));

const bareLabelsOf = ({ choices }: ComparedQuestion) => choices.map(({ label }) => bare(label));
const labelsOf = ({ choices }: ComparedQuestion) => choices.map(({ label }) => plain(label));
const sameInOrder = (some: string[], others: string[]) => some.join('\n') === others.join('\n');
/** Options to be put in order are the same however they were offered. */
const sameInAnyOrder = (some: string[], others: string[]) => sameInOrder(some.toSorted(), others.toSorted());
