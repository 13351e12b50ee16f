// The audit of all that is told of an order beside its shares: whatever it would prove about a few people must be
// refuted by a twin, another box of ballots that would be published just the same and in which it is not so. While there
// is one, nobody can prove it, however much they calculate. (audit.ts holds the claims; its twins are counts of first
// choices, these are whole ballots, because places and pairs hang together in every ballot.)
// What would be proved is true, so only what is true of the box has to be refuted: that 1 or 2 put an option in a place,
// nowhere or above another, or all but 1 or 2, or all, or none; and the same of first choices in a group.
// A twin is looked for from the box itself: one ballot is changed so that the claim falls, and then others until the
// box is published as before. Where none is found within the budget we act as if there were none: less is told.
// Twins are not drawn again, so words of chance ("clearly") and the tops of other ways are not held against them.
import { optionBits } from '../ranking/ballot-pool.ts';
import { placeCounts, unplacedCounts } from '../ranking/places.ts';
import type { Counts, Tally } from './count.ts';
import { emptyBox, put, type BoxCounts, type ImaginedBallot, type Order } from './box-of-ballots.ts';
import type { RankingDetail } from './ranking-detail.ts';
import { distanceOfGroups, distanceOfWhole } from './told-of-box.ts';
import { refuted, settle, sizeFor, sizeOf, type Budget, type Claim } from './twin-search.ts';
import { smallestBase } from './range.ts';
import { basesToldAs } from './span.ts';
import type { Known, Published } from './unknowns.ts';

export interface TwinSearch {
	/** In an order that does not hang on how they were offered, so that the search goes the same way. */
	options: readonly string[];
	published: Published;
	detail: RankingDetail;
	counts: Tally;
	known: Known;
}

/** How many boxes may be imagined for one question before it is given up; fewer where each has many cells. */
const mostImagined = (options: number) => Math.min(20_000, Math.floor(1_000_000 / options ** 2));
/** Of a big box, so many ballots are tried; in it, any of them will do. */
const mostTried = 240;

/** Whether nothing is proved by telling this detail too. */
export function detailIsSafe(search: TwinSearch): boolean {
	const { options, published } = search;
	const box = boxOf(search);
	if (distances(search, box)(box) > 0) return false;
	const budget = { left: mostImagined(options.length) };
	const rest = box.groups.at(-1)?.size ?? 0;
	const restGone = published.groups.length > 0 && rest < smallestBase && restCanBeGone(search, rest, budget);
	if (published.groups.length > 0 && rest < smallestBase && !restGone) return false;
	const claims = claimsOn(search, box, restGone);
	// Of a big box there is often nothing that could be proved, and its ballots need not be looked at.
	if (claims.length === 0) return true;
	const tried = triedOf(search, claims);
	const distance = distances(search, box);
	const open = new Set(claims);
	/** One twin may refute many claims. */
	const found = (twin: BoxCounts) => {
		for (const claim of open) if (claim.falls(claim.countIn(twin), sizeFor(claim, twin))) open.delete(claim);
	};
	return claims.every((claim) => !open.has(claim) || refuted(claim, { box, tried, distance, budget, found }));
}

type Several = ImaginedBallot & { times: number };

/** The true counts, as the search writes them down. */
function boxOf({ options, published, counts: { whole, groups } }: TwinSearch): BoxCounts {
	const width = options.length;
	const box = emptyBox(width, published.groups.length);
	if (!whole.ranked) return box;
	const { sums, above, points } = whole.ranked;
	const numbers = options.map((option) => sums.options.indexOf(option));
	const [places, unplaced] = [placeCounts(sums), unplacedCounts(sums)];
	numbers.forEach((from, a) => {
		box.places.set([...(places[from] ?? []), unplaced[from] ?? 0], a * (width + 1));
		box.above.set(
			numbers.map((other) => above[from]?.[other] ?? 0),
			a * width,
		);
	});
	const take = (values: readonly number[]) => Float64Array.from(numbers, (from) => values[from] ?? 0);
	box.points.set(take(points));
	const shown = published.groups.map(({ id }) => groups.get(id));
	const part = (counts: Counts | undefined) => ({
		size: counts?.base ?? 0,
		firsts: take(counts?.picked ?? []),
		points: take(counts?.ranked?.points ?? []),
	});
	const parts = shown.map(part);
	const left = (all: Float64Array, of: 'firsts' | 'points') =>
		parts.reduce((rest, own) => rest.map((value, at) => value - (own[of][at] ?? 0)), all);
	const all = part(whole);
	box.groups = [
		...parts,
		{
			size: parts.reduce((rest, { size }) => rest - size, all.size),
			firsts: left(all.firsts, 'firsts'),
			points: left(all.points, 'points'),
		},
	];
	return box;
}

