// What must hold whatever the ballots say.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeSums, poolBallots, sumsOf, type FullCount, type RankedBallot } from '#surveys/ranking';
import {
	anyBallots,
	countOf,
	decisiveBallots,
	four,
	notAllBlank,
	resultOf,
	strictBallots,
} from './arbitrary-ballots.ts';

const someBallots = anyBallots.filter(notAllBlank);

/** Everything that names options rather than numbering them, with ties in one order. */
const named = ({ borda, copeland, schulze, rankedPairs, irv, kemeny, ...count }: FullCount) => {
	const sorted = (order: string[][] | null) => order?.map((tier) => tier.toSorted());
	return {
		...{
			first: count.firstPreferences,
			places: count.rankCounts,
			ranks: count.averageRank,
			w: count.kendallW,
		},
		...{ winner: count.condorcetWinner, loser: count.condorcetLoser, smith: count.smithSet.toSorted() },
		...{ schwartz: count.schwartzSet.toSorted(), irv: irv.winnersUnderAnyTieBreak.toSorted() },
		rounds: irv.batchRounds.map((round) => ({ ...round, eliminated: round.eliminated.toSorted() })),
		points: [borda.averaged, borda.pessimistic, borda.optimistic, borda.modified],
		orders: [
			...[borda.averagedRanking, copeland.ranking, schulze.winning.ranking, schulze.margins.ranking],
			...[rankedPairs.winning.ranking, rankedPairs.margins.ranking],
		].map(sorted),
		ends: [rankedPairs.winning.count, rankedPairs.winning.winners.toSorted()],
		kemeny: { ...kemeny, orders: kemeny?.orders.map((order) => order.join()).sort() },
	};
};

test('the order in which ballots come in, and in how many heaps, changes nothing', () => {
	const heaped = someBallots.chain((ballots) => {
		const single = ballots.flatMap((ballot) =>
			Array.from({ length: ballot.count }, () => ({ ...ballot, count: 1 })),
		);
		return fc.tuple(fc.constant(ballots), fc.shuffledSubarray(single, { minLength: single.length }));
	});
	fc.assert(
		fc.property(heaped, ([ballots, single]) => {
			expect(countOf(single)).toEqual(countOf(ballots));
		}),
	);
});

test('options side by side may be written in any order', () => {
	const turned = (ballots: RankedBallot[]) =>
		ballots.map(({ count, ranking }) => ({ count, ranking: ranking.map((tier) => tier.toReversed()) }));
	fc.assert(
		fc.property(anyBallots, (ballots) => {
			expect(countOf(turned(ballots))).toEqual(countOf(ballots));
			expect(countOf([...ballots, ...turned(ballots)]).distinct).toBe(countOf(ballots).distinct);
		}),
	);
});

test('the order in which options are offered changes nothing', () => {
	fc.assert(
		fc.property(someBallots, fc.shuffledSubarray(four, { minLength: 4 }), (ballots, options) => {
			expect(named(resultOf(ballots, options))).toEqual(named(resultOf(ballots)));
		}),
	);
});

test('renaming the options renames the result and nothing else', () => {
	const rename = (option: string) => `${option}!`;
	fc.assert(
		fc.property(someBallots, (ballots) => {
			const renamed = ballots.map(({ count, ranking }) => ({
				count,
				ranking: ranking.map((tier) => tier.map(rename)),
			}));
			const text = JSON.stringify(resultOf(renamed, four.map(rename))).replaceAll('!', '');
			expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(resultOf(ballots))));
		}),
	);
});

test('the sums of two boxes are the sums of both together', () => {
	fc.assert(
		fc.property(anyBallots, anyBallots, (one, other) => {
			const sums = (ballots: RankedBallot[]) => sumsOf(poolBallots(four, ballots));
			expect(mergeSums(sums(one), sums(other))).toEqual(sums([...one, ...other]));
		}),
	);
});

test('one more ballot with an option first never costs it a place by Borda', () => {
	const placeOf = (ballots: RankedBallot[], option: string) =>
		resultOf(ballots).borda.averagedRanking.findIndex((tier) => tier.includes(option));
	const above = (ballots: RankedBallot[], option: string) =>
		resultOf(ballots)
			.borda.averagedRanking.slice(0, Math.max(0, placeOf(ballots, option)))
			.flat().length;
	fc.assert(
		fc.property(someBallots, fc.shuffledSubarray(four, { minLength: 1 }), (ballots, order) => {
			const [favourite = ''] = order;
			const more = [...ballots, { count: 1, ranking: order.map((option) => [option]) }];
			expect(above(more, favourite)).toBeLessThanOrEqual(above(ballots, favourite));
		}),
	);
});

