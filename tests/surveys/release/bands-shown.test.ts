import { expect, test } from 'vitest';
import { release, type Slip } from '#surveys';
import { counted, plan } from './slips.ts';

/** The bases of the groups that are shown for the first question; null where not even the whole is. */
function shown(slips: readonly Slip[]): number[] | null {
	const [question] = release(slips, plan).questions;
	if (!question?.result.shown) return null;
	return question.bands.flatMap(({ result }) => (result.shown ? [result.base] : []));
}

test('a group shows with ten valid answers of its own, and not with nine', () => {
	expect(shown(counted({ young: { a: 7, b: 3 }, old: { a: 8, b: 4 } }))).toEqual([10, 10]);
	expect(shown(counted({ young: { a: 5, b: 4 }, old: { a: 11, b: 8 } }))).toEqual([]);
});

test('where the few who are hidden could be proved to be there, another group is hidden beside them', () => {
	// 40, 10 and 20 are told of 40, 11 and 20: at least 40 − 2 − 12 − 22 = 4 would be left, and they are fewer than ten.
	const nine = counted({ young: { a: 5, b: 4 }, middle: { a: 6, b: 5 }, old: { a: 11, b: 9 } });
	expect(shown(nine)).toEqual([20]);
});

test('where rounding hides the few as well, nothing else need be hidden', () => {
	// 45, 30 and 10 are told of 45, 30 and 12: 43 − 32 − 12 leaves nobody for certain.
	const three = counted({ young: { a: 16, b: 14 }, old: { a: 7, b: 5 }, none: { a: 3 } });
	expect(shown(three)).toEqual([30, 10]);
});

test('a group is hidden where its ranges prove that none of it chose something', () => {
	// Of ten to twelve, six to nine and four to seven only fit ten: six, four, and nobody.
	expect(shown(counted({ young: { a: 6, b: 4 }, old: { a: 8, b: 4 } }))).toEqual([10]);
});
