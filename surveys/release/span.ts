// Whole numbers from `lo` to `hi`, ends included; nothing where `lo` is above `hi`.
import { smallestBase, type Grain, type Range } from './range.ts';

export interface Span {
	lo: number;
	hi: number;
}

export const only = (value: number): Span => ({ lo: value, hi: value });
export const atLeast = (lo: number): Span => ({ lo, hi: Infinity });
export const atMost = (hi: number): Span => ({ lo: 0, hi });
export const both = (a: Span, b: Span): Span => ({ lo: Math.max(a.lo, b.lo), hi: Math.min(a.hi, b.hi) });
export const holds = ({ lo, hi }: Span, value: number) => lo <= value && value <= hi;

const grainSpans: Record<Grain, Span> = {
	20: { lo: smallestBase, hi: 29 },
	10: { lo: 30, hi: 99 },
	5: atLeast(100),
};

/** The bases that are told as `base`, to the nearest five, with ranges of this grain. */
export const basesToldAs = (base: number, grain: Grain): Span =>
	both({ lo: base - 2, hi: base + 2 }, grainSpans[grain]);

/** The counts that are told as this range of `base`: what `rangeOf` does, backwards. */
export function countsToldAs({ from, to }: Range, base: number, grain: Grain): Span {
	const end = Math.floor((grain * base) / 100);
	if (from === 0) return { lo: 0, hi: end };
	if (to === 100) return { lo: base - end, hi: base };
	return { lo: Math.max(end + 1, Math.ceil((from * base) / 100)), hi: Math.ceil((to * base) / 100) - 1 };
}
