// What a published order gives away about first choices. A first choice wins all m − 1 match-ups of its ballot, any
// other place m − 2 at most, so an option's points bound how often it was first. The points are bounded by its place:
// whatever stands above has more, whatever stands below less, and no k options together can have more points than the
// k top places of every ballot give, or fewer than the k lowest; by its level, where that is told; and, from 30 ballots
// on, by its published score.
import type { Place } from '../ranking/averaged-borda.ts';
import type { Shown } from './result.ts';
import { atMost, both, countsToldAs, type Span } from './span.ts';
import { highFrom, oneBallot, type Level, type ToldOrder } from './told-order.ts';

/** How often an option can have been first on so many ballots, for all that its place and its score say. */
export function firstsToldBy(
	{ order, ranking, scores, grain }: Shown,
	option: string,
): (ballots: number) => Span {
	const place = order?.find((one) => one.option === option);
	if (!order || !place || order.length < 2) return atMost;
	const rivals = order.length - 1;
	const score = scores?.find(({ choice }) => choice === option);
	const level = ranking?.tiers.find(({ options }) => options.includes(option))?.level ?? null;
	const pointsOf = pointsOfPlace(order, place.place, partedBy(ranking, order.length));
	return (ballots) => {
		const matchUps = 2 * ballots * rivals;
		let points = pointsOf(ballots);
		if (level) points = both(points, pointsOfLevel(level, matchUps));
		if (score) points = both(points, countsToldAs(score, matchUps, grain));
		return both(atMost(ballots), {
			lo: Math.ceil((points.lo - 2 * (rivals - 1) * ballots) / 2),
			hi: Math.floor(points.hi / (2 * rivals)),
		});
	};
}

/** The least double points between two places, and the most between two neighbours of one place. */
interface Parted {
	least: number;
	within: number;
}

/** Releases that were made before tiers were told part places by any lead. */
function partedBy(ranking: ToldOrder | undefined, options: number): Parted {
	if (!ranking) return { least: 1, within: 0 };
	if (ranking.told === 'levels') return { least: 1, within: Infinity };
	return { least: oneBallot(options) + 1, within: ranking.told === 'places' ? oneBallot(options) : Infinity };
}

/** The double points that an option in this place can have on so many ballots. */
function pointsOfPlace(order: readonly Place[], place: number, parted: Parted): (ballots: number) => Span {
	const rivals = order.length - 1;
	const above = order.filter((one) => one.place < place).length;
	const below = order.filter((one) => one.place > place).length;
	const others = order.length - above - below - 1;
	/** The most for one of `level` options together that `higher` options stand above. */
	const most = (ballots: number, level: number, higher: number) => {
		const together = level + higher;
		const all = ballots * together * (2 * rivals - together + 1);
		// All others of its place may have less than it has, each a step less than the one before.
		const lessOfOthers = level > 1 ? ((level * (level - 1)) / 2) * parted.within : 0;
		return (all - higher * parted.least + lessOfOthers) / together;
	};
	return (ballots) => {
		const highest = Math.min(most(ballots, 1, above), most(ballots, 1 + others, above));
		const lowest = Math.min(most(ballots, 1, below), most(ballots, 1 + others, below));
		return { lo: Math.ceil(2 * rivals * ballots - lowest), hi: Math.floor(highest) };
	};
}

function pointsOfLevel(level: Level, matchUps: number): Span {
	const high = Math.ceil((highFrom * matchUps) / 100);
	const low = Math.floor(((100 - highFrom) * matchUps) / 100);
	if (level === 'high') return { lo: high, hi: matchUps };
	return level === 'low' ? { lo: 0, hi: low } : { lo: low + 1, hi: high - 1 };
}
