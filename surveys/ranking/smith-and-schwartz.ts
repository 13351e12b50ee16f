// The Smith set: the smallest group whose every member beats every option outside it. The Schwartz set: the options
// that nobody beats, or that go round in a circle which nobody outside beats; it lies within the Smith set.
// Sources: J. H. Smith, "Aggregation of preferences with variable electorate", Econometrica 41 (1973); T. Schwartz,
// "Rationality and the myth of the maximum", Noûs 6 (1972).
import { leadOf, type PairwiseTable } from './pairwise.ts';

/** The options that nobody reaches whom they do not reach back, along chains of `steps`. */
function topOf(options: number, steps: (a: number, b: number) => boolean): number[] {
	const all = Array.from({ length: options }, (_, option) => option);
	const reach = all.map((a) => all.map((b) => a !== b && steps(a, b)));
	for (const via of all)
		for (const a of all)
			if (reach[a]?.[via]) for (const b of all) if (reach[via]?.[b] && reach[a]) reach[a][b] = true;
	return all.filter((a) => all.every((b) => !reach[b]?.[a] || reach[a]?.[b]));
}

export const smithSet = (above: PairwiseTable): number[] =>
	topOf(above.length, (a, b) => leadOf(above, a, b) >= 0);

export const schwartzSet = (above: PairwiseTable): number[] =>
	topOf(above.length, (a, b) => leadOf(above, a, b) > 0);
