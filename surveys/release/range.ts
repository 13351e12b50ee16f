// Shares are told as ranges, so that a small number gives nobody away and a small base pretends to no precision. Which
// range a count is told as is decided in steps.ts; here it becomes percent. The base beside it is rounded to 5.
// Background: rounding and range publication as disclosure controls, Hundepool et al., Statistical Disclosure Control
// (2012), ch. 5.
import type { Span } from './span.ts';

/** Fewer valid answers than this are never shown. */
export const smallestBase = 10;

/** A share in whole percent: somewhere from `from` to `to`, ends included. */
export interface Range {
	from: number;
	to: number;
}

export type Grain = 20 | 10 | 5;

/** How narrow a range may be, in percentage points, for this many answers; most are a little wider. */
export const grainOf = (base: number): Grain => (base < 30 ? 20 : base < 100 ? 10 : 5);

/** Ends of ranges are rounded outwards: of few answers to fives, from here on to whole percents. */
const enoughForPercents = 100;

/** The counts of a span as a share of `base`, in percent. */
export function rangeOf({ lo, hi }: Span, base: number, answers = base): Range {
	const to = answers < enoughForPercents ? 5 : 1;
	return {
		from: to * Math.floor((100 * lo) / (to * base)),
		to: to * Math.ceil((100 * hi) / (to * base)),
	};
}

/** A base as it may be shown: to the nearest 5. */
export const roundedBase = (base: number) => Math.round(base / 5) * 5;

export type ShareWords =
	| 'none or few'
	| 'a few'
	| 'about a quarter'
	| 'about a third'
	| 'some'
	| 'about half'
	| 'most'
	| 'nearly all';

/** Below a half, a range that is wider than this is told as no more than "some". */
const widestFraction = 15;

/** A range in words, for a sentence and for a screen reader. A word stands for one place on the scale, and not for three. */
export function wordsFor({ from, to }: Range): ShareWords {
	if (from === 0) return 'none or few';
	if (to === 100 && from >= 75) return 'nearly all';
	const middle = (from + to) / 2;
	if (middle >= 40) return middle <= 60 ? 'about half' : 'most';
	if (to - from > widestFraction) return 'some';
	return middle < 20 ? 'a few' : middle < 30 ? 'about a quarter' : 'about a third';
}
