// A box of ballots as an attacker imagines one: the counts that it gives, and what becomes of them when one ballot is
// changed for another. Ballots here are lists of option numbers, best first; what is not in a list is unplaced.

export type Order = readonly number[];

export interface ImaginedBallot {
	/** The place of its group among those that are shown; −1: in none of them. */
	group: number;
	order: Order;
}

export interface BoxCounts {
	options: number;
	/** Room to work in: where each option of a ballot is. */
	at: Int8Array;
	/** [option][place], and last how many left it unplaced. */
	places: Float64Array;
	/** [a][b]: how many put a above b. */
	above: Float64Array;
	/** [option]: points of everybody, doubled. */
	points: Float64Array;
	/** For each shown group, and last for those in none: its size, first choices and points. */
	groups: { size: number; firsts: Float64Array; points: Float64Array }[];
}

export const emptyBox = (options: number, groups: number): BoxCounts => ({
	options,
	at: new Int8Array(options),
	places: new Float64Array(options * (options + 1)),
	above: new Float64Array(options * options),
	points: new Float64Array(options),
	groups: Array.from({ length: groups + 1 }, () => ({
		...{ size: 0, firsts: new Float64Array(options), points: new Float64Array(options) },
	})),
});

/** Puts `times` equal ballots into the box, or takes them out. */
export function put(box: BoxCounts, { group, order }: ImaginedBallot, times: number): void {
	const { options, at, places, above, points } = box;
	const own = box.groups.at(group);
	if (!own) return;
	at.fill(-1);
	for (let place = 0; place < order.length; place++) at[order[place] ?? 0] = place;
	own.size += times;
	const first = order[0] ?? 0;
	own.firsts[first] = (own.firsts[first] ?? 0) + times;
	for (let option = 0; option < options; option++) {
		const place = at[option] ?? -1;
		const cell = option * (options + 1) + (place < 0 ? options : place);
		places[cell] = (places[cell] ?? 0) + times;
		const double = place < 0 ? options - 1 - order.length : 2 * (options - 1 - place);
		points[option] = (points[option] ?? 0) + times * double;
		own.points[option] = (own.points[option] ?? 0) + times * double;
		if (place < 0) continue;
		for (let other = 0; other < options; other++) {
			const below = at[other] ?? -1;
			if (other === option || (below >= 0 && below < place)) continue;
			above[option * options + other] = (above[option * options + other] ?? 0) + times;
		}
	}
}

/** Every ballot that differs from this one by a swap, by one option more at its end or one less, or by its group. */
export function* neighbours(
	{ group, order }: ImaginedBallot,
	{ options, groups }: BoxCounts,
): Generator<ImaginedBallot> {
	const unplaced = Array.from({ length: options }, (_, option) => option).filter((o) => !order.includes(o));
	for (let i = 0; i < order.length; i++) {
		for (let j = i + 1; j < order.length; j++)
			yield { group, order: order.with(i, order[j] ?? 0).with(j, order[i] ?? 0) };
		for (const option of unplaced) yield { group, order: order.with(i, option) };
	}
	for (const option of unplaced) yield { group, order: [...order, option] };
	if (order.length > 1) yield { group, order: order.slice(0, -1) };
	for (let other = -1; other < groups.length - 1; other++) if (other !== group) yield { group: other, order };
}
