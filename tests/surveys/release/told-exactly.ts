// What our rule tells of a table with one question, to the count: more than is published, which is rounded to percents. Whoever
// reads all of this reads all that a release can say of counts, the steps of those too who are in no shown group.
import { smallestBase, leastAnswers } from '#surveys';
import {
	breakdownOf,
	pointsTold,
	stepOf,
	stepsFor,
	tallies,
	toldOf,
	withoutParts,
	type Span,
} from '#surveys/release';
import type { Drawn } from './drawn-tables.ts';

/** Groups of which something is told together. */
export interface Unit {
	/** Null: who named none. */
	bands: (string | null)[];
	base: number;
	/** Of each count, as `tallies` has them. `silent`: there was no room to tell anything; `open`: nothing is ever told of so few. */
	spans: Span[] | 'silent' | 'open';
}

export interface ToldExactly {
	/** Everybody beside groups; null where nothing is told of the question, or where everybody is a unit. */
	whole: Span[] | null;
	units: Unit[];
	/** Whether anything is told. */
	any: boolean;
}

const fewestInOrder = 30;

interface Counts {
	base: number;
	picked: readonly number[];
}

/** What is told of enough answers by themselves. */
function spansIn(
	{ kind, choices, atMost = null }: Drawn['plan']['questions'][number],
	{ base, picked }: Counts,
): Unit['spans'] {
	if (kind === 'put-in-order')
		return base > 2 * picked.length ? (pointsTold(picked, base) ?? 'silent') : 'open';
	const steps = stepsFor({ kind, offered: choices.length, atMost }, base);
	return picked.map((count) => stepOf(count, steps, base));
}

export function toldExactly({ slips, plan }: Drawn): ToldExactly {
	const [question] = plan.questions;
	const ids = plan.band?.options.map(({ id }) => id) ?? [];
	const [tally] = tallies(plan.questions, ids, slips);
	if (!question || !tally) throw new Error('a table has a question');
	const least = leastAnswers(plan.fromOneHand ?? 0);
	const told = toldOf(question, tally, least);
	const isOrder = question.kind === 'put-in-order';
	const fewest = isOrder ? Math.max(least, fewestInOrder) : least;
	const spansOf = (counts: Counts) => spansIn(question, counts);
	const everybody = [...ids, null];
	if (tally.whole.base < least)
		return { whole: null, units: [{ bands: everybody, base: tally.whole.base, spans: 'open' }], any: false };
	const bases = new Map(ids.map((id) => [id, tally.groups.get(id)?.base ?? 0]));
	const shown = breakdownOf(tally.whole.base, bases, fewest).groups;
	const units = shown.flatMap((id): Unit[] => {
		const own = tally.groups.get(id);
		return own ? [{ bands: [id], base: own.base, spans: spansOf(own) }] : [];
	});
	const left = withoutParts(
		tally.whole,
		shown.flatMap((id) => tally.groups.get(id) ?? []),
	);
	units.push({
		bands: everybody.filter((band) => band === null || !shown.includes(band)),
		base: left.base,
		spans: left.base >= (shown.length > 0 ? fewest : smallestBase) ? spansOf(left) : 'open',
	});
	return {
		whole: shown.length > 0 && !isOrder ? told.whole : null,
		units,
		any: told.whole !== null || told.groups.size > 0,
	};
}
