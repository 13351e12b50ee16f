// The mean of an agree–disagree scale, from 1 (disagree a lot) to 5 (agree a lot), as a range: the lowest and the
// highest mean that the published shares allow. It is worked out from what is published already, so it cannot tell an
// attacker anything new, and needs no audit of its own.
import type { Range } from './range.ts';

/** The mean of these shares (by value from the lowest), to one decimal, outwards; they are out of 100 in all. */
export function meanOf(shares: readonly ({ choice: string } & Range)[]): Range {
	const values = shares.map(({ choice, from, to }) => ({ value: Number(choice), from, to }));
	const upwards = values.toSorted((a, b) => a.value - b.value);
	return {
		from: Math.floor(sumOf(upwards) / 10) / 10,
		to: Math.ceil(sumOf(upwards.toReversed()) / 10) / 10,
	};
}

/** A hundred times the mean when as much as can be goes to the first values. */
function sumOf(values: readonly ({ value: number } & Range)[]): number {
	let left = values.reduce((rest, { from }) => rest - from, 100);
	return values.reduce((sum, { value, from, to }) => {
		const more = Math.min(left, to - from);
		left -= more;
		return sum + value * (from + more);
	}, 0);
}
