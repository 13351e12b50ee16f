// How finely an order may be told. Under 30 ballots each option is high, middle or low, and nothing more; under 100 the
// order stands in tiers that chance would hardly have turned round; from 100 on every place is told, with how sure it
// is. Where fewer points part two options than one more ballot could give, they are level at any size: an order that
// hangs on one person would tell something about that person.
import type { SureTier } from '../ranking/sure-tiers.ts';

export type Level = 'high' | 'middle' | 'low';
export type ToldAs = 'levels' | 'tiers' | 'places';

export interface ToldTier {
	options: string[];
	/** The places that they hold together. */
	best: number;
	worst: number;
	/** Of levels only. */
	level: Level | null;
	/** How surely they stand above the next tier; `null` for the last, of levels, and of rounds. */
	aboveNext: 'clearly' | 'probably' | 'too close' | null;
}

export interface ToldOrder {
	told: ToldAs;
	/** Best first; never without an option. */
	tiers: ToldTier[];
}

/** Tiers are told from this many ballots on, and every place from `smallestBaseForPlaces` on. */
export const smallestBaseForTiers = 30;
export const smallestBaseForPlaces = 100;

/** High: at least this much of every 100 match-ups was won; low: at most the rest of them. */
export const highFrom = 60;

/** Twice the points that one more ballot can put between two options: first on it, and last. */
export const oneBallot = (options: number): number => 2 * (options - 1);

export const levelOf = (doublePoints: number, doubleMatchUps: number): Level =>
	100 * doublePoints >= highFrom * doubleMatchUps
		? 'high'
		: 100 * doublePoints <= (100 - highFrom) * doubleMatchUps
			? 'low'
			: 'middle';

export const toldAs = (ballots: number): ToldAs =>
	ballots < smallestBaseForTiers ? 'levels' : ballots < smallestBaseForPlaces ? 'tiers' : 'places';

/** An order as its tiers of option numbers, with how sure each gap is. `points` are doubled; `sure` from 30 ballots. */
export function toldOrder(
	options: readonly string[],
	points: readonly number[],
	ballots: number,
	sure: readonly SureTier[] | null,
): ToldOrder {
	const told = toldAs(ballots);
	const order = options.map((_, option) => option).sort((a, b) => (points[b] ?? 0) - (points[a] ?? 0));
	const level = (option: number) => levelOf(points[option] ?? 0, ballots * oneBallot(options.length));
	const sureAt = new Map(sure?.slice(0, -1).map(({ places: [, to], aboveNext }) => [to, aboveNext] as const));
	/** What stands between the first `place` options and the rest; null where nothing does. */
	const gapAfter = (place: number) => {
		const [above = 0, below = 0] = [order[place - 1], order[place]];
		if (told === 'levels') return level(above) === level(below) ? null : 'level';
		if ((points[above] ?? 0) - (points[below] ?? 0) <= oneBallot(options.length)) return null;
		return sureAt.get(place) ?? (told === 'places' ? 'too close' : null);
	};
	const gaps = order.slice(1).flatMap((_, at) => (gapAfter(at + 1) === null ? [] : [at + 1]));
	const starts = [0, ...gaps];
	const tiers = starts.map((from, tier): ToldTier => {
		const to = starts[tier + 1] ?? order.length;
		const next = to < order.length ? gapAfter(to) : null;
		return {
			// As offered, not by points: within a tier nothing tells them apart.
			options: order
				.slice(from, to)
				.sort((a, b) => a - b)
				.map((option) => options[option] ?? ''),
			best: from + 1,
			worst: to,
			level: told === 'levels' ? level(order[from] ?? 0) : null,
			aboveNext: next === 'level' ? null : next,
		};
	});
	return { told, tiers };
}
