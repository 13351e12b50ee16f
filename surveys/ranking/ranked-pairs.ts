// Ranked pairs: take the head-to-head wins from the strongest to the weakest and lock each in, unless it would close a
// circle with those already locked. What is locked at the end is the order. Wins of equal strength can be taken in
// any order and may lead to different ends: every end is followed, and an order that depends on it is no order.
// Sources: T. N. Tideman, "Independence of clones as a criterion for voting rules", Social Choice and Welfare 4 (1987);
// for following every tie M. Brill & F. Fischer, "The price of neutrality for the ranked pairs method" (AAAI 2012).
import type { PairwiseTable } from './pairwise.ts';
import { strengthOf, type Strength } from './strength.ts';
import { tiersByLayers, type Tiers } from './tiers.ts';

export interface RankedPairs {
	/** Every order that some way of taking equal wins leads to. */
	orders: Tiers[];
	/** Whether all ways were followed; where there are too many, the orders are those that were met. */
	allFollowed: boolean;
	/** All who come out on top in one of the orders, by number. */
	winners: number[];
}

/** How many ends are followed side by side before it is given up. */
const mostEnds = 2000;

/** For each option, the bits of those below it, down all chains of locked wins. */
type Locked = readonly number[];
type Win = readonly [above: number, below: number];

export function rankedPairs(above: PairwiseTable, by: Strength): RankedPairs {
	const groups = Map.groupBy(
		above
			.flatMap((row, a) => row.map((_, b): Win => [a, b]))
			.filter(([a, b]) => strengthOf(above, by, a, b) > 0),
		([a, b]) => strengthOf(above, by, a, b),
	);
	const strongestFirst = [...groups].sort(([a], [b]) => b - a).map(([, wins]) => wins);
	let ends: Locked[] = [above.map(() => 0)];
	let allFollowed = true;
	for (const wins of strongestFirst) {
		const next = new Map<string, Locked>();
		for (const end of ends) allFollowed = follow(end, wins, next) && allFollowed;
		ends = [...next.values()];
	}
	const orders = new Map(ends.map((end) => tiersOf(end)).map((tiers) => [JSON.stringify(tiers), tiers]));
	const tops = new Set([...orders.values()].flatMap(([top = []]) => top));
	return {
		orders: [...orders.values()],
		allFollowed,
		winners: above.flatMap((_, o) => (tops.has(o) ? [o] : [])),
	};
}

const isAbove = (locked: Locked, a: number, b: number): boolean => ((locked[a] ?? 0) & (1 << b)) !== 0;

const tiersOf = (locked: Locked): Tiers => tiersByLayers(locked.length, (a, b) => isAbove(locked, a, b));

function lock(locked: Locked, [a, b]: Win): Locked {
	const gained = (locked[b] ?? 0) | (1 << b);
	return locked.map((below, option) => (option === a || below & (1 << a) ? below | gained : below));
}

/** Takes equal wins in every order that matters, and puts each different end into `ends`. False: too many. */
function follow(start: Locked, wins: readonly Win[], ends: Map<string, Locked>): boolean {
	const met = new Set<string>();
	const open: Locked[] = [start];
	for (let locked = open.pop(); locked; locked = open.pop()) {
		const here = locked;
		const key = here.join();
		if (met.has(key)) continue;
		met.add(key);
		if (met.size > mostEnds || ends.size > mostEnds) {
			ends.set(finish(here, wins).join(), finish(here, wins));
			return false;
		}
		const undecided = wins.filter(([a, b]) => !isAbove(here, a, b) && !isAbove(here, b, a));
		const all = undecided.reduce(lock, here);
		const safe = undecided.filter(([a, b]) => !isAbove(all, b, a));
		if (undecided.length === 0) ends.set(key, here);
		else if (safe.length > 0) open.push(safe.reduce(lock, here));
		else open.push(...undecided.map((win) => lock(here, win)));
	}
	return true;
}

/** One end among many: the wins as they stand. */
const finish = (locked: Locked, wins: readonly Win[]): Locked =>
	wins.reduce((so, [a, b]) => (isAbove(so, b, a) ? so : lock(so, [a, b])), locked);
