import { expect, test } from 'vitest';
import {
	amount,
	checkWords,
	gapWords,
	verdictWords,
} from '../../../web/src/lib/board/measures/measure-words.ts';
import { linePoints } from '../../../web/src/lib/board/measures/line-points.ts';

const target = {
	text: 'at least 85%',
	value: 85,
	unit: '%',
	comparison: 'at least' as const,
	by: null,
	baseline: null,
	clause: '',
};

test('a figure keeps the decimals that were printed', () => {
	expect(amount('78.70', '%')).toBe('78.70%');
	expect(amount('2000', '£')).toBe('£2,000');
	expect(amount(1, 'order')).toBe('1 order');
});

test('only what was reached after it was set is good', () => {
	const words = (verdict: Parameters<typeof verdictWords>[0]['verdict']) =>
		verdictWords({ target, verdict }, '%');
	expect(words({ state: 'reached' })).toEqual({ words: 'Reached: at least 85%.', good: true });
	expect(words({ state: 'passed before it was set' })).toMatchObject({
		words: 'At least 85% was passed already when it was set. It asks for less than there was.',
		good: false,
	});
	expect(words({ state: 'not reached', gap: 0 }).words).toContain('It stands at just that.');
	expect(words({ state: 'not reached', gap: 5.30000001 }).words).toContain('5.3 points to go');
	expect(words({ state: 'not reached', gap: 1, atLeast: true }).words).toContain('At least 1 point to go');
	expect(words({ state: 'cannot tell', why: 'no baseline' }).words).toContain(
		'counts from a value that is not given',
	);
});

test('an impossible share is told with what is possible, and a small base is not remarked on', () => {
	const nearest = [
		{ count: 68, share: '89.47' },
		{ count: 69, share: '90.79' },
	];
	expect(checkWords({ kind: 'impossible', smallest: 141, nearest }, '90.07', 76)).toBe(
		'90.07% cannot come from 76 answers. It takes 141 answers or more. Possible next to it: 89.47% (68 of 76) or 90.79% (69 of 76).',
	);
	expect(checkWords({ kind: 'base not given', smallest: 4 }, '75', null)).toBe('Base not given.');
});

test('a gap says who is higher, and nothing where it cannot be told', () => {
	expect(gapWords({ from: 25, to: 35, beyondChance: true }, '%')).toBe(
		'The service puts it 25 to 35 points higher than young people do.',
	);
	expect(gapWords({ from: -35, to: -25, beyondChance: true }, '%')).toContain('25 to 35 points lower');
	expect(gapWords({ from: 5, to: 5, beyondChance: true }, '%')).toContain('5 points higher');
	expect(gapWords({ from: -5, to: 15, beyondChance: true }, '%')).toContain('no gap can be told');
	expect(gapWords({ from: 0, to: 0, beyondChance: true }, '%')).toContain('the same');
	expect(gapWords({ from: 5, to: 15, beyondChance: false }, '%')).toContain('may be chance');
	expect(gapWords({ from: 5, to: 15, beyondChance: null }, '%')).toContain('is not given');
});

test('a line stands on nothing and ends at all, and its points stand as far apart as their days', () => {
	const box = { width: 100, height: 50 };
	const point = (day: string | null, value: number) => ({ day, from: value, to: value });
	const days = [point('2024-01-01', 50), point('2024-01-02', 100), point('2024-01-05', 0)];
	expect(linePoints(days, '%', box).map(({ x, middle }) => [x, middle])).toEqual([
		[0, 25],
		[25, 0],
		[100, 50],
	]);
	expect(
		linePoints([point(null, 5), point('2024-01-05', 10)], 'orders', box).map(({ x, middle }) => [x, middle]),
	).toEqual([
		[0, 25],
		[100, 0],
	]);
});
