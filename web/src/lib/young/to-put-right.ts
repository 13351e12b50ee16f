import { groupComesFirst, type Band, type Question } from '#surveys';
import { answerField, codeField } from '../answers/field-names';

export const outcomes = {
	'code-refused':
		'This code did not work. Maybe a letter is wrong, or it was used before. Your answers are still here.',
	'try-again': 'That did not get through. Your answers are still here. Please press send again.',
	'survey-not-open': 'This one has closed.',
} as const;

/** What the plain page says on top when it comes back, in the order of the page. */
export function toPutRight(
	{ questions, band }: { questions: Question[]; band: Band | null },
	problems: Record<string, string>,
	outcome: keyof typeof outcomes | null,
) {
	const before = groupComesFirst({ questions, band }) ? 2 : 1;
	const first = outcome ? [{ field: codeField as string | null, message: outcomes[outcome] }] : [];
	const inOrder = questions.flatMap(({ id }, at) => {
		const message = problems[id];
		return message ? [{ field: answerField(id), message: `Question ${at + before}: ${message}` }] : [];
	});
	const code = problems[codeField];
	return [...first, ...inOrder, ...(code ? [{ field: codeField, message: code }] : [])];
}
