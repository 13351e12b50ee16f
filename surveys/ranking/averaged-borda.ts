// The headline of a poll: the averaged Borda count, told as the share of match-ups that each option won (borda.ts says
// the rule and its source). Options left unplaced share last place.
import { averaged } from './borda.ts';
import { pairwiseTable } from './pairwise.ts';
import { openSums, type RunningSums } from './running-sums.ts';

export interface BordaScore {
	option: string;
	/** Twice the match-ups won, so that a halved match-up stays a whole number. */
	doublePoints: number;
}

export interface BordaCount {
	ballots: number;
	/** Twice the match-ups that each option took part in. */
	doubleMatchUps: number;
	scores: BordaScore[]; // in the order of `options`
}

/**
 * Counts ballots (each a list of option ids, best first, none twice; empty ballots do not count).
 * All numbers are integers; nothing is rounded and no tie is broken.
 */
export function averagedBorda(
	options: readonly string[],
	ballots: readonly (readonly string[])[],
): BordaCount {
	const { sums, add } = openSums(options);
	for (const order of ballots) add(order);
	return bordaOf(sums);
}

/** The same of ballots that are summed already. */
export function bordaOf(sums: RunningSums): BordaCount {
	const { options, ballots } = sums;
	const points = averaged(sums, pairwiseTable(sums));
	return {
		ballots,
		doubleMatchUps: 2 * ballots * (options.length - 1),
		scores: options.map((option, number) => ({ option, doublePoints: points[number] ?? 0 })),
	};
}

export interface Place {
	option: string;
	/** 1 is the top. Options with equal points share a place and the next place is left out (1, 2, 2, 4). */
	place: number;
	joint: boolean;
}

/** The order of a count. A tie is a result: joint options stand in the order in which they were offered. */
export function placesOf({ scores }: BordaCount): Place[] {
	return scores
		.map(({ option, doublePoints }) => ({
			option,
			place: 1 + scores.filter((other) => other.doublePoints > doublePoints).length,
			joint: scores.filter((other) => other.doublePoints === doublePoints).length > 1,
		}))
		.sort((a, b) => a.place - b.place);
}
