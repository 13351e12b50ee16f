// What is told of the counts of one question: of each group by itself, and of everybody as their sum (breakdown.ts).
import { breakdownOf } from './breakdown.ts';
import { withoutParts, type Counts, type Tally } from './count.ts';
import type { PlanQuestion } from './plan.ts';
import { pointsTold } from './points-told.ts';
import { smallestBase } from './range.ts';
import { sumOf, type Span } from './span.ts';
import { stepOf, stepsFor } from './steps.ts';
import { smallestBaseForTiers } from './told-order.ts';

export interface Told {
	/** Spans of all counts of everybody, in their order; null: the question is not told. */
	whole: Span[] | null;
	/** Of the groups that are told. */
	groups: ReadonlyMap<string, Span[]>;
}

export function toldOf(question: PlanQuestion, { whole, groups }: Tally): Told {
	if (whole.base < smallestBase) return { whole: null, groups: new Map() };
	const isOrder = question.kind === 'put-in-order';
	const bases = new Map([...groups].map(([id, { base }]) => [id, base] as const));
	// High, middle and low of groups do not add up to anything of everybody, so groups of an order must have ranges.
	const { groups: shown, rest } = breakdownOf(
		whole.base,
		bases,
		isOrder ? smallestBaseForTiers : smallestBase,
	);
	const spansOf = (counts: Counts) => (isOrder ? orderSpans(counts) : pickSpans(question, counts));
	if (shown.length === 0) return { whole: spansOf(whole), groups: new Map() };
	const parts = shown.flatMap((id) => groups.get(id) ?? []);
	const left = withoutParts(whole, parts);
	const fewest = isOrder ? smallestBaseForTiers : smallestBase;
	const told = [...parts.map(spansOf), rest >= fewest ? spansOf(left) : null];
	const open = [...parts, left].filter((_, part) => !told[part]).reduce((sum, { base }) => sum + base, 0);
	const most = isOrder ? 2 * (question.choices.length - 1) : 1;
	const known = told.flatMap((spans) => (spans ? [spans] : []));
	const sums = whole.picked.map((_, cell) => {
		const { lo, hi } = sumOf(known.flatMap((spans) => spans[cell] ?? []));
		return { lo, hi: hi + most * open };
	});
	return {
		whole: mostOpen * open <= whole.base ? sums : null,
		groups: new Map(
			shown.flatMap((id, part) => {
				const spans = told[part];
				return spans ? [[id, spans] as const] : [];
			}),
		),
	};
}

/** Of everybody, so many may be left open: one in ten. */
const mostOpen = 10;

function pickSpans({ kind, choices, atMost }: PlanQuestion, { base, picked }: Counts): Span[] {
	const steps = stepsFor({ kind, offered: choices.length, atMost: atMost ?? null }, base);
	return picked.map((count) => stepOf(count, steps, base));
}

const orderSpans = ({ base, picked }: Counts): Span[] | null => pointsTold(picked, base);
