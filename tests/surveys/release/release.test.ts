import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Release, Slip } from '#surveys';
import { release } from '#surveys/release';
import { counted, drawnSlips, plan } from './slips.ts';

const results = ({ questions }: Release) =>
	questions.flatMap(({ result, bands }) => [result, ...bands.map((band) => band.result)]);

test('the same slips in another order give the same release', () => {
	const shuffled = drawnSlips().chain((slips) =>
		fc.record({
			slips: fc.constant(slips),
			mixed: fc.shuffledSubarray(slips, { minLength: slips.length }),
		}),
	);
	fc.assert(
		fc.property(shuffled, ({ slips, mixed }) => {
			expect(JSON.stringify(release(mixed, plan))).toBe(JSON.stringify(release(slips, plan)));
		}),
	);
});

test('a survey that fewer than ten answered shows nothing at all', () => {
	fc.assert(
		fc.property(drawnSlips(9), (slips) => {
			const made = release(slips, plan);
			expect(made.answered).toBeNull();
			expect(results(made).some(({ shown }) => shown)).toBe(false);
		}),
	);
	expect(release(counted({ young: { a: 10 } }), plan).answered).toBe(10);
});

test('a question that fewer than ten answered shows nothing, however many answered the others', () => {
	const nine: Slip[] = Array.from({ length: 40 }, (_, place) => ({
		question: 'one',
		band: null,
		answer: place < 9 ? { kind: 'choose-one', option: 'a' } : null,
	}));
	const [question] = release(nine, plan).questions;
	expect(question?.result).toEqual({ shown: false });
});

test('every number in a release is a base in fives, a grain, the end of a range, a place, or part of the plan', () => {
	const allowed = new Map<string, (n: number) => boolean>([
		['base', (n: number) => n % 5 === 0],
		['answered', (n: number) => n % 5 === 0],
		['grain', (n: number) => [5, 10, 20].includes(n)],
		['from', (n: number) => n >= 0 && n <= 97],
		['to', (n: number) => n >= 3 && n <= 100],
		...['place', 'best', 'worst'].map((key) => [key, (n: number) => n >= 1 && n <= 3] as const),
		['times', (n: number) => n % 5 === 0],
		['spoilt', (n: number) => n === plan.spoilt],
	]);
	fc.assert(
		fc.property(drawnSlips(200), (slips) => {
			JSON.stringify(release(slips, plan), (key, value) => {
				if (typeof value === 'number')
					expect([key, value, allowed.get(key)?.(value)]).toEqual([key, value, true]);
				return value as unknown;
			});
		}),
	);
});

test('own words are never in a release', () => {
	fc.assert(
		fc.property(drawnSlips(200), (slips) => {
			expect(JSON.stringify(release(slips, plan))).not.toMatch(/More trips|Fewer meetings/);
		}),
	);
});

test('slips that name no question of the plan change nothing', () => {
	const slips = counted({ young: { a: 12, b: 8 } });
	const strays = [{ question: 'gone', band: 'young', answer: null }];
	expect(release([...slips, ...strays], plan)).toEqual(release(slips, plan));
});

test('ranges, bases and groups are as worked out by hand', () => {
	// Twelve of the 45 are old, 33 young, and nobody is left over. Of 33, steps are five wide: 15 to 18, 15 to 18, 0 to 4; of
	// twelve: 8 to 12, 0 to 4, 0 to 4. Of 45: 23 to 30, 15 to 22, 0 to 8.
	const made = release(counted({ young: { a: 15, b: 15, c: 3 }, old: { a: 9, b: 3 } }), plan);
	const [question] = made.questions;
	expect(made.answered).toBe(45);
	expect(question?.result).toEqual({
		shown: true,
		base: 45,
		grain: 10,
		shares: [
			{ choice: 'a', from: 50, to: 70 },
			{ choice: 'b', from: 30, to: 50 },
			{ choice: 'c', from: 0, to: 20 },
		],
	});
	expect(question?.bands.map(({ id, result }) => [id, result.shown && result.base])).toEqual([
		['young', 35],
		['middle', false],
		['old', 10],
	]);
});

test('an order is told from ten ballots, its scores only from thirty, and never who stood first', () => {
	const ballots = (number: number): Slip[] =>
		Array.from({ length: number }, (_, place) => ({
			question: 'rank',
			band: null,
			answer: { kind: 'put-in-order', order: place % 3 === 0 ? ['b', 'a'] : ['a', 'c', 'b'] },
		}));
	const result = (number: number) => release(ballots(number), plan).questions[1]?.result;
	expect(result(9)).toEqual({ shown: false });
	expect(result(29)).not.toHaveProperty('scores');
	expect(result(29)).toMatchObject({ shares: [], ranking: { told: 'levels' } });
	expect(result(30)).toMatchObject({
		shares: [],
		order: [
			{ option: 'a', place: 1, joint: false },
			{ option: 'b', place: 2, joint: true },
			{ option: 'c', place: 2, joint: true },
		],
		// Of 60 match-ups each: a won 50, b and c 20 each.
		scores: [
			{ choice: 'a', from: 80, to: 90 },
			{ choice: 'b', from: 30, to: 40 },
			{ choice: 'c', from: 30, to: 40 },
		],
	});
});
