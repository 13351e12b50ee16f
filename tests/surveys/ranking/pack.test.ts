// Real elections and textbook cases that stay outside the project, because their licences differ: where they lie
// beside the checkout, every count must agree with what is known of them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
	certainty,
	countBallots,
	hasResult,
	poolBallots,
	seededDraws,
	sumsOf,
	type BallotFile,
} from '#surveys/ranking';
import { agrees } from './agrees.ts';

const pack = join(import.meta.dirname, '../../../../shared/ranking');
const files = (folder: string) => (existsSync(join(pack, folder)) ? readdirSync(join(pack, folder)) : []);
const read = (folder: string, file: string) => JSON.parse(readFileSync(join(pack, folder, file), 'utf8'));
const poolOf = ({ candidates, ballots }: BallotFile) => poolBallots(candidates, ballots);
/** How the expectation was checked, not what is expected. */
const told = ({ name: _, kemeny, ...expected }: any) => {
	const { bruteForceChecked: __, ...best } = kemeny ?? {};
	return { ...expected, ...(kemeny && { kemeny: best }) };
};

describe.runIf(existsSync(pack))('beside the checkout', () => {
	test.each(files('expected'))('%s is counted as expected by every method', (file) => {
		expect(agrees(countBallots(poolOf(read('ballots', file))), told(read('expected', file)))).toEqual([]);
	});

	test.each(files('known'))('%s is counted as the textbook says', (file) => {
		const known = read('known', file);
		const count = countBallots(poolOf(known));
		if (known.computed) expect(agrees(count, told(known.computed))).toEqual([]);
		else
			expect(count).toMatchObject({
				ballots: 0,
				condorcetWinner: null,
				irv: null,
				borda: null,
				kemeny: null,
			});
		expect(hasResult(count)).toBe(known.computed !== null);
		expect(agrees(count, published(known.published))).toEqual([]);
		for (const [a, row] of Object.entries<any>(known.published.strongestPaths ?? {}))
			for (const [b, strength] of Object.entries(row)) {
				const [from, to] = [a, b].map((option) => known.candidates.indexOf(option));
				expect(count.schulze?.winning.strongestPaths[from ?? 0]?.[to ?? 0]).toBe(strength);
			}
	});

	test.each(files('expected-stats'))('%s is as sure as expected, by either way of drawing', (file) => {
		const [ballots, expected] = [read('ballots', file), read('expected-stats', file)];
		const pool = poolOf(ballots);
		// Drawn ballot by ballot, thousands of them take seconds.
		const ways = pool.ballots < 1000 ? (['bootstrap', 'normal'] as const) : (['normal'] as const);
		for (const by of ways) {
			const sure = certainty(pool, sumsOf(pool), { draw: seededDraws(7), resamples: 4000, asked: null, by });
			expect(sureDifferences(sure, expected, ballots.candidates)).toEqual([]);
		}
	});

	test.each(files('ballots'))('%s adds up', (file) => {
		const ballots = read('ballots', file) as BallotFile;
		const count = countBallots(poolOf(ballots));
		const all = ballots.ballots.reduce((sum, ballot) => sum + ballot.count, 0);
		expect(count.ballots + count.blankBallots).toBe(all);
		const points = Object.values(count.borda?.averaged ?? {}).reduce((sum, value) => sum + value, 0);
		const options = ballots.candidates.length;
		expect(points).toBe((count.ballots * options * (options - 1)) / 2);
		if (count.condorcetWinner !== null) {
			expect(count.schulze?.winning.ranking[0]).toEqual([count.condorcetWinner]);
			expect(count.rankedPairs?.winning.winners).toEqual([count.condorcetWinner]);
		}
	});

	test('Minneapolis 2017: the last round is the one that was certified', () => {
		const { irv } = countBallots(poolOf(read('ballots', 'minneapolis-mayor-2017.json')));
		expect(irv?.batchRounds.at(-2)?.counts).toEqual({ 'Jacob Frey': 46704, 'Raymond Dehn': 34970 });
	});
});

/** What a source published, where it stands in the count. */
function published(known: Record<string, any>) {
	const order = (names?: string[]) => names?.map((name) => [name]);
	const ways: Record<string, unknown> = {
		condorcetWinner: known.condorcetWinner,
		kendallW: known.kendallW,
		borda: known.bordaAveraged && {
			averaged: known.bordaAveraged,
			...(known.bordaPessimistic && { pessimistic: known.bordaPessimistic, modified: known.bordaModified }),
			...(known.bordaWinner && { averagedRanking: { 0: [known.bordaWinner] } }),
		},
		irv: known.irvWinner
			? { winner: known.irvWinner }
			: known.irvWinnersUnderAnyTieBreak && { winnersUnderAnyTieBreak: known.irvWinnersUnderAnyTieBreak },
		schulze: known.schulzeRanking
			? { winning: { ranking: order(known.schulzeRanking) } }
			: known.schulzeWinner && { winning: { ranking: { 0: [known.schulzeWinner] } } },
		rankedPairs: known.rankedPairsRanking && { winning: { ranking: order(known.rankedPairsRanking) } },
		kemeny: known.kemenyOrder && { orders: [known.kemenyOrder], score: known.kemenyScore },
		copeland: known.copelandWins && { wins: known.copelandWins },
	};
	return Object.fromEntries(Object.entries(ways).filter(([, value]) => value !== undefined));
}

/**
 * Draws differ by 0.02 at most. The ends of a range of places may be one off: the expectation breaks ties within a draw
 * by list order, and here they share their places.
 */
function sureDifferences(sure: ReturnType<typeof certainty>, expected: any, options: string[]): string[] {
	const { pFirst, rank95 } = expected.borda.bootstrap;
	const first = options.map((option, at) => [option, sure.options[at]?.first, pFirst[option], 0.02]);
	const places = options.flatMap((option, at) =>
		[0, 1].map((end) => [`${option} ${end}`, sure.options[at]?.places[end], rank95[option][end], 1]),
	);
	const pairs = (expected.adjacent ?? expected.borda.adjacent).flatMap(
		({ a, b, normalP, bootstrapP }: any) => {
			const pair = sure.pairs.find(({ above, below }) => options[above] === a && options[below] === b);
			const bell = sure.by === 'normal';
			return pair ? [[`${a}–${b}`, pair.stays, bell ? normalP : bootstrapP, bell ? 1e-9 : 0.02]] : [];
		},
	);
	return [...first, ...places, ...pairs]
		.filter(([, got, want, within]) => !(Math.abs(got - want) <= within))
		.map((difference) => difference.join(' '));
}
