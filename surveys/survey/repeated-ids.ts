// Answers name their question and option by id, so an id may stand only once: for a question in its survey, for an
// option in its question, for a group in its breakdown.
import type { FieldProblem } from '../problem.ts';
import type { SurveyContent } from './survey.ts';

/** Where an id stands for the second time. */
export function repeatedIds({ band, questions }: SurveyContent): FieldProblem[] {
	return [
		...repeatedIn(band?.options ?? [], 'band.options'),
		...repeatedIn(questions, 'questions'),
		...questions.flatMap((question, index) =>
			'options' in question ? repeatedIn(question.options, `questions.${index}.options`) : [],
		),
	];
}

function repeatedIn(things: readonly { id: string }[], field: string): FieldProblem[] {
	const seen = new Set<string>();
	return things.flatMap(({ id }, index) => {
		if (!seen.has(id)) return (seen.add(id), []);
		return [{ field: `${field}.${index}.id`, message: 'This id stands for something else already.' }];
	});
}
