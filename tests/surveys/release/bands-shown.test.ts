import { expect, test } from 'vitest';
import type { Slip } from '#surveys';
import { release } from '#surveys/release';
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

test('where nine are in no shown group, which is more than one in ten, the smallest group is hidden with them', () => {
	const nine = counted({ young: { a: 5, b: 4 }, middle: { a: 6, b: 5 }, old: { a: 11, b: 9 } });
	expect(shown(nine)).toEqual([20]);
});

test('where those in no shown group are one in ten at most, nothing else is hidden', () => {
	const three = counted({ young: { a: 16, b: 14 }, old: { a: 7, b: 5 }, none: { a: 3 } });
	expect(shown(three)).toEqual([30, 10]);
});

test('which groups are shown does not hang on what they said', () => {
	const all = counted({ young: { a: 10 }, old: { a: 12 } });
	expect(shown(all)).toEqual(shown(counted({ young: { a: 6, b: 4 }, old: { a: 8, b: 4 } })));
	expect(shown(all)).toEqual([10, 10]);
});

test('everybody is told as the sum of the groups that are shown, so nothing can be subtracted', () => {
	const [question] = release(counted({ young: { a: 6, b: 4 }, old: { a: 8, b: 4 } }), plan).questions;
	// Of ten: 4 to 6, of twelve: 8 to 12; together 12 to 18 of 22.
	expect(question?.result.shown && question.result.shares[0]).toEqual({ choice: 'a', from: 50, to: 85 });
});

test('those who named no group are in the sum as anything from none to all of them', () => {
	const told = (none: Record<string, number>) =>
		release(counted({ young: { a: 6, b: 4 }, old: { a: 8, b: 4 }, none }), plan).questions[0]?.result;
	expect(told({ a: 2 })).toEqual(told({ b: 2 }));
});

test('everybody is told closer than that where neither half proves anything', () => {
	const told = (young: number, old: number) => {
		const slips = counted({ young: { a: young, b: 20 - young }, old: { a: old, b: 22 - old } });
		const [question] = release(slips, plan).questions;
		const result = question?.result;
		return result?.shown ? result.shares.map(({ from, to }) => to - from) : [];
	};
	// The steps of 20 are up to nine counts wide and those of 22 five, so their sum would be 13 of 42.
	for (const young of [8, 10, 12]) for (const width of told(young, 11)) expect(width).toBeLessThanOrEqual(25);
});
