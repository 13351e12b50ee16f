import { limits, partsOfKind, type Option, type Question, type SurveyContent } from '#surveys';
import { asOption } from './linkable.ts';
import { arrowOf, moved, placeAfter, without, type Edit, type EditTools } from './edit.ts';

/** A question's answers, and how an edit of them is told. */
interface Answers {
	question: Extract<Question, { options: unknown }>;
	options: Option[];
	/** The place of the answer that it is about; -1 for none. */
	index: number;
	field: string;
	edited: (next: Option[], focus: string, said: string) => Edit;
}

/**
 * add-option/<question>[/<after>], remove-option/<question>/<option>, join-option/<question>/<option>,
 * move-option/<question>/<option>/up|down|to/<place>, paste-options/<question>[/<option>],
 * fill-options/<question>/<strategy>; null for any other.
 */
export function editOptions(
	content: SurveyContent,
	verb: string,
	[questionId = '', target = '', ...where]: string[],
	tools: EditTools,
): Edit | null {
	const at = content.questions.findIndex(({ id }) => id === questionId);
	const question = content.questions[at];
	if (!question || !('options' in question)) return null;
	const { options } = question;
	const answers: Answers = {
		question,
		options,
		index: options.findIndex(({ id }) => id === target),
		field: `questions.${at}.options`,
		edited: (next, focus, said) => ({
			content: { ...content, questions: content.questions.with(at, { ...question, options: next }) },
			focus,
			said,
		}),
	};
	switch (verb) {
		case 'add-option':
			return addOption(answers, tools);
		case 'fill-options':
			return fillOptions(answers, target, tools);
		case 'paste-options':
			return pasteOptions(answers, tools);
		case 'remove-option':
			return removeOption(answers, `${answers.field}.add`);
		case 'join-option':
			return joinOption(answers);
		case 'move-option':
			return moveOption(answers, where);
		default:
			return null;
	}
}

const emptyOption = (newId: () => string, label = ''): Option => ({ id: newId(), label, link: null });

/** Behind an answer, or at the end. Where an empty one stands behind it already, that is the next. */
function addOption({ options, index, field, edited }: Answers, { newId }: EditTools): Edit | null {
	const place = index === -1 ? options.length : index + 1;
	if (options[place]?.label === '') return edited(options, `${field}.${place}.label`, '');
	if (options.length >= limits.options) return null;
	const next = options.toSpliced(place, 0, emptyOption(newId));
	return edited(next, `${field}.${place}.label`, `Answer ${place + 1} added.`);
}

function fillOptions({ options, field, edited }: Answers, strategyId: string, tools: EditTools): Edit | null {
	const next = withPriorities(options, strategyId, tools);
	return next && edited(next, `${field}.0.label`, `There are ${next.length} answers now.`);
}

/** The first line goes into the answer it was pasted into, the others behind it; empty answers there are filled first. */
function pasteOptions({ options, index, field, edited }: Answers, { newId, pasted = [] }: EditTools) {
	const into = index === -1 ? options.findLastIndex(({ label }) => label.trim() !== '') + 1 : index;
	const rest = options.slice(into);
	const empty = rest.slice(1).findIndex(({ label }) => label.trim() !== '');
	const room = rest.slice(0, empty === -1 ? rest.length : empty + 1);
	const filled = pasted.map((label, at) => ({ ...(room[at] ?? emptyOption(newId)), label }));
	if (filled.length === 0) return null;
	const next = options.toSpliced(into, Math.min(filled.length, room.length), ...filled);
	return edited(next, `${field}.${into + filled.length - 1}.label`, `${filled.length} answers pasted.`);
}

function removeOption({ question, options, index, edited }: Answers, focus: string): Edit | null {
	const option = options[index];
	if (!option) return null;
	const edit = edited(without(options, index), focus, `Answer ${index + 1} removed.`);
	// What was empty is not missed.
	const missed = option.label.trim() !== '' || option.link !== null;
	return missed ? { ...edit, removed: { what: 'answer', of: question.id, at: index, option } } : edit;
}

/** Backspace in an empty answer goes on in the one before; the last one stays. */
const joinOption = (answers: Answers): Edit | null =>
	answers.options.length === 1
		? null
		: removeOption(answers, `${answers.field}.${Math.max(0, answers.index - 1)}.label`);

function moveOption({ options, index, field, edited }: Answers, where: string[]): Edit | null {
	const option = options[index];
	if (!option) return null;
	const next = moved(options, index, placeAfter(where, index));
	const place = next.indexOf(option);
	return edited(
		next,
		arrowOf(field, place, next.length, place - index),
		`Answer ${index + 1} is now answer ${place + 1} of ${next.length}.`,
	);
}

/** What was written stays; a strategy's priorities follow in young people's words, each once, linked to what it is. */
function withPriorities(options: Option[], strategyId: string, { newId, strategies }: EditTools) {
	const strategy = strategies.find(({ id }) => id === strategyId);
	if (!strategy) return null;
	const written = options.filter(({ label, link }) => label.trim() !== '' || link !== null);
	const there = new Set(written.map(({ link }) => link?.id));
	const added = partsOfKind(strategy.parts, 'priority')
		.filter(({ id }) => !there.has(id))
		.map((priority) => ({ id: newId(), ...asOption(priority) }));
	return [...written, ...added].slice(0, limits.options);
}
