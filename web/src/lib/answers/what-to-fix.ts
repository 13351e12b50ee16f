// What stops an answer, told kindly. null: nothing does.
import { answerProblem, limits, type Question } from '#surveys';
import { hasSharedPlace, readAnswer } from './read-answers.ts';

export function whatToFix(question: Question, form: FormData): string | null {
	const answer = readAnswer(question, form);
	if (answer?.kind === 'own-words' && answer.text.length > limits.ownWords)
		return `That is ${answer.text.length - limits.ownWords} letters too long. Make it a bit shorter.`;
	if (hasSharedPlace(question, form)) return 'Two of them have the same number. Give each its own.';
	const problem = answerProblem(question, answer);
	if (problem === null) return null;
	if (problem === 'required') return 'We need an answer to this one.';
	if (problem === 'too-many' && question.kind === 'choose-many') return tooMany(question.atMost, answer);
	return 'That did not work. Answer this one again.';
}

function tooMany(atMost: number | null, answer: ReturnType<typeof readAnswer>) {
	const chosen = answer?.kind === 'choose-many' ? answer.options.length : 0;
	return `You picked ${chosen}. Pick up to ${atMost}.`;
}
