// What our computer says of a plain form that was posted. It stands in an address, which a browser may keep: so it says which
// fields to look at, and nothing of what stood in them. The question's own rule says how it is to be answered.
import { groupComesFirst, limits, type Question, type SurveyContent } from '#surveys';
import { fill } from '../words/fill.ts';
import type { Words } from '../words/english.ts';
import { ruleFor } from '../young/rule-for.ts';
import { answerField, codeField } from './field-names.ts';

const outcomes = ['sent', 'code-refused', 'survey-not-open', 'too-many-waiting', 'try-again'] as const;
export type PlainOutcome = (typeof outcomes)[number];

const outcomeField = 'of';
const lookField = 'at';

/** `fields`: what is to be looked at again. */
export function addressOfAnswer(
	page: string,
	outcome: PlainOutcome | null,
	fields: readonly string[] = [],
): string {
	const said = new URLSearchParams([
		...(outcome ? [[outcomeField, outcome]] : []),
		...fields.map((field) => [lookField, field]),
	]);
	return `${page}/answer?${said.toString()}`;
}

export const outcomeIn = ({ searchParams }: URL): PlainOutcome | null =>
	outcomes.find((outcome) => outcome === searchParams.get(outcomeField)) ?? null;

export const fieldsIn = ({ searchParams }: URL): string[] => searchParams.getAll(lookField);

/** How a question wants to be answered, told to somebody whose answer does not fit. */
function howToPutRight(question: Question, t: Words): string {
	if (question.kind === 'own-words')
		return [question.required && t.both.required, fill(t.upTo, { n: limits.ownWords })]
			.filter(Boolean)
			.join(' ');
	if (question.kind === 'put-in-order' && question.all)
		return question.required ? t.both.notAll : t.both.notAllOrNone;
	return [ruleFor(question, null, t).how, question.required && t.both.required].filter(Boolean).join(' ');
}

/** What is to be put right, in the order of the page. */
export function toPutRight(
	survey: Pick<SurveyContent, 'questions' | 'band'>,
	fields: readonly string[],
	t: Words,
): { field: string; message: string }[] {
	const before = groupComesFirst(survey) ? 2 : 1;
	const inOrder = survey.questions.flatMap((question, at) => {
		const field = answerField(question.id);
		const problem = howToPutRight(question, t);
		return fields.includes(field)
			? [{ field, message: fill(t.inQuestion, { n: at + before, problem }) }]
			: [];
	});
	return fields.includes(codeField) ? [...inOrder, { field: codeField, message: t.typeCode }] : inOrder;
}
