// Whether one figure is higher than another by more than chance. Whoever answered might, with other luck, have been
// others like them: two shares of forty answers differ by ten in every hundred in about one pair of three where nothing
// differs at all. So two figures count as apart only if 95 of 100 such pairs would not come out so far apart where there is
// no difference. Source: A. Agresti and B. Caffo, "Simple and effective confidence intervals for proportions and
// differences of proportions result from adding two successes and two failures", The American Statistician 54 (2000):
// one more with and one more without in each sample, and 1.96 standard errors between them.
//
// Of a range nothing is known but its ends, so the ends that face each other are compared: if they are apart, so is every
// pair of shares within. What is no share but a mean between two ends (match-ups won, most less least) scatters at most as
// a share does that lies at the same place between them, so the same rule holds for it and errs towards "not clear".
import type { Range } from './range.ts';

/** A range with how many it is of, to the nearest five. */
export interface OfBase extends Range {
	base: number;
}

/** From the first to the second: 'up' and 'down' only where chance is ruled out. */
export type Moved = 'up' | 'down' | 'unclear';

/** What a figure can be at least and at most: of a share none and all. */
const share: Range = { from: 0, to: 100 };
const standardErrors = 1.96;

export function movedBeyondChance(before: OfBase, after: OfBase, whole: Range = share): Moved {
	if (isHigher(after, before, whole)) return 'up';
	return isHigher(before, after, whole) ? 'down' : 'unclear';
}

function isHigher(higher: OfBase, lower: OfBase, whole: Range): boolean {
	const [one, other] = [sampled(higher.from, higher.base, whole), sampled(lower.to, lower.base, whole)];
	return one.place - other.place > standardErrors * Math.sqrt(one.variance + other.variance);
}

/** The place between the ends, with one more at either end, and how far it scatters. */
function sampled(value: number, base: number, { from, to }: Range) {
	// The base is told to the nearest five: there may have been two fewer.
	const answers = Math.max(1, base - 2);
	const place = (((value - from) / (to - from)) * answers + 1) / (answers + 2);
	return { place, variance: (place * (1 - place)) / (answers + 2) };
}
