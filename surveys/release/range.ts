// Shares are told as ranges, so that a small number gives nobody away and a small base pretends to no precision.
//
// The rule: with 10 to 29 answers a range is 20 points wide, with 30 to 99 it is 10, from 100 on it is 5. The lowest
// range always covers 0, 1 and 2 people and the highest covers all but 2, all but 1 and all, so neither "one child"
// nor "every child" is ever stated. The base beside it is rounded to 5.
// Background: rounding and range publication as disclosure controls, Hundepool et al., Statistical Disclosure Control
// (2012), ch. 5.

/** Fewer valid answers than this are never shown. */
export const smallestBase = 10;

/** A share in whole percent: somewhere from `from` to `to`, ends included. */
export interface Range {
	from: number;
	to: number;
}

export type Grain = 20 | 10 | 5;

/** The width of a range, in percentage points, for this many answers. */
export const grainOf = (base: number): Grain => (base < 30 ? 20 : base < 100 ? 10 : 5);

/** The range that holds `count` of `base` (integers, base ≥ 10; `count` may be a sum of points out of `base` points). */
export function rangeOf(count: number, base: number, grain = grainOf(base)): Range {
	if (100 * count <= grain * base) return { from: 0, to: grain };
	if (100 * (base - count) <= grain * base) return { from: 100 - grain, to: 100 };
	const from = Math.floor((100 * count) / (grain * base)) * grain;
	return { from, to: from + grain };
}

/** A base as it may be shown: to the nearest 5. */
export const roundedBase = (base: number) => Math.round(base / 5) * 5;

export type ShareWords = 'none or few' | 'some' | 'about half' | 'most' | 'nearly all';

/** A range in words, for a sentence and for a screen reader. */
export function wordsFor({ from, to }: Range): ShareWords {
	if (from === 0) return 'none or few';
	if (to === 100) return 'nearly all';
	const middle = (from + to) / 2;
	return middle < 40 ? 'some' : middle <= 60 ? 'about half' : 'most';
}
