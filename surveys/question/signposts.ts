// Words that a worker puts beside an answer, for whoever gives it: where to get help, what they have a right to. The
// phone works out which to show, and tells nobody; without a script, everybody is shown all of them.
import type { Question } from './question.ts';

export interface Signpost {
	/** The answers that it is for, by the values that a ballot carries. */
	values: readonly string[];
	words: string;
}

const facesOf = { disagree: ['1', '2'], agree: ['4', '5'] } as const;

export function signpostsOf(question: Question): Signpost[] {
	if (question.kind === 'agree')
		return question.signpost
			? [{ values: facesOf[question.signpost.when], words: question.signpost.words }]
			: [];
	if (question.kind !== 'choose-one' && question.kind !== 'choose-many') return [];
	return question.options.flatMap(({ id, signpost }) =>
		signpost ? [{ values: [id], words: signpost }] : [],
	);
}

/** All the words of a survey's signposts, each once, in the order of the page. */
export const allSignposts = ({ questions }: { questions: readonly Question[] }): string[] => [
	...new Set(questions.flatMap(signpostsOf).map(({ words }) => words)),
];
