// How far a box of ballots is from what is published: nought where it would be published just the same, and else by how
// many counts it is off. It reads the release and nothing finer.
import type { BoxCounts } from './box-of-ballots.ts';
import type { RankingDetail } from './ranking-detail.ts';
import type { Shown } from './result.ts';
import { atMost, basesToldAs, both, countsToldAs, type Span } from './span.ts';
import { levelOf, oneBallot } from './told-order.ts';
import type { Known, Published } from './unknowns.ts';

/** From `limit` on the distance is not worked out to the end: it is that at least. */
export type Distance = (box: BoxCounts, limit?: number) => number;

const off = (lo: number, hi: number, value: number): number =>
	value < lo ? lo - value : value > hi ? value - hi : 0;

/** Bounds on counts that lie in one array. */
interface Bounds {
	at: number;
	lo: number;
	hi: number;
}

function distanceOf(bounds: readonly Bounds[], counts: Float64Array, limit = Infinity): number {
	let sum = 0;
	for (const { at, lo, hi } of bounds) {
		const count = counts[at] ?? 0;
		if (count >= lo && count <= hi) continue;
		sum += off(lo, hi, count);
		if (sum >= limit) return sum;
	}
	return sum;
}

const bound = (at: number, { lo, hi }: Span): Bounds => ({ at, lo, hi });

/** Of everybody: places, pairs, points and who is first most often. Made once for boxes of so many `ballots`. */
export function distanceOfWhole(
	options: readonly string[],
	whole: Shown,
	detail: RankingDetail,
	ballots: number,
): Distance {
	const width = options.length;
	const at = (option: string) => options.indexOf(option);
	const { places, headToHead } = detail;
	const placed = [
		...(places?.rows ?? []).flatMap(({ choice, places: told, unplaced }) =>
			[...told, unplaced].map((range, place) =>
				bound(at(choice) * (width + 1) + place, countsToldAs(range, ballots, places?.grain ?? 20)),
			),
		),
		...whole.shares.map((share) =>
			bound(at(share.choice) * (width + 1), countsToldAs(share, ballots, whole.grain)),
		),
	];
	const pairs = (headToHead?.pairs ?? []).map(({ above, below, level, won }) => {
		const told = countsToldAs(won, 2 * ballots, headToHead?.grain ?? 20);
		return {
			...{ up: at(above) * width + at(below), down: at(below) * width + at(above) },
			lo: Math.max(told.lo - ballots, level ? -1 : 2),
			hi: Math.min(told.hi - ballots, level ? 1 : Infinity),
		};
	});
	const points = distanceOfPoints(at, whole);
	const tops = firstsOnTop(options, whole, detail);
	return (box, limit = Infinity) => {
		let sum = points(box.points, ballots) + tops(box);
		if (sum >= limit) return sum;
		sum += distanceOf(placed, box.places, limit - sum);
		if (sum >= limit) return sum;
		for (const { up, down, lo, hi } of pairs) {
			const lead = (box.above[up] ?? 0) - (box.above[down] ?? 0);
			if (lead >= lo && lead <= hi) continue;
			sum += off(lo, hi, lead) / 2;
			if (sum >= limit) return sum;
		}
		return sum;
	};
}

/** Of each group that is shown: its size, first choices and points; of the rest, its size alone. */
export function distanceOfGroups(
	options: readonly string[],
	groups: Published['groups'],
	{ groupAtMost, rest }: Known,
): Distance {
	const at = (option: string) => options.indexOf(option);
	const parts = groups.map(({ id, result }) => {
		const firsts = (size: number) =>
			result.shares.map((share) => bound(at(share.choice), countsToldAs(share, size, result.grain)));
		return {
			points: distanceOfPoints(at, result),
			sizes: both(basesToldAs(result.base, result.grain), atMost(groupAtMost.get(id) ?? Infinity)),
			firsts: once(firsts),
		};
	});
	return (box, limit = Infinity) => {
		const left = box.groups[groups.length]?.size ?? 0;
		let sum = groups.length > 0 ? off(rest.lo, rest.hi, left) : 0;
		let group = 0;
		for (const { points, sizes, firsts } of parts) {
			const own = box.groups[group++];
			if (!own) continue;
			sum += off(sizes.lo, sizes.hi, own.size) + points(own.points, own.size);
			sum += distanceOf(firsts(own.size), own.firsts);
			if (sum >= limit) return sum;
		}
		return sum;
	};
}

/** Works a value out once for each number. */
function once<T>(work: (number: number) => T): (number: number) => T {
	const known = new Map<number, T>();
	return (number) => {
		let value = known.get(number);
		if (value === undefined) known.set(number, (value = work(number)));
		return value;
	};
}

/** Scores, levels, and what stands between tiers; counted in ballots. */
function distanceOfPoints(at: (option: string) => number, { ranking, scores = [], grain }: Shown) {
	const tiers = (ranking?.tiers ?? []).map(({ options, level }) => ({ level, options: options.map(at) }));
	const one = oneBallot(tiers.reduce((width, { options }) => width + options.length, 0));
	const told = once((ballots) =>
		scores.map((score) => bound(at(score.choice), countsToldAs(score, ballots * one, grain))),
	);
	const gaps = gapsWithin(tiers.reduce((most, { options }) => Math.max(most, options.length), 0));
	return (points: Float64Array, ballots: number): number => {
		let sum = distanceOf(told(ballots), points) / one;
		let above = Infinity;
		for (const { level, options } of tiers) {
			let [most, least] = [-Infinity, Infinity];
			for (const option of options) {
				const value = points[option] ?? 0;
				most = Math.max(most, value);
				least = Math.min(least, value);
				if (level !== null && levelOf(value, ballots * one) !== level) sum++;
			}
			if (ranking?.told !== 'levels' && above - most <= one) sum += (one + 1 - (above - most)) / one;
			if (ranking?.told === 'places' && options.length > 1) sum += gaps(options, points, one);
			above = least;
		}
		return sum;
	};
}

/** Every place is told, so options that share one are no further apart than one ballot can put them. */
function gapsWithin(most: number) {
	const sorted = new Float64Array(most); // room to work in: this is asked of every box that is imagined
	return (options: readonly number[], points: Float64Array, one: number): number => {
		let length = 0;
		for (const option of options) {
			const value = points[option] ?? 0;
			let at = length++;
			for (; at > 0 && (sorted[at - 1] ?? 0) < value; at--) sorted[at] = sorted[at - 1] ?? 0;
			sorted[at] = value;
		}
		let sum = 0;
		for (let at = 1; at < length; at++) sum += Math.max(0, (sorted[at - 1] ?? 0) - (sorted[at] ?? 0) - one);
		return sum / one;
	};
}

/** Whose first choices are the most is told where it is not whoever is on top. */
function firstsOnTop(options: readonly string[], { ranking }: Shown, { ways }: RankingDetail): Distance {
	const told = ways.others.find(({ way }) => way === 'first choices')?.top;
	const expected = (told ?? ranking?.tiers[0]?.options ?? []).map((option) => options.indexOf(option));
	return ({ places, options: width }) => {
		let [most, tops, strangers] = [-1, 0, 0];
		for (let option = 0; option < width; option++) {
			const count = places[option * (width + 1)] ?? 0;
			if (count < most) continue;
			if (count > most) [most, tops, strangers] = [count, 0, 0];
			tops++;
			if (!expected.includes(option)) strangers++;
		}
		return strangers === 0 && (!told || tops === told.length) ? 0 : 1;
	};
}
