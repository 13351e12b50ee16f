// Whether a measure went the better way, told alike of young people and of the service: only where chance is ruled out. A share
// of few children moves by several points when one child does better or worse, and 9.3 % after 9.1 % is no news.
//
// - A share is compared by release/beyond-chance.ts, and needs how many it is of.
// - A whole number of people or events scatters by about its square root (a Poisson count), so two of them are apart where
//   they differ by more than 1.96 times the root of their sum. Source: P. Armitage, G. Berry and J. N. S. Matthews,
//   Statistical Methods in Medical Research (4th ed., 2002), 5.2.
// - Money is what it is. Of any other number (a mean, a number of days) nobody knows how it scatters.
import { movedBeyondChance, type Moved } from '../../release/beyond-chance.ts';
import type { Direction } from '../reading/values/direction.ts';
import type { Point } from './point.ts';

/**
 * From the first to the newest reading that was counted or asked in the same way. `changed`: nobody said which way is
 * better, or it should stay as it is; `unclear`: chance alone might have done it; `no base`: how many it is of is not given.
 */
export type Change = 'better' | 'worse' | 'the same' | 'changed' | 'unclear' | 'no base';

export const isExact = ({ from, to }: Pick<Point, 'from' | 'to'>) => from === to;

/** Oldest first, all of one voice and counted alike; null of fewer than two. */
export function changeIn(own: readonly Point[], unit: string, direction: Direction): Change | null {
	const [first, last] = [own[0], own.at(-1)];
	if (!first || !last || own.length < 2) return null;
	if (isExact(first) && isExact(last) && first.from === last.from) return 'the same';
	const moved = movedBetween(first, last, unit);
	if (moved === 'unclear' || moved === 'no base') return moved;
	if (direction === 'hold' || direction === 'unclear') return 'changed';
	return moved === direction ? 'better' : 'worse';
}

/** Which way a figure goes from one reading to another, beyond chance. */
export function movedBetween(first: Point, last: Point, unit: string): Moved | 'no base' {
	if (unit === '%')
		return first.base === null || last.base === null
			? 'no base'
			: movedBeyondChance({ ...first, base: first.base }, { ...last, base: last.base });
	const difference = last.from - first.to;
	const up = difference > 0 ? 'up' : 'down';
	if (unit === '£') return up;
	if (!isCount(first) || !isCount(last)) return 'no base';
	return Math.abs(difference) > 1.96 * Math.sqrt(first.from + last.from) ? up : 'unclear';
}

const isCount = (point: Point) => isExact(point) && Number.isInteger(point.from) && point.from >= 0;
