// Reads the form that starts a poll. Own answers are lines of one field; a strategy is named by its id.
import { partsOfKind, type FieldProblem, type Poll } from '#surveys';
import { mostForRounds } from '#surveys/ranking';
import type { StrategyWithParts } from '#worker';
import { asOption } from '../draft/linkable.ts';

/** What was typed, to be shown again. */
export interface TypedPoll {
	wording: string;
	/** The id of a strategy, or `own`. */
	from: string;
	own: string;
}

export const ownAnswers = 'own';

const linesOf = (text: string) =>
	text
		.split(/\r\n?|\n/)
		.map((line) => line.trim())
		.filter((line) => line !== '');

/** The poll that was typed, or what is to be put right. */
export function pollFromForm(
	typed: TypedPoll,
	strategies: readonly Pick<StrategyWithParts, 'id' | 'parts'>[],
): { poll: Poll; problems: FieldProblem[] } {
	const strategy = strategies.find(({ id }) => id === typed.from);
	const own = linesOf(typed.own);
	const options = strategy
		? partsOfKind(strategy.parts, 'priority').map(asOption)
		: own.map((label) => ({ label, link: null }));
	const problems: FieldProblem[] = [];
	const say = (field: string, message: string) => problems.push({ field, message });
	if (typed.wording.trim() === '') say('wording', 'Write what you ask.');
	if (!strategy && typed.from !== ownAnswers) say('from', 'Choose what is put in order.');
	else if (!strategy && own.length < 2) say('own', 'Write at least two answers, each on a line of its own.');
	else if (!strategy && own.length > mostForRounds)
		say('own', `Those are ${own.length} answers. Use at most ${mostForRounds}: take some out.`);
	return { poll: { wording: typed.wording.trim(), options }, problems };
}