test('who beats everybody one to one wins by every method that promises it', () => {
	fc.assert(
		fc.property(someBallots, (ballots) => {
			const count = resultOf(ballots);
			fc.pre(count.condorcetWinner !== null);
			const winner = [count.condorcetWinner];
			expect([count.smithSet, count.schwartzSet, count.weakCondorcetWinners]).toEqual([
				winner,
				winner,
				winner,
			]);
			expect(count.copeland.ranking[0]).toEqual(winner);
			expect([count.schulze.winning.ranking[0], count.schulze.margins.ranking[0]]).toEqual([winner, winner]);
			expect([count.rankedPairs.winning.winners, count.rankedPairs.margins.winners]).toEqual([
				winner,
				winner,
			]);
			expect(count.kemeny?.orders.every(([first]) => first === winner[0])).toBe(true);
		}),
	);
});

test('turning every ballot round turns the result round', () => {
	const turned = (ballots: RankedBallot[]) =>
		ballots.map(({ count, ranking }) => ({ count, ranking: ranking.toReversed() }));
	const transposed = (table: number[][]) => table.map((_, a) => table.map((row) => row[a]));
	fc.assert(
		fc.property(strictBallots, (ballots) => {
			const [count, back] = [resultOf(ballots), resultOf(turned(ballots))];
			expect(back.pairwise).toEqual(transposed(count.pairwise));
			expect(back.borda.averagedRanking).toEqual(count.borda.averagedRanking.toReversed());
			expect(back.copeland.ranking).toEqual(count.copeland.ranking.toReversed());
			expect(back.kendallW).toBe(count.kendallW);
			expect(back.kemeny?.optimalOrders).toBe(count.kemeny?.optimalOrders);
			expect(back.kemeny?.orders.map((order) => order.toReversed().join()).sort()).toEqual(
				count.kemeny?.orders.map((order) => order.join()).sort(),
			);
			const decided = Object.values(count.copeland.ties).every((ties) => ties === 0);
			for (const way of ['winning', 'margins'] as const) {
				const [top = []] = count.schulze[way].ranking;
				if (top.length === 1) expect(back.schulze[way].ranking[0]).not.toEqual(top);
				if (decided && count.rankedPairs[way].unique)
					expect(back.rankedPairs[way].ranking).toEqual(count.rankedPairs[way].ranking?.toReversed());
			}
		}),
	);
});

test('where equal wins and losses are too many to follow, the count says so', () => {
	const options = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
	const circle = options.map((_, at) => ({
		count: 1,
		ranking: [...options.slice(at), ...options.slice(0, at)].map((option) => [option]),
	}));
	const { rankedPairs, irv } = resultOf(circle, options);
	expect(rankedPairs.winning).toMatchObject({ unique: false, allTieBreaksEnumerated: false, ranking: null });
	expect(irv).toMatchObject({ winner: null, allTieBreaksEnumerated: false });
	expect(resultOf([{ count: 1, ranking: [['A']] }]).irv).not.toHaveProperty('allTieBreaksEnumerated');
});

describe('a clone, an option so like another that nobody puts anything between them,', () => {
	const withClone = decisiveBallots.chain((ballots) =>
		fc.tuple(
			fc.constant(ballots),
			fc.array(fc.boolean(), { minLength: ballots.length, maxLength: ballots.length }).map((first) =>
				ballots.map(({ count, ranking }, at) => ({
					count,
					ranking: ranking.flatMap((tier) =>
						tier[0] !== 'A' ? [tier] : first[at] ? [['A'], ['A2']] : [['A2'], ['A']],
					),
				})),
			),
		),
	);
	const five = [...four, 'A2'];
	const asOne = (winners: string[] | undefined) =>
		[...new Set(winners?.map((option) => option.slice(0, 1)))].sort();

	test('changes nothing about who wins by Schulze', () => {
		fc.assert(
			fc.property(withClone, ([ballots, cloned]) => {
				const [plain, more] = [resultOf(ballots).schulze, resultOf(cloned, five).schulze];
				expect(asOne(more.winning.ranking[0])).toEqual(asOne(plain.winning.ranking[0]));
				expect(asOne(more.margins.ranking[0])).toEqual(asOne(plain.margins.ranking[0]));
			}),
		);
	});

	test('changes nothing about who wins by ranked pairs where no wins are equal', () => {
		const distinct = (table: number[][]) => {
			const leads = table.flatMap((row, a) =>
				row.slice(0, a).map((count, b) => Math.abs(count - (table[b]?.[a] ?? 0))),
			);
			return new Set(leads).size === leads.length && !leads.includes(0);
		};
		fc.assert(
			fc.property(withClone, ([ballots, cloned]) => {
				fc.pre(distinct(resultOf(ballots).pairwise));
				const [plain, more] = [resultOf(ballots).rankedPairs, resultOf(cloned, five).rankedPairs];
				expect(asOne(more.winning.winners)).toEqual(asOne(plain.winning.winners));
				expect(asOne(more.margins.winners)).toEqual(asOne(plain.margins.winners));
			}),
		);
	});
});
