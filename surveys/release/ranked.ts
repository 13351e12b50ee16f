// The ballots of one question in order, counted for their release: points, the order as it may be told, and how sure it
// is. Chance comes from a seed, and ballots are put into an order of their own before anything is drawn, so the same
// ballots give the same release however they were mixed and in whatever order the options were offered.
import { joinPools } from '../ranking/join-pools.ts';
import type { BallotPool } from '../ranking/ballot-pool.ts';
import { averaged } from '../ranking/borda.ts';
import { certainty, enoughForNormal, type Certainty } from '../ranking/certainty.ts';
import { pairwiseTable, type PairwiseTable } from '../ranking/pairwise.ts';
import { placeCounts } from '../ranking/places.ts';
import { mergePointSums, spreadFrom, type PointSums } from '../ranking/normal-approximation.ts';
import { mergeSums, renumbered, type RunningSums } from '../ranking/running-sums.ts';
import { seededDraws } from '../ranking/seeded-draws.ts';
import { smallestBaseForTiers, toldOrder, type ToldOrder } from './told-order.ts';

export interface Ranked {
	/** All ballots, in parts. */
	pools: readonly [BallotPool, ...BallotPool[]];
	sums: RunningSums;
	above: PairwiseTable;
	/** Doubled. */
	points: number[];
	order: ToldOrder;
	/** From 30 ballots; its options are by their number in `inCanon`. */
	chance: Certainty | null;
	/** The options in the order of `chance`. */
	inCanon: string[];
}

/** Any number would do; it stands here so that anyone can repeat the draws. */
const seed = 2026;
const resamples = 2000;

/** Some of the ballots, with what they add up to. */
export interface Heap {
	pool: BallotPool;
	sums: RunningSums;
	pointSums: PointSums;
}

/** Counts the ballots of these heaps together; `asked` is known for everybody, never for a group. */
export function rankedOf(
	options: readonly string[],
	heaps: readonly [Heap, ...Heap[]],
	{ asked, draws }: { asked: number | null; draws: boolean },
): Ranked {
	const [first, ...more] = heaps;
	const pools: Ranked['pools'] = [first.pool, ...more.map(({ pool }) => pool)];
	const sums = heaps.map((heap) => heap.sums).reduce(mergeSums);
	const above = pairwiseTable(sums);
	const points = averaged(sums, above);
	const canon = canonOf(sums, above, points);
	const inCanon = canon.map((option) => options[option] ?? '');
	const chance =
		sums.ballots < smallestBaseForTiers
			? null
			: chanceOf(pools, sums, heaps.map((heap) => heap.pointSums).reduce(mergePointSums), canon, {
					asked,
					draws,
				});
	const sure = chance?.tiers.map((tier) => ({ ...tier, options: tier.options.map((at) => canon[at] ?? 0) }));
	return {
		...{ pools, sums, above, points, chance, inCanon },
		order: toldOrder(options, points, sums.ballots, sure ?? null),
	};
}

function chanceOf(
	pools: Ranked['pools'],
	sums: RunningSums,
	pointSums: PointSums,
	canon: readonly number[],
	{ asked, draws }: { asked: number | null; draws: boolean },
): Certainty {
	const by = draws && sums.ballots < enoughForNormal ? 'bootstrap' : 'normal';
	const spread = spreadFrom(pointSums, sums.ballots);
	// The bell curve needs no ballots.
	const drawn = by === 'bootstrap' ? inCanonOrder(joinPools(sums.options, pools), canon) : pools[0];
	return certainty(drawn, renumbered(sums, canon), {
		spread: canon.map((a) => canon.map((b) => spread[a]?.[b] ?? 0)),
		...{ draw: seededDraws(seed), by },
		// Without draws only tiers are told, and the bell curve gives those by itself.
		resamples: draws ? resamples : 0,
		asked: asked !== null && asked >= sums.ballots ? asked : null,
	});
}

/** The options by how they did, so that it does not matter in which order they were offered. */
function canonOf(sums: RunningSums, above: PairwiseTable, points: readonly number[]): number[] {
	const places = placeCounts(sums);
	const keys = points.map((all, option) => [
		all,
		...(places[option] ?? []),
		...(above[option] ?? []).toSorted((a, b) => b - a),
	]);
	const compare = (a: number, b: number) => {
		const differs = keys[a]?.findIndex((value, at) => value !== keys[b]?.[at]) ?? -1;
		return differs < 0 ? a - b : (keys[b]?.[differs] ?? 0) - (keys[a]?.[differs] ?? 0);
	};
	return points.map((_, option) => option).sort(compare);
}

/** The same ballots with the options renumbered and put in order, so that drawing one by one finds them so every time. */
function inCanonOrder(pool: BallotPool, canon: readonly number[]): BallotPool {
	const width = canon.length;
	const numberIn = new Uint8Array(width);
	canon.forEach((option, at) => (numberIn[option] = at));
	const rows = pool.rows.subarray(0, pool.distinct * width).map((option) => numberIn[option] ?? 0);
	return sorted({ ...pool, rows });
}

function sorted(pool: BallotPool): BallotPool {
	const width = pool.options.length;
	const ballots = Array.from({ length: pool.distinct }, (_, row) => {
		const placed = [...pool.rows.subarray(row * width, row * width + (pool.lengths[row] ?? 0))];
		return { placed, key: String.fromCharCode(...placed), count: pool.counts[row] ?? 0 };
	}).sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.count - b.count));
	const rows = new Uint8Array(pool.distinct * width);
	ballots.forEach(({ placed }, row) => rows.set(placed, row * width));
	return {
		...pool,
		rows,
		lengths: Uint8Array.from(ballots, ({ placed }) => placed.length),
		counts: Float64Array.from(ballots, ({ count }) => count),
	};
}
