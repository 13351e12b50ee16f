import fc from 'fast-check';
import { expect, test } from 'vitest';
import { netsOf, pickedIn, tiersByNet } from '#surveys/ranking';

const range = (choice: string, from: number, width = 10) => ({ choice, from, to: from + width });
const ranges = (from: number[], width?: number) =>
	from.map((one, at) => range('abcdef'[at] ?? '', one, width));
const order = (best: number[], worst: number[]) =>
	tiersByNet(netsOf(ranges(best), ranges(worst)), false).map(
		({ options, best, worst }) => `${best}-${worst} ${options.join('')}`,
	);

test('who picks an option as best in several rounds counts once for it', () => {
	const rounds = [
		{ best: 'a', worst: 'b' },
		{ best: 'a', worst: null },
		{ best: null, worst: 'a' },
	];
	expect(pickedIn(rounds)).toEqual({ best: ['a'], worst: ['b', 'a'] });
});

test('best less worst orders them; ranges that overlap share a place, in the order offered', () => {
	// a: 60 less 10 is 40 to 60. b: 50 less 20, 20 to 40. c: 60 less 20, 30 to 50. d: 10 less 60, −60 to −40.
	expect(order([60, 50, 60, 10], [10, 20, 20, 60])).toEqual(['1-2 ac', '3-3 b', '4-4 d']);
	expect(order([40, 40, 40], [20, 20, 20])).toEqual(['1-3 abc']);
});

test('of few it is told what is high and what is low: where every count that the ranges allow says so', () => {
	// a: 40 to 60 less 0 to 20. b: 20 to 40 less 0 to 20 may be nought. c: 0 to 20 less 60 to 80.
	const nets = netsOf(ranges([40, 20, 0], 20), ranges([0, 0, 60], 20));
	expect(tiersByNet(nets, true).map(({ options, level }) => [level, ...options])).toEqual([
		['high', 'a'],
		['middle', 'b'],
		['low', 'c'],
	]);
});

const shares = fc.array(fc.constantFrom(0, 10, 20, 30, 40, 50, 60, 70, 80, 90), {
	minLength: 6,
	maxLength: 6,
});

test('an option on a lower place has less for every count that the ranges allow than the first above it', () => {
	fc.assert(
		fc.property(shares, shares, (best, worst) => {
			const tiers = tiersByNet(netsOf(ranges(best), ranges(worst)), false);
			expect(tiers.flatMap(({ options }) => options).sort()).toEqual([...'abcdef']);
			const net = (option: string, end: 1 | -1) => {
				const at = 'abcdef'.indexOf(option);
				return (best[at] ?? 0) - (worst[at] ?? 0) + 10 * end;
			};
			tiers.forEach(({ options }, at) => {
				const top = Math.max(...options.map((option) => net(option, -1)));
				for (const below of tiers.slice(at + 1).flatMap((tier) => tier.options))
					expect(net(below, 1)).toBeLessThanOrEqual(top);
			});
		}),
	);
});

test('turning best and worst round turns the levels round, and renaming the options renames them', () => {
	fc.assert(
		fc.property(shares, shares, (best, worst) => {
			const levels = (b: number[], w: number[]) =>
				Object.fromEntries(
					tiersByNet(netsOf(ranges(b), ranges(w)), true).map(({ level, options }) => [level, options]),
				);
			const [told, turned] = [levels(best, worst), levels(worst, best)];
			expect([turned['low'], turned['middle'], turned['high']]).toEqual([
				told['high'],
				told['middle'],
				told['low'],
			]);
			const back = (list: number[]) => list.toReversed();
			const renamed = levels(back(best), back(worst));
			const named = (options: string[] | undefined) =>
				options?.map((option) => 'fedcba'['abcdef'.indexOf(option)] ?? '').toReversed();
			expect(renamed['high']).toEqual(named(told['high']));
		}),
	);
});
