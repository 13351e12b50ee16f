import type { ShownFirst } from './result.ts';

/** So many standard errors from an even share are hardly chance, even for the furthest of twelve. */
const hardlyChance = 3;

/**
 * Whether the ranges show that it mattered where an option stood: one of them lies far from an even share. Worked out
 * from what is told; `base` is the question's.
 */
export function placeMattered(shownFirst: ShownFirst, base: number): boolean {
	const even = 1 / shownFirst.length;
	const error = Math.sqrt((even * (1 - even)) / base);
	return shownFirst.some(
		({ from, to }) => Math.max(from / 100 - even, even - to / 100) > hardlyChance * error,
	);
}
