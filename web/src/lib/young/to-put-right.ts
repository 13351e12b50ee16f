import { groupComesFirst, type Band, type Question } from '#surveys';
import { answerField, codeField } from '../answers/field-names';
import { fill } from '../words/fill';
import type { Words } from '../words/english';

export type Outcome = 'code-refused' | 'try-again' | 'survey-not-open';

export const outcomeWords = (t: Words): Record<Outcome, string> => ({
	'code-refused': t.both.codeRefused,
	'try-again': t.notThrough,
	'survey-not-open': t.closed,
});

/** What the plain page says on top when it comes back, in the order of the page. */
export function toPutRight(
	{ questions, band }: { questions: Question[]; band: Band | null },
	problems: Record<string, string>,
	outcome: Outcome | null,
	t: Words,
) {
	const before = groupComesFirst({ questions, band }) ? 2 : 1;
	const first = outcome ? [{ field: codeField as string | null, message: outcomeWords(t)[outcome] }] : [];
	const inOrder = questions.flatMap(({ id }, at) => {
		const problem = problems[id];
		return problem
			? [{ field: answerField(id), message: fill(t.inQuestion, { n: at + before, problem }) }]
			: [];
	});
	const code = problems[codeField];
	return [...first, ...inOrder, ...(code ? [{ field: codeField, message: code }] : [])];
}
