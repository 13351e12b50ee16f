// Kemeny–Young: of all orders, the one that agrees with the ballots most. An order scores, for every two options, how
// many ballots put them that way round. Several orders can be best; all of them are counted. Exact to twelve options,
// by building up from the end: the best order of any group is its best first option before the best order of the rest.
// Sources: J. Kemeny, "Mathematics without numbers", Daedalus 88 (1959); H. P. Young, "Condorcet's theory of voting",
// American Political Science Review 82 (1988). For the build-up: N. Betzler et al., "Fixed-parameter algorithms for
// Kemeny rankings" (2009).
import type { PairwiseTable } from './pairwise.ts';

export interface KemenyYoung {
	score: number;
	/** How many orders have this score. */
	optimalOrders: number;
	/** The best orders, at most `mostListed` of them. */
	orders: number[][];
	/** All that come first in one of the best orders. */
	winners: number[];
}

export const mostForKemeny = 12;
export const mostListed = 24;

/** The best orders; `null` above twelve options. */
export function kemenyYoung(above: PairwiseTable): KemenyYoung | null {
	const width = above.length;
	if (width > mostForKemeny) return null;
	const groups = 1 << width;
	const best = new Float64Array(groups);
	const ways = new Float64Array(groups).fill(1, 0, 1);
	for (let group = 1; group < groups; group++) {
		for (const first of membersOf(group, width)) {
			const score = scoreOfFirst(above, best, first, group);
			if (score > (best[group] ?? 0) || ways[group] === 0) [best[group], ways[group]] = [score, 0];
			if (score === best[group]) ways[group] = (ways[group] ?? 0) + (ways[group & ~(1 << first)] ?? 0);
		}
	}
	const orders: number[][] = [];
	list({ above, best, orders }, groups - 1, []);
	const everyone = groups - 1;
	const winners = membersOf(everyone, width).filter(
		(first) => scoreOfFirst(above, best, first, everyone) === best[everyone],
	);
	return { score: best[everyone] ?? 0, optimalOrders: ways[everyone] ?? 0, orders, winners };
}

const membersOf = (group: number, width: number): number[] =>
	Array.from({ length: width }, (_, option) => option).filter((option) => group & (1 << option));

/** The best score of a group that begins with `first`. */
function scoreOfFirst(above: PairwiseTable, best: Float64Array, first: number, group: number): number {
	const rest = group & ~(1 << first);
	const row = above[first] ?? [];
	return row.reduce((sum, count, other) => (rest & (1 << other) ? sum + count : sum), best[rest] ?? 0);
}

/** Adds to `orders` every best way to go on after `before` with a group. */
function list(
	known: { above: PairwiseTable; best: Float64Array; orders: number[][] },
	group: number,
	before: number[],
) {
	const { above, best, orders } = known;
	if (group === 0) orders.push(before);
	for (const first of membersOf(group, above.length)) {
		if (orders.length === mostListed) return;
		if (scoreOfFirst(above, best, first, group) === best[group])
			list(known, group & ~(1 << first), [...before, first]);
	}
}
