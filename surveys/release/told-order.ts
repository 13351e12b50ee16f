// An order as it may be told, worked out from the ranges of match-ups won, so it tells nothing that they do not. Under 30
// ballots each option is high, middle or low, and nothing more; under 100 the order stands in tiers that chance would hardly
// have turned round; from 100 on options are parted wherever their ranges do not meet, with how sure it is.
import { sureTiers, type SureTier } from '../ranking/sure-tiers.ts';
import { normalBelow } from '../ranking/normal-approximation.ts';
import { scatterOf } from './scatter.ts';
import type { Span } from './span.ts';

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

const toldAs = (ballots: number): ToldAs =>
	ballots < smallestBaseForTiers ? 'levels' : ballots < smallestBaseForPlaces ? 'tiers' : 'places';

/** The order that these points (doubled) give, of so many ballots. */
export function toldOrder(options: readonly string[], spans: readonly Span[], ballots: number): ToldOrder {
	const told = toldAs(ballots);
	const middle = (option: number) => ((spans[option]?.lo ?? 0) + (spans[option]?.hi ?? 0)) / 2;
	// As offered where nothing tells them apart.
	const order = options.map((_, option) => option).sort((a, b) => middle(b) - middle(a));
	const meet = (a: number, b: number) => (spans[a]?.lo ?? 0) <= (spans[b]?.hi ?? 0);
	const sure = sureGaps(order, spans, ballots);
	/** What stands between the first `place` options and the rest; null where nothing does. */
	const gapAfter = (place: number): ToldTier['aboveNext'] | 'level' => {
		const [above, below] = [order.slice(0, place), order.slice(place)];
		if (above.some((a) => below.some((b) => meet(a, b)))) return null;
		if (told === 'levels') return 'level';
		return sure.get(place) ?? (told === 'places' ? 'too close' : null);
	};
	const starts = [0, ...order.slice(1).flatMap((_, at) => (gapAfter(at + 1) === null ? [] : [at + 1]))];
	const tiers = starts.map((from, tier): ToldTier => {
		const to = starts[tier + 1] ?? order.length;
		const own = order.slice(from, to).sort((a, b) => a - b);
		const next = to < order.length ? gapAfter(to) : null;
		return {
			options: own.map((option) => options[option] ?? ''),
			...{ best: from + 1, worst: to },
			level: told === 'levels' ? levelOf(spans[own[0] ?? 0], ballots, options.length) : null,
			aboveNext: next === 'level' ? null : next,
		};
	});
	return { told, tiers };
}

function levelOf(span: Span | undefined, ballots: number, options: number): Level {
	const most = 2 * ballots * (options - 1);
	if (100 * (span?.lo ?? 0) >= highFrom * most) return 'high';
	return 100 * (span?.hi ?? 0) <= (100 - highFrom) * most ? 'low' : 'middle';
}

/** How sure each gap is, as far as the ranges tell and as much as ballots scatter by chance. */
function sureGaps(order: readonly number[], spans: readonly Span[], ballots: number) {
	const scatter = scatterOf(spans, ballots);
	const pairs = order.flatMap((above, at) =>
		order.slice(at + 1).map((below) => {
			const [one, other] = [scatter[above], scatter[below]];
			const lead = (one?.middle ?? 0) - (other?.middle ?? 0);
			const stays = normalBelow(lead / Math.hypot(one?.width ?? 1, other?.width ?? 1));
			return { above, below, stays };
		}),
	);
	const tiers: SureTier[] = sureTiers(order, pairs);
	return new Map(tiers.slice(0, -1).map(({ places: [, to], aboveNext }) => [to, aboveNext] as const));
}
