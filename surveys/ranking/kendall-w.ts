// Kendall's W: how much the ballots agree among themselves, from 0 (as much as dice would) to 1 (all the same). With
// the correction for ties; the unplaced are one tie. Where every ballot puts all on one tier there is nothing to agree
// about, and no W.
// Source: M. G. Kendall & B. Babington Smith, "The problem of m rankings", Annals of Mathematical Statistics 10 (1939);
// for ties M. G. Kendall, "Rank Correlation Methods" (1948), chapter 6.
import type { DoublePoints } from './borda.ts';
import type { RunningSums } from './running-sums.ts';

/** W as a fraction; `points` are those of the averaged Borda count. */
export function kendallW(sums: RunningSums, points: DoublePoints): { over: bigint; under: bigint } | null {
	const ballots = BigInt(sums.ballots);
	const options = BigInt(points.length);
	const deviations = points.map((double) => BigInt(double) - ballots * (options - 1n));
	const under = ballots * (ballots * (options ** 3n - options) - BigInt(sums.tieCubes));
	if (under === 0n) return null;
	return { over: 3n * deviations.reduce((sum, deviation) => sum + deviation ** 2n, 0n), under };
}

/** Agreement in words (R. C. Schmidt, "Managing Delphi surveys", Decision Sciences 28, 1997: .1 .3 .5 .7 .9). */
export function agreementWord(w: number): string {
	const words = ['hardly at all', 'a little', 'fairly well', 'strongly'];
	return words.find((_, step) => w < 0.2 * (step + 1)) ?? 'almost fully';
}
