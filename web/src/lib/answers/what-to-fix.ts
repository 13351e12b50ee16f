// What stops an answer, told kindly. null: nothing does.
import { answerProblem, limits, type Question } from '#surveys';
import { readAnswer, sharedPlace } from './read-answers.ts';

export function whatToFix(question: Question, form: FormData): string | null {
	const answer = readAnswer(question, form);
	if (answer?.kind === 'own-words' && answer.text.length > limits.ownWords)
		return `That is ${answer.text.length - limits.ownWords} letters too long. Make it a bit shorter.`;
	const shared = sharedPlace(question, form);
	if (shared) return sameNumber(question, shared);
	const problem = answerProblem(question, answer);
	if (problem === null) return null;
	if (problem === 'required') return 'We need an answer to this one.';
	if (problem === 'not-all') return notAll(question.required);
	if (problem === 'too-many' && question.kind === 'choose-many') return tooMany(question.atMost, answer);
	return 'That did not work. Answer this one again.';
}

function tooMany(atMost: number | null, answer: ReturnType<typeof readAnswer>) {
	const chosen = answer?.kind === 'choose-many' ? answer.options.length : 0;
	return `You picked ${chosen}. Pick up to ${atMost}.`;
}

const notAll = (required: boolean) =>
	`Some have no number yet. Give each one a number${required ? '' : ', or none of them to skip this'}.`;

function sameNumber(question: Question, { place, ids }: { place: number; ids: string[] }) {
	const labels = 'options' in question ? question.options.filter(({ id }) => ids.includes(id)) : [];
	const names = labels.map(({ label }) => `“${label}”`);
	return `${names.slice(0, -1).join(', ')} and ${names.at(-1)} have the same number, ${place}. Give each its own.`;
}
