// Slips that come from outside are checked against their plan before anything is counted: a slip that names what the
// plan does not know would be left out of the count, and nobody would see why a base is too small.
import type { Slip } from '../ballot/unbundle.ts';
import type { Answer } from '../question/answer.ts';
import { roundsFit } from '../ranking/rounds.ts';
import type { FieldProblem } from '../problem.ts';
import { namedIn } from './count.ts';
import type { PlanQuestion, ReleasePlan } from './plan.ts';

/** Every slip that does not fit the plan: where, and what is wrong with it. */
export function checkSlips(slips: readonly Slip[], plan: ReleasePlan): FieldProblem[] {
	const questions = new Map(plan.questions.map((question) => [question.id, question]));
	const bands = new Set(plan.band?.options.map(({ id }) => id));
	return slips.flatMap(({ question: id, band, answer }, place) => {
		const question = questions.get(id);
		const problems: [string, string][] = [];
		if (!question) problems.push(['question', `The plan has no question “${id}”.`]);
		if (band !== null && !bands.has(band)) problems.push(['band', `The plan has no group “${band}”.`]);
		const wrong = question && answer && problemOf(question, answer);
		if (wrong) problems.push(['answer', wrong]);
		return problems.map(([field, message]) => ({ field: `${place}.${field}`, message }));
	});
}

function problemOf(question: PlanQuestion, answer: Answer): string | null {
	if (answer.kind !== question.kind) return `The plan says “${question.kind}” for this question.`;
	const offered = question.choices.map(({ id }) => id);
	if (answer.kind === 'best-worst' && !roundsFit(offered, answer.rounds))
		return 'Something was picked that did not stand in its round.';
	const named = namedIn(answer);
	if (named.length > (question.atMost ?? Infinity)) return 'More is picked than may be.';
	if (new Set(named).size !== named.length) return 'A choice is named twice.';
	const unknown = named.find((choice) => !offered.includes(choice));
	return unknown === undefined ? null : `The plan has no choice “${unknown}” for this question.`;
}
