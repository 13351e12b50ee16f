import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeMattered, type Slip } from '#surveys';
import { release } from '#surveys/release';
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
const told = (slips: Slip[]) => {
	const made = release(slips, plan);
	const [question] = made.questions;
	if (!question?.result.shown) throw new Error('not shown');
	return { made, shownFirst: question.result.shownFirst, bands: question.bands };
};

test('from thirty answers it is told where first choices stood, as ranges and of everybody only', () => {
	const { shownFirst, bands } = told(slipsAt([1, 20], [2, 14], [3, 6], [null, 10]));
	// Of forty, steps are six wide: 18 to 22, 12 to 17, 6 to 11.
	expect(shownFirst).toEqual([
		{ from: 45, to: 55 },
		{ from: 30, to: 45 },
		{ from: 15, to: 30 },
	]);
	expect(JSON.stringify(bands)).not.toContain('shownFirst');
});

test('answers to a list in its own order are no part of it, and under thirty others it is not told', () => {
	expect(told(slipsAt([1, 10], [2, 10], [3, 9], [null, 60])).shownFirst).toBeUndefined();
	expect(told(slipsAt([null, 80])).shownFirst).toBeUndefined();
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
