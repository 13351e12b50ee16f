// An order is told by the match-ups that each option won: of few ballots as high, middle or low, and from thirty on as a
// range. Nothing else of the ballots is told: not who stood first, and not who stood above whom.
//
// That is enough only if the ranges leave room. Where two options stand so high that all ballots must have them on top, it is
// proved that nobody put another there. So an order is told only where there are ballots, told just so, of which three have
// an option first, and others of which three have it last, for every option. Then nothing can be proved of any place or
// pair: wherever an option may stand, three may have put it there, and above or below any other.
// Whether there is room is worked out from the ranges alone. And where there is none, nothing is told, which says as little:
// to all such ballots belong those with the names of the options changed about, and among so many ballots (more than two
// for each option) some option stands in any place three times.
// (Which points ballots can give together: R. Rado, Journal of the London Mathematical Society 27 (1952).)
import { grainOf } from './range.ts';
import type { Span } from './span.ts';
import { highFrom, smallestBaseForTiers } from './told-order.ts';

/** How many may have put an option where it is least expected: three are not one or two. */
const unexpected = 3;

/** What is told of the points (doubled) of so many ballots; null: nothing. */
export function pointsTold(points: readonly number[], ballots: number): Span[] | null {
	const options = points.length;
	if (options < 2 || ballots <= 2 * options) return null;
	const told = pointSpans(points, ballots);
	return leaveRoom(told, ballots) ? told : null;
}

/** The steps on which the points (doubled) of so many ballots stand, whether or not they may be told. */
export function pointSpans(points: readonly number[], ballots: number): Span[] {
	const most = 2 * ballots * (points.length - 1);
	const spanOf = ballots < smallestBaseForTiers ? levelSpan : rangeSpan(ballots);
	return points.map((own) => spanOf(own, most));
}

function levelSpan(points: number, most: number): Span {
	const high = Math.ceil((highFrom * most) / 100);
	if (points >= high) return { lo: high, hi: most };
	return points <= most - high ? { lo: 0, hi: most - high } : { lo: most - high + 1, hi: high - 1 };
}

/** A step of so many percent of all match-ups; both end steps hold their inner end. */
const rangeSpan =
	(ballots: number) =>
	(points: number, most: number): Span => {
		const grain = grainOf(ballots);
		const end = Math.floor((grain * most) / 100);
		if (points <= end) return { lo: 0, hi: end };
		if (points >= most - end) return { lo: most - end, hi: most };
		const step = Math.floor((100 * points) / (grain * most));
		const first = (at: number) => Math.ceil((at * grain * most) / 100);
		return { lo: Math.max(end + 1, first(step)), hi: Math.min(most - end, first(step + 1)) - 1 };
	};

/** Whether three of the ballots may have any option first, and three any option last. `told` is in doubled points. */
export function leaveRoom(told: readonly Span[], ballots: number): boolean {
	// Ballots with all options on them give whole points.
	const spans = told.map(({ lo, hi }) => ({ lo: Math.ceil(lo / 2), hi: Math.floor(hi / 2) }));
	const order = spans.map((_, option) => option).sort((a, b) => (spans[b]?.lo ?? 0) - (spans[a]?.lo ?? 0));
	return spans.every((_, option) => {
		const others = order.filter((one) => one !== option);
		return [
			[option, ...others],
			[...others, option],
		].every((ballot) => canBe(withoutBallots(spans, ballot), ballots - unexpected));
	});
}

const withoutBallots = (spans: readonly Span[], ballot: readonly number[]): Span[] =>
	spans.map(({ lo, hi }, option) => {
		const points = unexpected * (spans.length - 1 - ballot.indexOf(option));
		return { lo: lo - points, hi: hi - points };
	});

/** Whether so many ballots can give points within these spans: no few options more, or less, than their places hold. */
function canBe(spans: readonly Span[], ballots: number): boolean {
	const [least, most] = [
		spans.map(({ lo }) => lo).sort((a, b) => b - a),
		spans.map(({ hi }) => hi).sort((a, b) => a - b),
	];
	let [needed, allowed, highest, lowest] = [0, 0, 0, 0];
	return spans.every((_, place) => {
		needed += least[place] ?? 0;
		allowed += most[place] ?? 0;
		highest += ballots * (spans.length - 1 - place);
		lowest += ballots * place;
		return needed <= highest && allowed >= lowest;
	});
}
