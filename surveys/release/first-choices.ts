// What a published order gives away about first choices. A first choice wins all m − 1 match-ups of its ballot, any
// other place m − 2 at most, so an option's points bound how often it was first. The points are bounded by its place:
// whatever stands above has more, whatever stands below less, and no k options together can have more points than the
// k top places of every ballot give, or fewer than the k lowest; and, from 30 ballots on, by its published score.
import type { Shown } from './result.ts';
import { atMost, both, countsToldAs, type Span } from './span.ts';

/** How often an option can have been first on so many ballots, for all that its place and its score say. */
export function firstsToldBy({ order, scores, grain }: Shown, option: string): (ballots: number) => Span {
	const place = order?.find((one) => one.option === option);
	if (!order || !place || order.length < 2) return atMost;
	const rivals = order.length - 1;
	const score = scores?.find(({ choice }) => choice === option);
	const pointsOf = pointsOfPlace(order, place.place);
	return (ballots) => {
		const byPlace = pointsOf(ballots);
		const points = score ? both(byPlace, countsToldAs(score, 2 * ballots * rivals, grain)) : byPlace;
		return both(atMost(ballots), {
			lo: Math.ceil((points.lo - 2 * (rivals - 1) * ballots) / 2),
			hi: Math.floor(points.hi / (2 * rivals)),
		});
	};
}

/** The double points that an option in this place can have on so many ballots. */
function pointsOfPlace(order: readonly { place: number }[], place: number): (ballots: number) => Span {
	const rivals = order.length - 1;
	const above = order.filter((one) => one.place < place).length;
	const below = order.filter((one) => one.place > place).length;
	const [fromTop, fromBottom] = [order.length - below, order.length - above];
	return (ballots) => ({
		lo: Math.ceil(ballots * (fromBottom - 1) + below / fromBottom),
		hi: Math.floor(ballots * (2 * rivals - fromTop + 1) - above / fromTop),
	});
}