/** The ballots that are wanted. A box can be big, so only those are made; `wanted` must not keep the one it is asked about. */
function ballotsOf(
	{ options, published, counts: { pools } }: TwinSearch,
	wanted: (ballot: ImaginedBallot) => boolean,
): Several[] {
	const groups = published.groups.map(({ id }) => id);
	const found: Several[] = [];
	for (const [band, { rows, lengths, counts, distinct, options: offered }] of pools) {
		const order: number[] = [];
		const ballot = { group: band === null ? -1 : groups.indexOf(band), order };
		const numbers = offered.map((option) => options.indexOf(option));
		for (let row = 0; row < distinct; row++) {
			order.length = lengths[row] ?? 0;
			for (let at = 0; at < order.length; at++)
				order[at] = numbers[(rows[row * options.length + at] ?? 0) & optionBits] ?? 0;
			if (wanted(ballot)) found.push({ ...ballot, order: [...order], times: counts[row] ?? 0 });
		}
	}
	return found;
}

/** The same, however the ballots were mixed. */
const sorted = (ballots: readonly Several[]): Several[] =>
	ballots
		.map((ballot) => ({ ballot, key: String.fromCharCode(ballot.group + 1, ...ballot.order) }))
		.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.ballot.times - b.ballot.times))
		.map(({ ballot }) => ballot);

function distances({ options, published, detail, known }: TwinSearch, box: BoxCounts) {
	const whole = distanceOfWhole(options, published.whole, detail, sizeOf(box));
	const groups = distanceOfGroups(options, published.groups, known);
	return (imagined: BoxCounts, limit = Infinity) => {
		const sum = whole(imagined, limit);
		return sum >= limit ? sum : sum + groups(imagined, limit - sum);
	};
}

/**
 * Whether there is a twin in which everybody is in a shown group: those in none join one, or were never there, as far as
 * the rounded bases allow. It refutes whatever could be said of them.
 */
function restCanBeGone(search: TwinSearch, number: number, budget: Budget): boolean {
	if (number === 0) return true;
	const { options, published, known } = search;
	if (known.rest.lo > 0) return false;
	const rest = sorted(ballotsOf(search, ({ group }) => group < 0));
	const kept = ballotsOf(search, ({ group }) => group >= 0);
	const box = emptyBox(options.length, published.groups.length);
	for (const { times, ...ballot } of kept) put(box, ballot, times);
	const joined = rest
		.flatMap(({ times, order }) => Array.from({ length: times }, () => order))
		.flatMap((order): ImaginedBallot[] => {
			const group = published.groups.findIndex(({ id, result }, group) => {
				const most = Math.min(
					basesToldAs(result.base, result.grain).hi,
					known.groupAtMost.get(id) ?? Infinity,
				);
				return (box.groups[group]?.size ?? 0) < most;
			});
			if (group < 0) return [];
			put(box, { group, order }, 1);
			return [{ group, order }];
		});
	const { lo, hi } = basesToldAs(published.whole.base, published.whole.grain);
	const size = sizeOf(box);
	if (size < lo || size > hi) return false;
	const tried = [...joined, ...triedOf(search, []).filter(({ group }) => group >= 0)];
	const imagining = { box, tried, distance: distances(search, box), budget, found: () => undefined };
	return settle(nobodyLeft, imagining, null);
}

