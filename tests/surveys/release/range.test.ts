import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grainOf, rangeOf, roundedBase, wordsFor } from '#surveys';

const countOfBase = fc
	.integer({ min: 10, max: 2000 })
	.chain((base) => fc.record({ base: fc.constant(base), count: fc.integer({ min: 0, max: base }) }));

test('a range always holds the true share', () => {
	fc.assert(
		fc.property(countOfBase, ({ count, base }) => {
			const { from, to } = rangeOf(count, base);
			expect(100 * count).toBeGreaterThanOrEqual(from * base);
			expect(100 * count).toBeLessThanOrEqual(to * base);
			expect(to - from).toBe(grainOf(base));
		}),
		{ numRuns: 2000 },
	);
});

test('nobody, one and two look the same, and so do all, all but one and all but two', () => {
	for (let base = 10; base <= 500; base++) {
		const low = [0, 1, 2].map((count) => rangeOf(count, base));
		const high = [0, 1, 2].map((count) => rangeOf(base - count, base));
		expect(new Set(low.map(({ from, to }) => `${from} ${to}`)).size).toBe(1);
		expect(new Set(high.map(({ from, to }) => `${from} ${to}`)).size).toBe(1);
	}
});

test('a small base gets wide ranges: 20 points under 30, 10 under 100, 5 from there on', () => {
	expect([10, 29, 30, 99, 100, 5000].map(grainOf)).toEqual([20, 20, 10, 10, 5, 5]);
	expect(rangeOf(14, 24)).toEqual({ from: 40, to: 60 });
	expect(rangeOf(31, 50)).toEqual({ from: 60, to: 70 });
	expect(rangeOf(42, 200)).toEqual({ from: 20, to: 25 });
});

test('a base is told to the nearest five', () => {
	expect([10, 12, 13, 47, 48].map(roundedBase)).toEqual([10, 10, 15, 45, 50]);
});

test('a range is put into words that go no further than the range', () => {
	const words = [0, 20, 40, 60, 80].map((from) => wordsFor({ from, to: from + 20 }));
	expect(words).toEqual(['none or few', 'some', 'about half', 'most', 'nearly all']);
});
