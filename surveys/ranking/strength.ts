// How strong a head-to-head win is, for the methods that follow the strongest first: by how many ballots were for the
// winner (winning votes), or by how many more were for it than against it (margins).
import { leadOf, type PairwiseTable } from './pairwise.ts';

export type Strength = 'winning' | 'margins';

/** 0 where a does not beat b. */
export function strengthOf(above: PairwiseTable, by: Strength, a: number, b: number): number {
	const lead = leadOf(above, a, b);
	if (lead <= 0) return 0;
	return by === 'winning' ? (above[a]?.[b] ?? 0) : lead;
}
