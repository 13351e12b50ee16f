// The audit of all that is told of an order beside its shares: whatever it would prove about a few people must be
// refuted by a twin, another box of ballots that would be published just the same and in which it is not so. While there
// is one, nobody can prove it, however much they calculate. (audit.ts holds the claims; its twins are counts of first
// choices, these are whole ballots, because places and pairs hang together in every ballot.)
// What would be proved is true, so only what is true of the box has to be refuted: that 1 or 2 put an option in a place,
// nowhere or above another, or all but 1 or 2, or all, or none; and the same of first choices in a group.
// A twin is looked for from the box itself: one ballot is changed so that the claim falls, and then others until the
// box is published as before. Where none is found within the budget we act as if there were none: less is told.
// Twins are not drawn again, so words of chance ("clearly") and the tops of other ways are not held against them.
import { optionBits, type BallotPool } from '../ranking/ballot-pool.ts';
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
	/** All ballots by group; those of groups that are not shown, and of none, are the rest. */
	pools: ReadonlyMap<string | null, BallotPool>;
	known: Known;
}

/** How many boxes may be imagined for one question before it is given up; fewer where each has many cells. */
const mostImagined = (options: number) => Math.min(20_000, Math.floor(1_000_000 / options ** 2));
/** Of a big box, so many ballots are tried; in it, any of them will do. */
const mostTried = 240;

/** Whether nothing is proved by telling this detail too. */
export function detailIsSafe(search: TwinSearch): boolean {
	const { options, published } = search;
	const ballots = ballotsOf(search);
	const box = emptyBox(options.length, published.groups.length);
	for (const { times, ...ballot } of ballots) put(box, ballot, times);
	if (distances(search, box)(box) > 0) return false;
	const budget = { left: mostImagined(options.length) };
	const restGone = restCanBeGone(search, ballots, budget);
	const rest = box.groups.at(-1)?.size ?? 0;
	if (published.groups.length > 0 && rest > 0 && rest < smallestBase && !restGone) return false;
	const claims = claimsOn(search, box, restGone);
	if (claims.length === 0) return true;
	const tried = triedOf(sorted(ballots), claims, box);
	const distance = distances(search, box);
	const open = new Set(claims);
	/** One twin may refute many claims. */
	const found = (twin: BoxCounts) => {
		for (const claim of open) if (claim.falls(claim.countIn(twin), sizeFor(claim, twin))) open.delete(claim);
	};
	return claims.every((claim) => !open.has(claim) || refuted(claim, { box, tried, distance, budget, found }));
}

type Several = ImaginedBallot & { times: number };

function ballotsOf({ options, published, pools }: TwinSearch): Several[] {
	const groups = published.groups.map(({ id }) => id);
	return [...pools].flatMap(([band, pool]) => {
		const { rows, lengths, counts, distinct } = pool;
		const numbers = pool.options.map((option) => options.indexOf(option));
		return Array.from({ length: distinct }, (_, row) => ({
			group: band === null ? -1 : groups.indexOf(band),
			order: Array.from(
				rows.subarray(row * options.length, row * options.length + (lengths[row] ?? 0)),
				(byte) => numbers[byte & optionBits] ?? 0,
			),
			times: counts[row] ?? 0,
		}));
	});
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
	return (imagined: BoxCounts) => whole(imagined) + groups(imagined);
}

/**
 * Whether there is a twin in which everybody is in a shown group: those in none join one, or were never there, as far as
 * the rounded bases allow. It refutes whatever could be said of them.
 */
function restCanBeGone(search: TwinSearch, ballots: readonly Several[], budget: Budget): boolean {
	const { options, published, known } = search;
	const rest = sorted(ballots.filter(({ group }) => group < 0));
	const number = rest.reduce((sum, { times }) => sum + times, 0);
	if (number === 0) return true;
	if (number >= smallestBase || known.rest.lo > 0 || published.groups.length === 0) return false;
	const box = emptyBox(options.length, published.groups.length);
	const kept = sorted(ballots.filter(({ group }) => group >= 0));
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
	const tried = [...joined, ...triedOf(kept, [], box)];
	const imagining = { box, tried, distance: distances(search, box), budget, found: () => undefined };
	return settle(nobodyLeft, imagining, null);
}

/** That somebody is in no shown group: false while nobody is. */
const nobodyLeft: Claim = {
	...{ counts: ({ group }) => group < 0, countIn: ({ groups }) => groups.at(-1)?.size ?? 0, group: null },
	falls: (value) => value === 0,
};

function claimsOn({ options, published }: TwinSearch, box: BoxCounts, restGone: boolean): Claim[] {
	const width = options.length;
	const size = sizeOf(box);
	const claims: Claim[] = [];
	const claim = (counts: Claim['counts'], countIn: Claim['countIn'], group: number | null = null) => {
		const [value, of] = [countIn(box), group === null ? size : (box.groups[group]?.size ?? 0)];
		if (of > 0 && (value < 3 || value > of - 3))
			claims.push({ counts, countIn, group, falls: fallsOf(value, of) });
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

/** Ballots that may be changed: all of a small box; of a big one a sample, and those that some claim is about. */
function triedOf(ballots: readonly Several[], claims: readonly Claim[], box: BoxCounts): ImaginedBallot[] {
	const single = ballots.flatMap(({ times, ...ballot }) =>
		Array.from({ length: Math.min(times, 3) }, () => ballot),
	);
	if (single.length <= mostTried) return single;
	const step = Math.floor(single.length / mostTried);
	const sample = single.filter((_, at) => at % step === 0);
	const about = claims.flatMap(({ counts, countIn }) => {
		const few = countIn(box) < 3;
		const found: ImaginedBallot[] = [];
		for (const ballot of single) {
			if (counts(ballot) === few) found.push(ballot);
			if (found.length === 3) break;
		}
		return found;
	});
	return [...new Set([...about, ...sample])];
}

/** Of `size`, what other values of a count refute what is true of it. */
function fallsOf(truth: number, size: number): Claim['falls'] {
	if (truth === 0) return (value) => value > 0;
	if (truth === size) return (value, of) => value < of;
	const isFew = (value: number) => value > 0 && value < 3;
	return (value, of) => (truth > 2 || !isFew(value)) && (truth < size - 2 || !isFew(of - value));
}
