// Schulze method: a chain of wins leads from one option to another, and is as strong as its weakest win. An option
// stands above another where its strongest chain there is stronger than the strongest chain back.
// Source: M. Schulze, "A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner
// election method", Social Choice and Welfare 36 (2011).
import type { PairwiseTable } from './pairwise.ts';
import { strengthOf, type Strength } from './strength.ts';
import { tiersByLayers, type Tiers } from './tiers.ts';

export interface Schulze {
	/** [a][b]: how strong the strongest chain from a to b is; 0 where there is none. */
	paths: number[][];
	/** How many options each stands above. */
	pathWins: number[];
	/** All that nobody stands above, then all that nobody of the rest stands above, and so on. */
	tiers: Tiers;
}

export function schulze(above: PairwiseTable, by: Strength): Schulze {
	const paths = above.map((row, a) => row.map((_, b) => strengthOf(above, by, a, b)));
	paths.forEach((through, via) => {
		for (const row of paths) {
			const there = row[via] ?? 0;
			through.forEach((onwards, to) => {
				const chain = Math.min(there, onwards);
				if (row !== paths[to] && chain > (row[to] ?? 0)) row[to] = chain;
			});
		}
	});
	const stands = (a: number, b: number) => (paths[a]?.[b] ?? 0) > (paths[b]?.[a] ?? 0);
	const pathWins = paths.map((row, a) => row.filter((_, b) => stands(a, b)).length);
	return { paths, pathWins, tiers: tiersByLayers(above.length, stands) };
}
