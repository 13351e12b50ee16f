import type { FieldProblem } from '#surveys';

/** Fields of a draft as the form names them: the API names them inside what was sent. */
export const draftProblems = (fields: readonly FieldProblem[]): FieldProblem[] =>
	fields.map(({ field, message }) => ({ field: field.replace(/^content\./, ''), message }));

/** What is wrong with one control. */
export type ErrorOf = (field: string) => string | undefined;

export const errorsOf =
	(problems: readonly FieldProblem[]): ErrorOf =>
	(field) =>
		problems.find((problem) => problem.field === field)?.message;
