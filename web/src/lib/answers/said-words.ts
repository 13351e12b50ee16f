// What somebody answered, in words, for the page that asks whether it is right.
import type { Spoken } from '../words/spoken';
import { choicesOf, type Ballot, type Question } from '#surveys';

/** The lines of an answer; none where the question was skipped. */
export function saidWords(
	question: Question,
	{ answers }: Pick<Ballot, 'answers'>,
	{ t, said }: Pick<Spoken, 't' | 'said'>,
): string[] {
	const answer = answers[question.id];
	const label = (id: string) =>
		said(id, choicesOf(question).find((choice) => choice.id === id)?.label ?? '').words;
	switch (answer?.kind) {
		case 'choose-one':
			return [label(answer.option)];
		case 'choose-many':
			return answer.options.map(label);
		case 'agree':
			return [t.faces[answer.face]];
		case 'put-in-order':
			return answer.order.map((id, at) => `${at + 1}. ${label(id)}`);
		case 'own-words':
			return [`“${answer.text}”`, answer.share ? t.both.others : t.both.onlyReaders];
		case undefined:
			return [];
	}
}
