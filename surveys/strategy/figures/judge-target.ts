// How a reading stands to a target, by what is printed and nothing more. "All" is 100 %. A target below what was reached before
// it was set is told, not celebrated. A change "by 25 %" needs the value it starts from.
import type { Direction } from '../reading/values/direction.ts';
import type { Comparison } from '../reading/values/target-words.ts';

export interface TargetToJudge {
	value: number;
	unit: string;
	comparison: Comparison;
	/** Which way is better; "unclear" where only a person knows, as with complaints. */
	direction: Direction;
	baseline: number | null;
}

export type Judgement =
	| { state: 'reached' }
	| { state: 'not reached'; gap: number }
	/** Reached already when it was set: no reason for joy by itself. */
	| { state: 'passed before it was set' }
	| {
			state: 'cannot tell';
			why: 'no reading' | 'no baseline' | 'direction unclear' | 'neither way' | 'not exact';
	  };

/** `reading` is the newest value; `whenSet` the value when the target was written, where it is known. */
export function judgeTarget(
	target: TargetToJudge,
	reading: number | null,
	whenSet: number | null = null,
): Judgement {
	const bar = barOf(target);
	if (bar === null) return { state: 'cannot tell', why: 'no baseline' };
	const up = goesUp(target);
	if (up === null && target.direction === 'hold' && target.comparison === 'exactly' && reading === bar)
		return { state: 'reached' };
	if (up === null) return { state: 'cannot tell', why: whyNeither(target) };
	const strict = target.comparison === 'more than' || target.comparison === 'less than';
	const meets = (value: number) => (up ? value > bar : value < bar) || (!strict && value === bar);
	if (whenSet !== null && meets(whenSet)) return { state: 'passed before it was set' };
	if (reading === null) return { state: 'cannot tell', why: 'no reading' };
	return meets(reading) ? { state: 'reached' } : { state: 'not reached', gap: Math.abs(bar - reading) };
}

function whyNeither({ comparison, direction }: TargetToJudge) {
	if (comparison === 'about') return 'not exact';
	return direction === 'hold' ? 'neither way' : 'direction unclear';
}

/** The value to reach. */
function barOf({ value, unit, comparison, direction, baseline }: TargetToJudge): number | null {
	if (comparison === 'all') return 100;
	if (comparison === 'none') return 0;
	if (comparison !== 'change by') return value;
	if (baseline === null) return null;
	const change = unit === '%' ? (baseline * value) / 100 : value;
	return direction === 'down' ? baseline - change : baseline + change;
}

function goesUp({ comparison, direction, value, baseline }: TargetToJudge): boolean | null {
	if (comparison === 'at least' || comparison === 'more than' || comparison === 'all') return true;
	if (comparison === 'at most' || comparison === 'less than' || comparison === 'none') return false;
	if (comparison === 'about') return null;
	if (direction === 'up' || direction === 'down') return direction === 'up';
	return baseline !== null && comparison === 'exactly' && baseline !== value ? value > baseline : null;
}
