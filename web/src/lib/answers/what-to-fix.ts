// What stops an answer, told kindly. null: nothing does.
import { answerProblem, limits, type Question } from '#surveys';
import { fill } from '../words/fill.ts';
import type { Words } from '../words/english.ts';
import { readAnswer, roundsIn, sharedPlace } from './read-answers.ts';

export function whatToFix(question: Question, form: FormData, t: Words['both']): string | null {
	const answer = readAnswer(question, form);
	if (answer?.kind === 'own-words' && answer.text.length > limits.ownWords)
		return fill(t.tooLong, { n: answer.text.length - limits.ownWords });
	const shared = sharedPlace(question, form);
	if (shared) return sameNumber(question, shared, t);
	const problem = answerProblem(question, answer);
	if (problem === 'repeated' && question.kind === 'best-worst') return bestAndWorst(question, form, t);
	if (problem === null) return null;
	if (problem === 'required') return t.required;
	if (problem === 'not-all') return question.required ? t.notAll : t.notAllOrNone;
	if (problem === 'too-many' && question.kind === 'choose-many') return tooMany(question.atMost, answer, t);
	return t.again;
}

function tooMany(atMost: number | null, answer: ReturnType<typeof readAnswer>, t: Words['both']) {
	const chosen = answer?.kind === 'choose-many' ? answer.options.length : 0;
	return fill(t.tooMany, { n: chosen, most: atMost ?? chosen });
}

function bestAndWorst(
	question: Extract<Question, { kind: 'best-worst' }>,
	form: FormData,
	t: Words['both'],
): string {
	const rounds = roundsIn(question, form);
	const round = rounds.findIndex(({ best, worst }) => best && best === worst);
	const label = question.options.find(({ id }) => id === rounds[round]?.best)?.label ?? '';
	return fill(t.mostAndLeast, { n: round + 1, name: `“${label}”` });
}

function sameNumber(question: Question, { place, ids }: { place: number; ids: string[] }, t: Words['both']) {
	const labels = 'options' in question ? question.options.filter(({ id }) => ids.includes(id)) : [];
	return fill(t.sameNumber, { names: labels.map(({ label }) => `“${label}”`).join(', '), place });
}
