// Ballots for property tests: few options and few ballots, so that ties of every kind turn up.
import fc from 'fast-check';
import { countBallots, hasResult, poolBallots, type FullCount, type RankedBallot } from '#surveys/ranking';

export const four = ['A', 'B', 'C', 'D'];

/** Some or all options in any order, some of them side by side; also blank. */
const tiered = (options: string[]) =>
	fc
		.tuple(fc.shuffledSubarray(options), fc.array(fc.boolean(), { minLength: 26, maxLength: 26 }))
		.map(([order, beside]) =>
			order.reduce<string[][]>((tiers, option, at) => {
				if (at > 0 && beside[at]) tiers.at(-1)?.push(option);
				else tiers.push([option]);
				return tiers;
			}, []),
		);

/** Every option in a strict order. */
const strict = (options: string[]) =>
	fc.shuffledSubarray(options, { minLength: options.length }).map((order) => order.map((option) => [option]));

const counted = (ranking: fc.Arbitrary<string[][]>, most: number): fc.Arbitrary<RankedBallot[]> =>
	fc.array(fc.record({ count: fc.integer({ min: 1, max: most }), ranking }), { minLength: 1, maxLength: 8 });

export const anyBallots = counted(tiered(four), 3);
export const strictBallots = counted(strict(four), 3);
/** Counts so spread that equal wins are rare. */
export const decisiveBallots = counted(strict(four), 1000);

export const countOf = (ballots: readonly RankedBallot[], options: readonly string[] = four) =>
	countBallots(poolBallots(options, ballots));

/** The count where there is one; properties about results need a ballot that is not blank. */
export function resultOf(ballots: readonly RankedBallot[], options: readonly string[] = four): FullCount {
	const count = countOf(ballots, options);
	if (!hasResult(count)) throw new Error('These ballots are all blank.');
	return count;
}

export const notAllBlank = (ballots: readonly RankedBallot[]): boolean =>
	ballots.some(({ ranking }) => ranking.length > 0);
