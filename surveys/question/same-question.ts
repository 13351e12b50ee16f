// Whether two surveys ask the same question: by its id or by its words, with the same choices.
import { asksForOrder, type QuestionKind } from './question.ts';

export interface AskedQuestion {
	id: string;
	kind: QuestionKind;
	wording: string;
	choices: readonly { label: string }[];
}

export const plain = (words: string) => words.toLocaleLowerCase('en-GB').replace(/\s+/g, ' ').trim();

export const isSame = (one: AskedQuestion, other: AskedQuestion) =>
	one.kind === other.kind &&
	(one.id === other.id || plain(one.wording) === plain(other.wording)) &&
	one.choices.length === other.choices.length &&
	(asksForOrder(one.kind) ? sameInAnyOrder : sameInOrder)(labelsOf(one), labelsOf(other));

const labelsOf = ({ choices }: AskedQuestion) => choices.map(({ label }) => plain(label));
const sameInOrder = (some: string[], others: string[]) => some.join('\n') === others.join('\n');
/** Options to be put in order are the same however they were offered. */
const sameInAnyOrder = (some: string[], others: string[]) => sameInOrder(some.toSorted(), others.toSorted());
