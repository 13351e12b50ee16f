// What can be done to an order while it is made. Each answers a new order, so that the last one can be had back.

export type OrderSoFar = readonly string[];

export const takeOrPlace = (order: OrderSoFar, id: string): OrderSoFar =>
	order.includes(id) ? order.filter((other) => other !== id) : [...order, id];

/** One place up (-1) or down (1); at the end of the list nothing changes. */
export function moved(order: OrderSoFar, id: string, by: -1 | 1): OrderSoFar {
	const from = order.indexOf(id);
	const to = from + by;
	const other = order[to];
	if (from < 0 || other === undefined) return order;
	return order.map((at, index) => (index === from ? other : index === to ? id : at));
}

/** At a place, counted from 0, wherever it stood before; where it stands there already nothing changes. */
export function putAt(order: OrderSoFar, id: string, place: number): OrderSoFar {
	if (order.indexOf(id) === place) return order;
	const others = order.filter((other) => other !== id);
	return [...others.slice(0, place), id, ...others.slice(place)];
}

/** An order drawn by chance (Fisher and Yates), so that no option gains from being offered first. */
export function shuffled<T>(items: readonly T[], random: (below: number) => number): T[] {
	const drawn = [...items];
	for (let last = drawn.length - 1; last > 0; last--) {
		const [taken] = drawn.splice(random(last + 1), 1);
		if (taken !== undefined) drawn.push(taken);
	}
	return drawn;
}
