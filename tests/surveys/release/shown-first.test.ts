import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainRelease, placeMattered, release, type Slip } from '#surveys';
import { drawer, planFor } from './drawn-tables.ts';

const options = ['c0', 'c1', 'c2'];
const plan = planFor('put-in-order', 2, options.length);

/** So many orders whose first choice stood at each place of the list; `null` where the list had its own order. */
const slipsAt = (...counts: [place: number | null, number: number][]): Slip[] =>
	counts.flatMap(([place, number]) =>
		Array.from({ length: number }, (_, n): Slip => {
			const order = options.slice(n % 3).concat(options.slice(0, n % 3));
			const shownAt = place === null ? {} : { shownAt: place };
			return {
				question: 'q',
				band: n % 2 ? 'g0' : 'g1',
				answer: { kind: 'put-in-order', order, ...shownAt },
			};
		}),
	);
const told = (slips: Slip[], already?: ReturnType<typeof release>) => {
	const made = release(slips, plan, already && { already });
	const [question] = made.questions;
	if (!question?.result.shown) throw new Error('not shown');
	return { made, shownFirst: question.result.shownFirst, bands: question.bands };
};

test('from thirty answers it is told where first choices stood, as ranges and of everybody only', () => {
	const { shownFirst, bands } = told(slipsAt([1, 20], [2, 14], [3, 6], [null, 10]));
	expect(shownFirst).toEqual([
		{ from: 50, to: 60 },
		{ from: 30, to: 40 },
		{ from: 10, to: 20 },
	]);
	expect(bands.some(({ result }) => result.shown)).toBe(true);
	expect(JSON.stringify(bands)).not.toContain('shownFirst');
});

test('answers to a list in its own order are no part of it, and under thirty others it is not told', () => {
	expect(told(slipsAt([1, 10], [2, 10], [3, 9], [null, 60])).shownFirst).toBeUndefined();
	expect(told(slipsAt([null, 80])).shownFirst).toBeUndefined();
});

test('what an earlier release told of it is not told anew', () => {
	const { made, shownFirst } = told(slipsAt([1, 20], [2, 20], [3, 20]));
	expect(shownFirst).toBeDefined();
	const later = told(slipsAt([1, 40], [2, 40], [3, 40]), made);
	expect(later.made).not.toBe(made);
	expect(later.shownFirst).toBeUndefined();
});

/** Every way in which so many first choices can be told as these ranges. */
function* tables(ranges: readonly { from: number; to: number }[], size: number): Generator<number[]> {
	const grain = size < 100 ? 10 : 5;
	const rangeOf = (count: number) => {
		if (100 * count <= grain * size) return 0;
		if (100 * (size - count) <= grain * size) return 100 - grain;
		return Math.floor((100 * count) / (grain * size)) * grain;
	};
	for (let a = 0; a <= size; a++)
		for (let b = 0; a + b <= size; b++) {
			const counts = [a, b, size - a - b];
			if (counts.every((count, at) => rangeOf(count) === ranges[at]?.from)) yield counts;
		}
}

test('by trying every table, nobody proves that one or two, all or none stood at a place', () => {
	let tried = 0;
	for (let number = 0; number < 250; number++) {
		const draw = drawer(number);
		const [a, b] = [draw.whole(0, 60), draw.whole(0, 40)];
		const c = Math.max(draw.whole(0, 4), 30 - a - b);
		const { release: made, reasons } = explainRelease(slipsAt([1, a], [2, b], [3, c]), plan);
		const result = made.questions[0]?.result;
		if (!result?.shown || !result.shownFirst) {
			if (result?.shown) expect(reasons.map(({ what }) => what)).toContainEqual(['places in the list']);
			continue;
		}
		tried++;
		const { shownFirst } = result;
		const size = 5 * Math.round((a + b + c) / 5);
		const possible = [-2, -1, 0, 1, 2].flatMap((by) =>
			size + by < 30 || size + by < 100 !== a + b + c < 100 ? [] : [...tables(shownFirst, size + by)],
		);
		for (const place of [0, 1, 2]) {
			const counts = possible.map((table) => ({
				count: table[place] ?? 0,
				size: table[0] === undefined ? 0 : table.reduce((x, y) => x + y, 0),
			}));
			expect(counts.every(({ count }) => count === 1 || count === 2)).toBe(false);
			expect(counts.every(({ count, size }) => size - count === 1 || size - count === 2)).toBe(false);
			expect(counts.every(({ count }) => count === 0)).toBe(false);
			expect(counts.every(({ count, size }) => count === size)).toBe(false);
		}
	}
	expect(tried).toBeGreaterThan(150);
});

test('a place mattered where a share lies far from even; where chance alone gives it, hardly ever', () => {
	const even = Array.from({ length: 4 }, () => ({ from: 20, to: 30 }));
	expect(placeMattered(even, 40)).toBe(false);
	expect(placeMattered([{ from: 50, to: 55 }, ...even.slice(1)], 200)).toBe(true);
	expect(placeMattered([{ from: 50, to: 60 }, ...even.slice(1)], 30)).toBe(true);
	let mattered = 0;
	for (let number = 0; number < 300; number++) {
		const draw = drawer(number + 1);
		const size = draw.whole(30, 300);
		const counts = [0, 0, 0];
		for (let n = 0; n < size; n++) {
			const at = draw.whole(0, 2);
			counts[at] = (counts[at] ?? 0) + 1;
		}
		const { shownFirst } = told(slipsAt([1, counts[0] ?? 0], [2, counts[1] ?? 0], [3, counts[2] ?? 0]));
		if (shownFirst && placeMattered(shownFirst, size)) mattered++;
	}
	expect(mattered).toBeLessThan(6);
});

test('whatever places are drawn, telling them changes nothing else of the release', () => {
	const places = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 30, maxLength: 80 });
	fc.assert(
		fc.property(places, (drawn) => {
			const counts = [1, 2, 3].map((place): [number, number] => [
				place,
				drawn.filter((one) => one === place).length,
			]);
			const slips = slipsAt(...counts);
			const bare = slips.map(({ answer, ...slip }): Slip => {
				if (answer?.kind !== 'put-in-order') return { answer, ...slip };
				return { ...slip, answer: { kind: answer.kind, order: answer.order } };
			});
			const [made, without] = [told(slips).made, told(bare).made];
			const strip = (one: object) =>
				JSON.parse(JSON.stringify(one, (key, value) => (key === 'shownFirst' ? undefined : value)));
			expect(strip(made)).toEqual(strip(without));
		}),
		{ numRuns: 30 },
	);
});
