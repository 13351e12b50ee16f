import type { Range } from '../release/range.ts';

/**
 * The share of several choices together, as narrow as their ranges allow: at least what the chosen ranges add up to,
 * and at most what the others leave. Only for questions where everybody picks exactly one choice.
 */
export function sumOfRanges(chosen: readonly Range[], others: readonly Range[]): Range {
	const sum = (ranges: readonly Range[], end: 'from' | 'to') =>
		ranges.reduce((total, range) => total + range[end], 0);
	return {
		from: Math.max(sum(chosen, 'from'), 100 - sum(others, 'to'), 0),
		to: Math.min(sum(chosen, 'to'), 100 - sum(others, 'from'), 100),
	};
}
