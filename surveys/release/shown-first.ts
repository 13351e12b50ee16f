// Where the first choice stood in the list that each phone drew: does it matter where an option is offered? It is told of
// everybody only, from 30 answers, as a question in which everybody picks one place: the same ranges, the same audit. How
// many saw a drawn list is not told. (docs/decisions/0016)
import { forcedBy, type Forced } from './bounds.ts';
import { grainOf, rangeOf, roundedBase } from './range.ts';
import type { Release } from './released.ts';
import type { Told } from './repair.ts';
import type { ShownFirst } from './result.ts';
import { nothingElse } from './unknowns.ts';

const fewest = 30;

/**
 * Adds it to what is told of an order, where that is safe. What an earlier release told of it is not told again beside
 * it: two of them could be subtracted.
 */
export function withShownFirst(
	told: Told,
	question: string,
	shownAt: readonly number[],
	already: Release | undefined,
): Told {
	const seen = shownAt.reduce((sum, count) => sum + count, 0);
	const { published } = told;
	if (!published || seen < fewest || wasTold(already, question)) return told;
	const shownFirst = shownAt.map((count) => rangeOf(count, seen));
	const because = provedBy(shownFirst, seen);
	if (because.length > 0)
		return {
			...told,
			reasons: [...told.reasons, { question, did: 'left out detail', what: ['places in the list'], because }],
		};
	return { ...told, published: { ...published, whole: { ...published.whole, shownFirst } } };
}

/** What could be proved of it by somebody who even knew how many saw a drawn list. */
function provedBy(shownFirst: ShownFirst, seen: number): Forced[] {
	const shares = shownFirst.map((range, at) => ({ choice: String(at + 1), ...range }));
	const whole = { shown: true as const, base: roundedBase(seen), grain: grainOf(seen), shares };
	return forcedBy({ kind: 'choose-one', whole, groups: [] }, nothingElse);
}

function wasTold(already: Release | undefined, question: string): boolean {
	const result = already?.questions.find(({ id }) => id === question)?.result;
	return result?.shown === true && result.shownFirst !== undefined;
}
