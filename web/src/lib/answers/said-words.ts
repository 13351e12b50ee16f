// What somebody answered, in words, for the page that asks whether it is right.
import type { Spoken } from '../words/spoken';
import type { Words } from '../words/english.ts';
import { choicesOf, pickedIn, type Ballot, type Question, type RoundPicks } from '#surveys';

/** What was picked in any round, as the most and as the least. */
export function roundWords(
	rounds: readonly RoundPicks[],
	label: (id: string) => string,
	{ most, least }: Words['inRounds'],
): string[] {
	const { best, worst } = pickedIn(rounds);
	const line = (what: string, ids: string[]) =>
		ids.length > 0 ? [`${what}: ${ids.map(label).join(', ')}`] : [];
	return [...line(most, best), ...line(least, worst)];
}

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
		case 'best-worst':
			return roundWords(answer.rounds, label, t.inRounds);
		case 'own-words':
			return [`“${answer.text}”`, answer.share ? t.both.others : t.both.onlyReaders];
		case undefined:
			return [];
	}
}
