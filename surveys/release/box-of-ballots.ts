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
	/** Room to work in: the options of a ballot, those that it places first, and then the others. */
	row: Uint8Array;
	/** Room to work in: which options a ballot places. */
	placed: Uint8Array;
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
	row: new Uint8Array(options),
	placed: new Uint8Array(options),
	places: new Float64Array(options * (options + 1)),
	above: new Float64Array(options * options),
	points: new Float64Array(options),
	groups: Array.from({ length: groups + 1 }, () => ({
		...{ size: 0, firsts: new Float64Array(options), points: new Float64Array(options) },
	})),
});

/** Puts `times` equal ballots into the box, or takes them out. */
export function put(box: BoxCounts, { group, order }: ImaginedBallot, times: number): void {
	const { options, row, places, above, points } = box;
	const own = box.groups.at(group);
	if (!own) return;
	const length = order.length;
	fillRow(box, order);
	own.size += times;
	const first = row[0] ?? 0;
	own.firsts[first] = (own.firsts[first] ?? 0) + times;
	for (let place = 0; place < options; place++) {
		const option = row[place] ?? 0;
		const isPlaced = place < length;
		const cell = option * (options + 1) + (isPlaced ? place : options);
		places[cell] = (places[cell] ?? 0) + times;
		const double = times * (isPlaced ? 2 * (options - 1 - place) : options - 1 - length);
		points[option] = (points[option] ?? 0) + double;
		own.points[option] = (own.points[option] ?? 0) + double;
		if (!isPlaced) continue;
		const line = option * options;
		for (let below = place + 1; below < options; below++) {
			const other = line + (row[below] ?? 0);
			above[other] = (above[other] ?? 0) + times;
		}
	}
}

function fillRow({ options, row, placed }: BoxCounts, order: Order): void {
	placed.fill(0);
	let at = 0;
	for (const option of order) {
		row[at++] = option;
		placed[option] = 1;
	}
	for (let option = 0; option < options; option++) if (placed[option] === 0) row[at++] = option;
}

function swapped(order: Order, one: number, other: number): Order {
	const after = order.slice();
	[after[one], after[other]] = [order[other] ?? 0, order[one] ?? 0];
	return after;
}

/** Every ballot that differs from this one by a swap, by one option more at its end or one less, or by its group. */
export function* neighbours(
	{ group, order }: ImaginedBallot,
	{ options, groups }: BoxCounts,
): Generator<ImaginedBallot> {
	const unplaced = Array.from({ length: options }, (_, option) => option).filter((o) => !order.includes(o));
	for (let i = 0; i < order.length; i++) {
		for (let j = i + 1; j < order.length; j++) yield { group, order: swapped(order, i, j) };
		for (const option of unplaced) yield { group, order: order.with(i, option) };
	}
	for (const option of unplaced) yield { group, order: [...order, option] };
	if (order.length > 1) yield { group, order: order.slice(0, -1) };
	for (let other = -1; other < groups.length - 1; other++) if (other !== group) yield { group: other, order };
}
