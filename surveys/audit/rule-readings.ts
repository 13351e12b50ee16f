// Which numbers of answers give, by the public rule, exactly what is published of a question? For each that can be, the rule is run
// again on counts from the middle of each range, and must tell the same to the letter: ranges, means, orders, everything. As what
// the rule tells hangs on steps alone, any counts of the same steps would do.
import { breakdownOf } from '../release/breakdown.ts';
import type { PartTold } from '../release/closer-whole.ts';
import type { PlanQuestion } from '../release/plan.ts';
import { rangeOf, type Range } from '../release/range.ts';
import { resultOf } from '../release/result.ts';
import { sumOf, type Span } from '../release/span.ts';
import { stepsFor } from '../release/steps.ts';
import { pickSpans, wholeOf } from '../release/told.ts';
import type { Reading } from './bounds.ts';
import { countsOf, everyWay, possibleBases } from './possible-bases.ts';
import type { ShownFile } from './release-file.ts';
import { sameJson } from './same-json.ts';

/** More are not tried; so many that fit are enough to look at. */
const [mostTries, enough] = [1000, 40];

export interface Readings {
	readings: Reading[];
	/** There were more to try. */
	more: boolean;
}

const middles = ({ shares, worst = [] }: ShownFile, base: number): number[] =>
	[...shares, ...worst].map((share) => countsOf(share, base).middle);

interface Published {
	whole: ShownFile;
	/** Those that are shown. */
	groups: readonly ShownFile[];
	/** How many answers anything is told of. */
	least: number;
}

export function ruleReadings(question: PlanQuestion, { whole, groups, least }: Published): Readings {
	const byThemselves = (result: ShownFile): PartTold[] =>
		possibleBases(result.base).flatMap((base) => {
			if (base < least) return [];
			const spans = pickSpans(question, { base, picked: middles(result, base) });
			return sameJson(resultOf(question, spans, base), result) ? [{ base, spans }] : [];
		});
	if (groups.length === 0)
		return { readings: byThemselves(whole).map((all) => ({ parts: [all], whole: all })), more: false };
	const readings: Reading[] = [];
	let tries = 0;
	for (const told of everyWay(groups.map(byThemselves)))
		for (const base of possibleBases(whole.base).filter((all) => all >= least))
			for (const parts of withRest(question, told, { base, told: whole, least })) {
				if (readings.length >= enough) return { readings, more: false };
				if (tries++ >= mostTries) return { readings, more: true };
				const spans = wholeOf(question, parts, middles(whole, base));
				if (sameJson(resultOf(question, spans, base), whole))
					readings.push({ parts, whole: { base, spans } });
			}
	return { readings, more: false };
}

interface Whole {
	base: number;
	told: ShownFile;
	least: number;
}

/** The groups and, where there are any, those in none of them: as the rule would have them. Nothing where it would tell other groups. */
function* withRest(
	question: PlanQuestion,
	groups: PartTold[],
	{ base, told, least }: Whole,
): Generator<PartTold[], void> {
	const bases = new Map(groups.map((part, at) => [String(at), part.base] as const));
	const rest = groups.reduce((left, part) => left - part.base, base);
	if (rest < 0 || breakdownOf(base, bases, least).groups.length < groups.length) return;
	if (rest === 0) {
		yield groups;
		return;
	}
	const shares = [...told.shares, ...(told.worst ?? [])];
	if (rest < least) {
		yield [...groups, { base: rest, spans: shares.map(() => ({ lo: 0, hi: rest })) }];
		return;
	}
	// Their steps are not published; what is told of each sum leaves few of them.
	const { kind, choices, atMost } = question;
	const steps = stepsFor({ kind, offered: choices.length, atMost: atMost ?? null }, rest);
	const all = steps.map((lo, at): Span => ({ lo, hi: (steps[at + 1] ?? rest + 1) - 1 }));
	const could = shares.map((share, cell) =>
		all.filter((step) => {
			const sum = sumOf([...groups.flatMap(({ spans }) => spans[cell] ?? []), step]);
			return couldGive(sum, share, base);
		}),
	);
	for (const spans of everyWay(could)) yield [...groups, { base: rest, spans }];
}

/** Whether a range is a sum, or its half, or half of that. */
function couldGive(sum: Span, share: Range, base: number): boolean {
	const { middle: count } = countsOf(share, base);
	let { lo, hi } = sum;
	while (lo <= count && count <= hi) {
		const { from, to } = rangeOf({ lo, hi }, base);
		if (from === share.from && to === share.to) return true;
		if (lo === hi) return false;
		const middle = Math.floor((lo + hi) / 2);
		if (count <= middle) hi = middle;
		else lo = middle + 1;
	}
	return false;
}
