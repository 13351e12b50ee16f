// How an option stands in an order, as one range: of an order the share of match-ups that it won, of rounds how many
// more picked it as best than as worst.
import { netsOf } from '../ranking/best-worst.ts';
import { movedBeyondChance, type Moved } from './beyond-chance.ts';
import type { Range } from './range.ts';
import type { Shown } from './result.ts';

/** What the difference of best and worst can be at least and at most. */
export const wholeOfNets: Range = { from: -100, to: 100 };

/** Which of two standings of the same option, before and after, is the higher beyond chance; null where few answered. */
export function standingMoved(
	{ before, was }: { before: Shown; was: string },
	{ after, is }: { after: Shown; is: string },
): Moved | null {
	const [old, now] = [rangeInOrder(before, was), rangeInOrder(after, is)];
	if (!old || !now) return null;
	return movedBeyondChance(
		{ ...old, base: before.base },
		{ ...now, base: after.base },
		after.worst ? wholeOfNets : undefined,
	);
}

/** Null where few answered. */
export function rangeInOrder({ shares, worst, scores }: Shown, option: string): Range | null {
	const all = worst ? netsOf(shares, worst) : scores;
	const found = all?.find(({ choice }) => choice === option);
	return found ? { from: found.from, to: found.to } : null;
}
