import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rangeOf, roundedBase, wordsFor } from '#surveys';
import { evenSteps, stepOf } from '#surveys/release';

const countOfBase = fc
	.integer({ min: 10, max: 2000 })
	.chain((base) => fc.record({ base: fc.constant(base), count: fc.integer({ min: 0, max: base }) }));

const toldAs = (count: number, base: number) => rangeOf(stepOf(count, evenSteps(base), base), base);

test('a range always holds the true share, and its ends are in fives under a hundred', () => {
	fc.assert(
		fc.property(countOfBase, ({ count, base }) => {
			const { from, to } = toldAs(count, base);
			expect(100 * count).toBeGreaterThanOrEqual(from * base);
			expect(100 * count).toBeLessThanOrEqual(to * base);
			if (base < 100) expect([from % 5, to % 5]).toEqual([0, 0]);
		}),
		{ numRuns: 2000 },
	);
});

test('counts of one step are told alike, and those of two are not', () => {
	for (let base = 10; base <= 500; base++) {
		const steps = evenSteps(base);
		const told = Array.from({ length: base + 1 }, (_, count) => toldAs(count, base));
		expect(new Set(told.map(({ from, to }) => `${from} ${to}`)).size).toBe(steps.length);
		expect(told[0]).toEqual(told[2]);
		expect(told[base]).toEqual(told[base - 2]);
	}
});

test('ranges are as worked out by hand', () => {
	// Of 24, steps are five wide: 10 to 14 are 42 to 58 %, told as 40 to 60.
	expect(toldAs(14, 24)).toEqual({ from: 40, to: 60 });
	// Of 50, five and ten divide it, so steps are six wide: 27 to 32, 33 to 38 … from the top.
	expect(toldAs(31, 50)).toEqual({ from: 50, to: 65 });
	// Of 200, eleven wide: 33 to 43 are 16.5 to 21.5 %.
	expect(toldAs(42, 200)).toEqual({ from: 16, to: 22 });
});

test('a base is told to the nearest five', () => {
	expect([10, 12, 13, 47, 48].map(roundedBase)).toEqual([10, 10, 15, 45, 50]);
});

test('a range is put into words that go no further than the range', () => {
	const words = [0, 20, 40, 60, 80].map((from) => wordsFor({ from, to: from + 20 }));
	expect(words).toEqual(['none or few', 'some', 'about half', 'most', 'nearly all']);
	// A word that stood for three ranges of ten would say nothing of any.
	const tens = [0, 10, 20, 30, 40, 50, 60].map((from) => wordsFor({ from, to: from + 10 }));
	expect(tens).toEqual([
		...['none or few', 'a few', 'about a quarter', 'about a third'],
		...['about half', 'about half', 'most'],
	]);
});
