import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	certainty,
	countBallots,
	poolBallots,
	seededDraws,
	sumsOf,
	type RankedBallot,
} from '#surveys/ranking';
import { notAllBlank, anyBallots, four } from './arbitrary-ballots.ts';

type By = 'bootstrap' | 'normal';

const sure = (
	ballots: RankedBallot[],
	options: string[],
	by: By,
	asked: number | null = null,
	resamples = 2000,
) => {
	const pool = poolBallots(options, ballots);
	return certainty(pool, sumsOf(pool), { draw: seededDraws(5), resamples, asked, by });
};
const strict = (order: string) => [...order].map((option) => [option]);
const heaps = (counts: Record<string, number>): RankedBallot[] =>
	Object.entries(counts).map(([order, count]) => ({ count, ranking: strict(order) }));

test('60 of 100 for one of two stays above in 97.9 of 100, as the bell curve says by hand', () => {
	// A lead of 0.2 a ballot, ±√(1 − 0.04) from ballot to ballot: z = 0.2 ÷ (0.9798 ÷ 10) = 2.0412.
	const [pair] = sure(heaps({ AB: 60, BA: 40 }), ['A', 'B'], 'normal').pairs;
	expect(pair).toMatchObject({ above: 0, below: 1, word: 'clearly', settled: false });
	expect(pair?.stays).toBeCloseTo(0.979387, 6);
	const [drawn] = sure(heaps({ AB: 60, BA: 40 }), ['A', 'B'], 'bootstrap').pairs;
	expect(drawn?.stays).toBeCloseTo(0.979, 1.7);
});

test('of 200 asked, 100 answers leave less to chance, and all 200 leave none', () => {
	// Half of the variance is left: z = 2.0412 × √2 = 2.8868.
	const half = sure(heaps({ AB: 60, BA: 40 }), ['A', 'B'], 'normal', 200);
	expect(half.pairs[0]?.stays).toBeCloseTo(0.998054, 6);
	const all = sure(heaps({ AB: 101, BA: 99 }), ['A', 'B'], 'bootstrap', 200);
	expect(all.pairs[0]).toMatchObject({ stays: 1, word: 'clearly', settled: true });
	expect(sure(heaps({ AB: 101, BA: 99 }), ['A', 'B'], 'normal', 200).pairs[0]?.stays).toBe(1);
});

test('a pair is settled just when the missing could not turn it round', () => {
	// A leads by 20; each of the missing takes at most one off it.
	const settled = (asked: number) =>
		sure(heaps({ AB: 60, BA: 40 }), ['A', 'B'], 'normal', asked).pairs[0]?.settled;
	expect([settled(119), settled(120)]).toEqual([true, false]);
});

test('at 95 of 100 it is clearly above, at 80 probably, below that one joint place', () => {
	const word = (a: number) => sure(heaps({ AB: a, BA: 1000 - a }), ['A', 'B'], 'normal').pairs[0];
	// The share for A at which z passes 1.6449 and 0.8416 with a thousand ballots.
	expect([word(525)?.word, word(526)?.word]).toEqual(['probably', 'clearly']);
	expect([word(513)?.word, word(514)?.word]).toEqual(['joint', 'probably']);
});

test('an exact tie stays above in half of all draws, and shares its place', () => {
	for (const by of ['bootstrap', 'normal'] as const) {
		const { tiers, options, pairs } = sure(heaps({ AB: 20, BA: 20 }), ['A', 'B'], by);
		expect(pairs[0]?.stays).toBeCloseTo(0.5, 1);
		expect(tiers).toEqual([{ places: [1, 2], options: [0, 1], aboveNext: null }]);
		expect(options.map(({ places }) => places)).toEqual([
			[1, 2],
			[1, 2],
		]);
	}
});

test('a place is likely if it is taken in more than 2½ of 100 draws', () => {
	const places = (a: number) =>
		sure(heaps({ AB: a, BA: 100 - a }), ['A', 'B'], 'normal', null, 20_000).options.map((one) => one.places);
	// B is first in 2.1 of 100 draws where A has 60, in 3.3 where it has 59.
	expect(places(60)).toEqual([
		[1, 1],
		[2, 2],
	]);
	expect(places(59)).toEqual([
		[1, 2],
		[1, 2],
	]);
});

test('ballots that all say the same leave no doubt', () => {
	const { options, tiers } = sure(heaps({ CAB: 30 }), ['A', 'B', 'C'], 'bootstrap');
	expect(options).toEqual([
		{ places: [2, 2], first: 0 },
		{ places: [3, 3], first: 0 },
		{ places: [1, 1], first: 1 },
	]);
	expect(tiers.map(({ aboveNext }) => aboveNext)).toEqual(['clearly', 'clearly', null]);
});

test('the same seed gives the same draws, another seed others', () => {
	const pool = poolBallots(['A', 'B', 'C'], heaps({ ABC: 9, CBA: 8, BAC: 7 }));
	const seeded = (seed: number) =>
		countBallots(pool, { draw: seededDraws(seed), resamples: 500, asked: null, by: 'bootstrap' }).certainty;
	expect(seeded(3)).toEqual(seeded(3));
	expect(seeded(3)).not.toEqual(seeded(4));
});

test('fewer than ten ballots say nothing about chance', () => {
	const plan = { draw: seededDraws(1), resamples: 100, asked: null, by: 'bootstrap' as const };
	const told = (ballots: number) =>
		countBallots(poolBallots(['A', 'B'], heaps({ AB: ballots })), plan).certainty;
	expect(told(9)).toBeNull();
	expect(told(10)).not.toBeNull();
});

test('the bootstrap and the bell curve agree on the same two hundred ballots', () => {
	const ballots = heaps({ ABCD: 40, BADC: 35, CBAD: 35, DCBA: 30, ACBD: 25, BDCA: 20, AB: 15 });
	const [drawn, bell] = (['bootstrap', 'normal'] as const).map((by) => sure(ballots, four, by, null, 10_000));
	drawn?.pairs.forEach((pair, at) =>
		expect(Math.abs(pair.stays - (bell?.pairs[at]?.stays ?? 9))).toBeLessThan(0.02),
	);
	drawn?.options.forEach(({ first }, at) =>
		expect(Math.abs(first - (bell?.options[at]?.first ?? 9))).toBeLessThan(0.02),
	);
	expect(drawn?.tiers).toEqual(bell?.tiers);
});

test('places add up: somebody is first in every draw, tiers hold every option once', () => {
	fc.assert(
		fc.property(anyBallots.filter(notAllBlank), fc.constantFrom<By>('bootstrap', 'normal'), (ballots, by) => {
			const { options, tiers, pairs } = sure(ballots, four, by, null, 50);
			expect(options.reduce((sum, { first }) => sum + first, 0)).toBeCloseTo(1, 9);
			expect(tiers.flatMap(({ options: held }) => held).sort()).toEqual([0, 1, 2, 3]);
			const tierOf = (option: number) => tiers.findIndex(({ options: held }) => held.includes(option));
			for (const { above, below, stays } of pairs) {
				expect(stays).toBeGreaterThanOrEqual(0);
				expect(stays).toBeLessThanOrEqual(1);
				if (tierOf(above) !== tierOf(below)) expect(stays).toBeGreaterThanOrEqual(0.8);
			}
		}),
		{ numRuns: 60 },
	);
});
