// How an option stands in an order, as one range: of an order the share of match-ups that it won, of rounds how many
// more picked it as best than as worst. Two of them that do not meet are apart for certain.
import { netsOf } from '../ranking/best-worst.ts';
import type { Range } from './range.ts';
import type { Shown } from './result.ts';

/** Null where few answered. */
export function rangeInOrder({ shares, worst, scores }: Shown, option: string): Range | null {
	const all = worst ? netsOf(shares, worst) : scores;
	const found = all?.find(({ choice }) => choice === option);
	return found ? { from: found.from, to: found.to } : null;
}
