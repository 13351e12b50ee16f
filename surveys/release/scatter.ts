// How far an option's points may lie from where they would lie if everybody had answered, or if other young people had:
// the middle of the range that is told, and a width made of two parts. One is the range, in which any value is as likely as
// another. The other is chance, for lists that agree no more than if they were drawn: the widest that there is, since how far the lists
// agree is not told.
import type { Span } from './span.ts';

export interface Scatter {
	middle: number;
	/** A standard deviation. */
	width: number;
}

/** Of points (doubled) of so many ballots. Who are all that were asked leave less to chance (finite population). */
export function scatterOf(spans: readonly Span[], ballots: number, asked: number | null = null): Scatter[] {
	const options = spans.length;
	const left = asked === null ? 1 : Math.max(0, asked - ballots) / Math.max(asked, 1);
	// Doubled points of one ballot are 0, 2 … 2(m − 1), each as likely.
	const ofOne = (options ** 2 - 1) / 3;
	return spans.map(({ lo, hi }) => ({
		middle: (lo + hi) / 2,
		width: Math.sqrt(ballots * ofOne * left + (hi - lo) ** 2 / 12),
	}));
}
