import { limits, partsOfKind, type Option, type SurveyContent } from '#surveys';
import { asOption } from './linkable.ts';
import { arrowOf, moved, without, type Edit, type EditTools } from './edit.ts';

/**
 * add-option/<question>, remove-option/<question>/<option>, move-option/<question>/<option>/up|down,
 * fill-options/<question>/<strategy>; null for any other.
 */
export function editOptions(
	content: SurveyContent,
	verb: string,
	[questionId = '', target = '', direction]: string[],
	tools: EditTools,
): Edit | null {
	const at = content.questions.findIndex(({ id }) => id === questionId);
	const question = content.questions[at];
	if (!question || !('options' in question)) return null;
	const { options } = question;
	const field = `questions.${at}.options`;
	const index = options.findIndex(({ id }) => id === target);
	const edited = (next: Option[], focus: string, said: string): Edit => ({
		content: { ...content, questions: content.questions.with(at, { ...question, options: next }) },
		focus,
		said,
	});

	if (verb === 'add-option') {
		if (options.length >= limits.options) return null;
		const next = [...options, { id: tools.newId(), label: '', link: null }];
		return edited(next, `${field}.${options.length}.label`, `Answer ${next.length} added.`);
	}
	if (verb === 'fill-options') {
		const next = withPriorities(options, target, tools);
		return next && edited(next, `${field}.0.label`, `There are ${next.length} answers now.`);
	}
	if (index === -1) return null;
	if (verb === 'remove-option')
		return edited(without(options, index), `${field}.add`, `Answer ${index + 1} removed.`);
	if (verb !== 'move-option') return null;
	const by = direction === 'up' ? -1 : 1;
	const next = moved(options, index, by);
	const place = next.findIndex(({ id }) => id === target);
	return edited(
		next,
		arrowOf(field, place, next.length, by),
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
