// A twin of a table: other true counts that would be published just the same. While there is a twin in which a claim
// about a child is false, nobody can prove the claim. The search is exact: with the sizes fixed a table is a circulation
// of whole numbers, so sizes are narrowed, half by half, until a circulation fits the sizes that it has itself.
// (Bounds on cells by network flow: Willenborg and de Waal, Elements of Statistical Disclosure Control (2001), ch. 6;
// the halving is branch and bound, Land and Doig, Econometrica 28 (1960).)
import { mend } from './circulation.ts';
import { both, holds, type Span } from './span.ts';
import type { Unknowns } from './unknowns.ts';

/** Bounds on one unknown count, given the size that bounds it. */
export interface Demand {
	count: number;
	within: (size: number) => Span;
}

export type Twin = readonly number[];

/** After so many narrowings without an answer we act as if there were no twin: then less is shown, never more. */
const mostNarrowings = 2000;

/** A table that is published the same and meets the demand; null where there is none. `near` speeds up the search. */
export function twinWith(unknowns: Unknowns, demand: Demand | null, near: Twin | null = null): Twin | null {
	const { counts, steps, sizes } = unknowns;
	const open: { spans: Span[]; near: Twin }[] = [
		{ spans: sizes.map(({ span }) => span), near: near ?? counts.map(() => 0) },
	];
	for (let tries = 0; tries < mostNarrowings; tries++) {
		const next = open.pop();
		if (!next) return null;
		const { lo, hi } = boundsWithin(unknowns, demand, next.spans);
		const flow = [...next.near];
		if (!mend({ arcs: counts, steps, lo, hi, flow })) continue;
		const wrong = counts.find(
			(count, place) => !holds(within(count, place, sizeIn(flow, count.of)), flow[place] ?? 0),
		);
		if (!wrong) return flow;
		const span = next.spans[wrong.of] ?? { lo: 0, hi: 0 };
		const halves = halve(span, sizeIn(flow, wrong.of));
		for (const half of halves) open.push({ spans: next.spans.with(wrong.of, half), near: flow });
	}
	return null;

	function sizeIn(flow: Twin, size: number) {
		return flow[sizes[size]?.count ?? 0] ?? 0;
	}
	function within(count: Unknowns['counts'][number], place: number, size: number) {
		const span = count.within(size);
		return demand?.count === place ? both(span, demand.within(size)) : span;
	}
}

/** The widest bounds that any of these sizes allows. Bounds never fall as a size grows, so the ends tell. */
function boundsWithin({ counts }: Unknowns, demand: Demand | null, spans: readonly Span[]) {
	const lo: number[] = [];
	const hi: number[] = [];
	counts.forEach(({ of, within }, place) => {
		const size = spans[of] ?? { lo: 0, hi: 0 };
		const [least, most] = [within(size.lo), within(size.hi)];
		const asked = demand?.count === place ? [demand.within(size.lo), demand.within(size.hi)] : [least, most];
		lo.push(Math.max(least.lo, asked[0]?.lo ?? 0));
		hi.push(Math.min(most.hi, asked[1]?.hi ?? 0));
	});
	return { lo, hi };
}

/** Both halves of a span, the one with `value` last. */
function halve({ lo, hi }: Span, value: number): [Span, Span] {
	const middle = Math.floor((lo + hi) / 2);
	const [low, high] = [
		{ lo, hi: middle },
		{ lo: middle + 1, hi },
	];
	return value <= middle ? [high, low] : [low, high];
}
