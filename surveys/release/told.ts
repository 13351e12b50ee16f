// What is told of the counts of one question: of each group by itself, and of everybody as their sum (breakdown.ts).
import { mostInRounds } from '../ranking/rounds.ts';
import { breakdownOf, mostOpen } from './breakdown.ts';
import { closerWhole, type PartTold, type Picks } from './closer-whole.ts';
import { withoutParts, type Counts, type Tally } from './count.ts';
import type { PlanQuestion } from './plan.ts';
import { pointsTold } from './points-told.ts';
import { smallestBase } from './range.ts';
import { sumOf, type Span } from './span.ts';
import { stepOf, stepsFor } from './steps.ts';
import { smallestBaseForTiers } from './told-order.ts';

export interface ToldSpans {
	/** Spans of all counts of everybody, in their order; null: the question is not told. */
	whole: Span[] | null;
	/** Of the groups that are told. */
	groups: ReadonlyMap<string, Span[]>;
}

/** `least`: of fewer answers nothing is told, of everybody's and of a group's. */
export function toldOf(question: PlanQuestion, tally: Tally, least = smallestBase): ToldSpans {
	if (tally.whole.base < least) return { whole: null, groups: new Map() };
	return question.kind === 'put-in-order'
		? toldOfOrder(question, tally, Math.max(least, smallestBaseForTiers))
		: toldOfPicks(question, tally, least);
}

/** Of the told groups and, last, of those in none of them. */
function partsOf({ whole, groups }: Tally, fewest: number) {
	const bases = new Map([...groups].map(([id, { base }]) => [id, base] as const));
	const shown = breakdownOf(whole.base, bases, fewest).groups;
	const told = shown.flatMap((id) => groups.get(id) ?? []);
	return { shown, told, left: withoutParts(whole, told) };
}

function toldOfPicks(question: PlanQuestion, tally: Tally, least: number): ToldSpans {
	const { whole } = tally;
	const { shown, told, left } = partsOf(tally, least);
	if (shown.length === 0) return { whole: pickSpans(question, whole), groups: new Map() };
	const open: PartTold = { base: left.base, spans: left.picked.map(() => ({ lo: 0, hi: left.base })) };
	const groups = told.map((counts) => partOf(question, counts));
	const rest = left.base >= least ? partOf(question, left) : open;
	return {
		whole: wholeOf(question, left.base > 0 ? [...groups, rest] : groups, whole.picked),
		groups: new Map(shown.map((id, at) => [id, groups[at]?.spans ?? []])),
	};
}

const partOf = (question: PlanQuestion, counts: Counts): PartTold => ({
	base: counts.base,
	spans: pickSpans(question, counts),
});

/** What is told of counts by themselves: the steps on which they stand. */
export function pickSpans({ kind, choices, atMost }: PlanQuestion, { base, picked }: Counts): Span[] {
	const steps = stepsFor({ kind, offered: choices.length, atMost: atMost ?? null }, base);
	return picked.map((count) => stepOf(count, steps, base));
}

/** How many picks an answer to this question has; of rounds, as best, and as many as worst. */
export function picksOf({ kind, choices: { length }, atMost }: PlanQuestion): Picks {
	const many = kind === 'choose-many' ? Math.min(atMost ?? length, length) : 1;
	return { least: 1, most: kind === 'best-worst' ? mostInRounds(length) : many };
}

/**
 * What is told of everybody beside parts, `counts` being the true ones. In rounds somebody may pick nothing as worst, and all as
 * best: so each is told as if it were asked by itself.
 */
export function wholeOf(
	question: PlanQuestion,
	parts: readonly PartTold[],
	counts: readonly number[],
): Span[] {
	const { length } = question.choices;
	const picks = picksOf(question);
	const [firsts, seconds] = [counts.slice(0, length), counts.slice(length)];
	const half = (from: number) =>
		parts.map(({ base, spans }) => ({ base, spans: spans.slice(from, from + length) }));
	return [
		...closerWhole(half(0), picks, firsts),
		...(seconds.length > 0 ? closerWhole(half(length), picks, seconds) : []),
	];
}

/** High, middle and low of groups do not add up to anything of everybody, so groups of an order must have ranges. */
function toldOfOrder({ choices }: PlanQuestion, tally: Tally, fewest: number): ToldSpans {
	const { whole } = tally;
	const { shown, told, left } = partsOf(tally, fewest);
	const spansOf = ({ picked, base }: Counts) => pointsTold(picked, base);
	if (shown.length === 0) return { whole: spansOf(whole), groups: new Map() };
	const spans = told.map(spansOf);
	const parts = [...spans, left.base >= fewest ? spansOf(left) : null];
	const open = [...told, left].reduce((sum, { base }, part) => (parts[part] ? sum : sum + base), 0);
	const sums = whole.picked.map((_, option): Span => {
		const { lo, hi } = sumOf(parts.flatMap((part) => part?.[option] ?? []));
		return { lo, hi: hi + 2 * (choices.length - 1) * open };
	});
	return {
		whole: mostOpen * open <= whole.base ? sums : null,
		groups: new Map(
			shown.flatMap((id, at) => {
				const own = spans[at];
				return own ? [[id, own] as const] : [];
			}),
		),
	};
}
