// Packed, pooled and clever gives what the plain definition gives, over ballots with every kind of tie and gap.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyBallots, four, notAllBlank, resultOf } from './arbitrary-ballots.ts';
import * as plainly from './by-definition.ts';
import type { FullCount, RankedBallot } from '#surveys/ranking';

const holds = (check: (ballots: RankedBallot[], count: FullCount) => void, numRuns = 300) =>
	fc.assert(
		fc.property(anyBallots.filter(notAllBlank), (ballots) => {
			check(ballots, resultOf(ballots));
		}),
		{ numRuns },
	);

const strengths = (ballots: RankedBallot[]) => {
	const wins = (a: string, b: string) => plainly.votes(ballots, a, b);
	const lead = (a: string, b: string) => wins(a, b) - wins(b, a);
	return {
		winning: (a: string, b: string) => (lead(a, b) > 0 ? wins(a, b) : 0),
		margins: (a: string, b: string) => Math.max(0, lead(a, b)),
	};
};
const ways = ['winning', 'margins'] as const;

test('first choices share a tier among its options', () =>
	holds((ballots, count) => {
		const wanted = plainly.firstChoices(four, ballots);
		for (const option of four) expect(count.firstPreferences[option]).toBeCloseTo(wanted[option] ?? -1, 10);
	}));

test('places, the unplaced and the blank add up to all ballots', () =>
	holds((ballots, count) => {
		const all = ballots.reduce((sum, ballot) => sum + ballot.count, 0);
		expect(count.ballots + count.blankBallots).toBe(all);
		for (const option of four) {
			const placed = count.rankCounts[option]?.reduce((sum, here) => sum + here, 0) ?? -1;
			expect(placed + (count.unrankedCounts[option] ?? -1)).toBe(count.ballots);
		}
	}));

test('the head-to-head table counts every ballot that puts one above the other', () =>
	holds((ballots, count) => {
		expect(count.pairwise).toEqual(four.map((a) => four.map((b) => plainly.votes(ballots, a, b))));
	}));

test('Borda points, in all four readings, are the match-ups won', () =>
	holds((ballots, { borda }) => expect(borda).toMatchObject(plainly.borda(four, ballots))));

test('the average rank is the number of options less the points per ballot', () =>
	holds((_, { averageRank, borda, ballots }) => {
		for (const option of four)
			expect(averageRank[option]).toBeCloseTo(4 - (borda.averaged[option] ?? 0) / ballots, 10);
	}));

test('the Smith and the Schwartz set are the smallest sets of their definition', () =>
	holds((ballots, count) => {
		const beats = plainly.beatsIn(ballots);
		expect(count.smithSet).toEqual(plainly.smithSet(four, beats).sort());
		expect(count.schwartzSet).toEqual(plainly.schwartzSet(four, beats));
	}));

test('the Condorcet winner beats all, the loser is beaten by all, and Copeland counts the wins', () =>
	holds((ballots, count) => {
		const beats = plainly.beatsIn(ballots);
		const others = (a: string) => four.filter((b) => b !== a);
		const wins = plainly.each(four, (a) => others(a).filter((b) => beats(a, b)).length);
		const losses = plainly.each(four, (a) => others(a).filter((b) => beats(b, a)).length);
		expect(count.copeland).toMatchObject({ wins, losses });
		expect(count.condorcetWinner).toBe(four.find((a) => wins[a] === 3) ?? null);
		expect(count.condorcetLoser).toBe(four.find((a) => losses[a] === 3) ?? null);
		expect(count.weakCondorcetWinners).toEqual(four.filter((a) => losses[a] === 0));
	}));

test.each(ways)('Schulze by %s compares the strongest of all chains', (way) =>
	holds((ballots, count) => {
		const strength = strengths(ballots)[way];
		const chain = (a: string, b: string) => plainly.strongestChain(four, strength, a, b);
		const stands = (a: string, b: string) => a !== b && chain(a, b) > chain(b, a);
		expect(count.schulze[way].ranking).toEqual(plainly.layers(four, stands));
		expect(count.schulze[way].pathWins).toEqual(
			plainly.each(four, (a) => four.filter((b) => stands(a, b)).length),
		);
	}, 100),
);

test.each(ways)('ranked pairs by %s reaches exactly the ends that equal wins allow', (way) =>
	holds((ballots, { rankedPairs }) => {
		const ends = plainly.rankedPairsEnds(four, strengths(ballots)[way]);
		const tops = four.filter((option) => ends.some(([top]) => top?.includes(option)));
		expect(rankedPairs[way]).toEqual({
			unique: ends.length === 1,
			allTieBreaksEnumerated: true,
			count: ends.length,
			ranking: ends.length === 1 ? ends[0] : null,
			winners: tops,
		});
	}, 100),
);

test('an instant run-off tells every winner that some tie-break allows, and no other', () =>
	holds((ballots, { irv }) => {
		const winners = plainly.runoffWinners(four, ballots);
		expect(irv.winnersUnderAnyTieBreak).toEqual(winners);
		expect(irv.winner).toBe(winners.length === 1 ? winners[0] : null);
	}));

test('Kemeny–Young finds every best order of all 24', () =>
	holds((ballots, count) => {
		const { score, orders } = plainly.kemeny(four, ballots);
		expect(count.kemeny).toEqual({ score, optimalOrders: orders.length, orders });
	}, 100));

test('Kendall’s W is the spread of the rank sums over the most that ties allow', () =>
	holds((ballots, { averageRank, kendallW, ballots: all }) => {
		const spread = four.reduce((sum, option) => sum + (all * ((averageRank[option] ?? 0) - 2.5)) ** 2, 0);
		const cubes = ballots
			.filter(({ ranking }) => ranking.length > 0)
			.flatMap(({ ranking, count }) =>
				[...ranking.map((tier) => tier.length), 4 - ranking.flat().length].map((t) => count * (t ** 3 - t)),
			)
			.reduce((sum, value) => sum + value, 0);
		const most = all * (all * 60 - cubes);
		if (most === 0) expect(kendallW).toBeNull();
		else expect(kendallW).toBeCloseTo((12 * spread) / most, 9);
	}));
