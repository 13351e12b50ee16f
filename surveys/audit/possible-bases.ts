import { roundedBase, smallestBase } from '../release/range.ts';

/** How many may have answered, where this is published of it; what is nearest comes first. What is no multiple of five was not rounded. */
export function possibleBases(published: number): number[] {
	if (roundedBase(published) !== published) return [published];
	const fewest = Math.min(published, smallestBase);
	return [0, -1, 1, -2, 2].map((more) => published + more).filter((base) => base >= fewest);
}

/** The counts that a range in percent can stand for; the middle one is in the step that it was made from, since a range is wider by rounding alone. */
export function countsOf({ from, to }: { from: number; to: number }, of: number) {
	const [lo, hi] = [Math.ceil((from * of) / 100), Math.floor((to * of) / 100)];
	return { lo, hi, middle: Math.min(hi, Math.max(lo, Math.round(((from + to) * of) / 200))) };
}

/** One of each list, in every way. */
export function* everyWay<T>(lists: readonly (readonly T[])[]): Generator<T[], void> {
	const [first, ...more] = lists;
	if (!first) yield [];
	else for (const rest of everyWay(more)) for (const one of first) yield [one, ...rest];
}
