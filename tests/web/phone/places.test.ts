import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moved, putAt, shuffled, takeOrPlace } from '../../../web/src/lib/phone/places.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];
const orders = fc.shuffledSubarray(ids);

test('a tap gives the next number, and another tap takes it away again', () => {
	expect(takeOrPlace(['a', 'c'], 'b')).toEqual(['a', 'c', 'b']);
	fc.assert(
		fc.property(orders, fc.constantFrom(...ids), (order, id) => {
			const twice = takeOrPlace(takeOrPlace(order, id), id);
			expect([...twice].sort()).toEqual([...order].sort());
		}),
	);
});

test('moving changes places with the neighbour, and at an end changes nothing at all', () => {
	expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
	expect(moved(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
	const order = ['a', 'b'];
	expect(moved(order, 'a', -1)).toBe(order);
	expect(moved(order, 'b', 1)).toBe(order);
	expect(moved(order, 'c', 1)).toBe(order);
});

test('up and then down is as it was, and nothing is lost or doubled', () => {
	fc.assert(
		fc.property(orders, fc.constantFrom(...ids), (order, id) => {
			const up = moved(order, id, -1);
			expect([...up].sort()).toEqual([...order].sort());
			if (up !== order) expect(moved(up, id, 1)).toEqual(order);
		}),
	);
});

test('what is dropped at a place stands there, and the others stay in their order', () => {
	expect(putAt(['a', 'b', 'c'], 'c', 0)).toEqual(['c', 'a', 'b']);
	expect(putAt(['a', 'b', 'c'], 'a', 2)).toEqual(['b', 'c', 'a']);
	expect(putAt(['a', 'b'], 'd', 1)).toEqual(['a', 'd', 'b']);
	const order = ['a', 'b'];
	expect(putAt(order, 'b', 1)).toBe(order);
	fc.assert(
		fc.property(orders, fc.constantFrom(...ids), fc.nat({ max: 4 }), (order, id, place) => {
			const others = order.filter((other) => other !== id);
			const put = putAt(order, id, Math.min(place, others.length));
			expect(put.indexOf(id)).toBe(Math.min(place, others.length));
			expect(put.filter((other) => other !== id)).toEqual(others);
		}),
	);
});

test('every order is drawn equally often', () => {
	const counts = new Map<string, number>();
	// Every way in which chance can fall for three things: 3 × 2 of them.
	for (const first of [0, 1, 2])
		for (const second of [0, 1]) {
			const falls = [first, second];
			const drawn = shuffled(['a', 'b', 'c'], () => falls.shift() ?? 0).join('');
			counts.set(drawn, (counts.get(drawn) ?? 0) + 1);
		}
	expect([...counts.values()]).toEqual([1, 1, 1, 1, 1, 1]);
});
