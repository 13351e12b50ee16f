// Whole numbers from `lo` to `hi`, ends included.
export interface Span {
	lo: number;
	hi: number;
}

/** The sums that numbers of these spans can have. */
export const sumOf = (spans: readonly Span[]): Span =>
	spans.reduce((sum, { lo, hi }) => ({ lo: sum.lo + lo, hi: sum.hi + hi }), { lo: 0, hi: 0 });