/** That somebody is in no shown group: false while nobody is. */
const nobodyLeft: Claim = {
	...{ counts: ({ group }) => group < 0, countIn: ({ groups }) => groups.at(-1)?.size ?? 0 },
	...{ truth: 0, of: 0, group: null },
	falls: (value) => value === 0,
};

function claimsOn({ options, published }: TwinSearch, box: BoxCounts, restGone: boolean): Claim[] {
	const width = options.length;
	const size = sizeOf(box);
	const claims: Claim[] = [];
	const claim = (counts: Claim['counts'], countIn: Claim['countIn'], group: number | null = null) => {
		const [value, of] = [countIn(box), group === null ? size : (box.groups[group]?.size ?? 0)];
		if (of > 0 && (value < 3 || value > of - 3))
			claims.push({ counts, countIn, truth: value, of, group, falls: fallsOf(value, of) });
	};
	for (let a = 0; a < width; a++) {
		for (let place = 0; place <= width; place++) {
			const counts = ({ order }: ImaginedBallot) =>
				place === width ? !order.includes(a) : order[place] === a;
			claim(counts, ({ places }) => places[a * (width + 1) + place] ?? 0);
		}
		for (let b = 0; b < width; b++) {
			if (a === b) continue;
			const counts = ({ order }: ImaginedBallot) => isAbove(order, a, b);
			claim(counts, ({ above }) => above[a * width + b] ?? 0);
		}
	}
	box.groups.forEach((group, at) => {
		const isRest = at === box.groups.length - 1;
		if (isRest && (restGone || published.groups.length === 0)) return;
		const own = isRest ? -1 : at;
		group.firsts.forEach((_, a) =>
			claim(
				(ballot) => ballot.group === own && ballot.order[0] === a,
				({ groups }) => groups[at]?.firsts[a] ?? 0,
				at,
			),
		);
	});
	return claims;
}

function isAbove(order: Order, a: number, b: number): boolean {
	const [up, down] = [order.indexOf(a), order.indexOf(b)];
	return up >= 0 && (down < 0 || up < down);
}

/** Ballots that may be changed: all of a small box; of a big one a sample, and those few that some claim is about. */
function triedOf(search: TwinSearch, claims: readonly Claim[]): ImaginedBallot[] {
	const different = [...search.counts.pools.values()].reduce((sum, { distinct }) => sum + distinct, 0);
	// Chosen by what they say and not by where they lie, so that the choice does not hang on how they were mixed.
	const sample = Math.max(1, Math.floor(different / mostTried));
	const about = claims.filter(({ of, truth }) => truth > 0 && truth < of);
	const wanted = (ballot: ImaginedBallot) =>
		sample === 1 || hashOf(ballot) % sample === 0 || about.some((claim) => isAbout(claim, ballot));
	return sorted(ballotsOf(search, wanted)).flatMap(({ times, ...ballot }) =>
		Array.from({ length: Math.min(times, 3) }, () => ballot),
	);
}

/** Of everybody, or of a group, it is one of the few. */
const isAbout = ({ counts, truth, group }: Claim, ballot: ImaginedBallot): boolean =>
	counts(ballot) === truth < 3 && (truth < 3 || group === null);

/** FNV-1a. */
function hashOf({ group, order }: ImaginedBallot): number {
	let hash = Math.imul(0x811c9dc5 ^ (group + 1), 0x01000193);
	for (const option of order) hash = Math.imul(hash ^ option, 0x01000193);
	return hash >>> 0;
}

/** Of `size`, what other values of a count refute what is true of it. */
function fallsOf(truth: number, size: number): Claim['falls'] {
	if (truth === 0) return (value) => value > 0;
	if (truth === size) return (value, of) => value < of;
	const isFew = (value: number) => value > 0 && value < 3;
	return (value, of) => (truth > 2 || !isFew(value)) && (truth < size - 2 || !isFew(of - value));
}
