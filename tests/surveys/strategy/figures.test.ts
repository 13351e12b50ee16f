import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitsBase, judgeTarget, nearestShares, pairReadings, smallestBaseGiving } from '#surveys';

test('90.07% cannot come from 76 answers, and 141 is the smallest base that gives it', () => {
	expect(fitsBase('90.07', 76)).toBe(false);
	expect(smallestBaseGiving('90.07')).toBe(141);
	expect(nearestShares('90.07', 76)).toEqual([
		{ count: 68, share: '89.47' },
		{ count: 69, share: '90.79' },
	]);
});

test('decimals that are printed count: 78.70% needs a larger base than 79%', () => {
	expect(smallestBaseGiving('78.70')).toBe(108);
	expect(smallestBaseGiving('79')).toBeLessThan(108);
});

test('what is no share fits nothing', () => {
	for (const printed of ['', 'abc', '101', '-3', '1e2', '50.123456']) {
		expect(smallestBaseGiving(printed)).toBeNull();
		expect(fitsBase(printed, 100)).toBe(false);
		expect(nearestShares(printed, 100)).toEqual([]);
	}
});

test('every share that really came from a base fits it, and no smaller base than the smallest does', () => {
	const shares = fc.record({
		base: fc.integer({ min: 1, max: 400 }),
		part: fc.nat(400),
		decimals: fc.nat(2),
	});
	fc.assert(
		fc.property(shares, ({ base, part, decimals }) => {
			const printed = ((100 * Math.min(part, base)) / base).toFixed(decimals);
			expect(fitsBase(printed, base)).toBe(true);
			const smallest = smallestBaseGiving(printed) ?? 0;
			expect(smallest).toBeLessThanOrEqual(base);
			for (let less = 1; less < smallest; less++) expect(fitsBase(printed, less)).toBe(false);
		}),
	);
});

const target = { value: 85, unit: '%', comparison: 'at least', direction: 'up', baseline: null } as const;

test('a target is judged by its comparison: at least may equal, more than may not', () => {
	expect(judgeTarget(target, 85)).toEqual({ state: 'reached' });
	expect(judgeTarget({ ...target, comparison: 'more than' }, 85)).toEqual({ state: 'not reached', gap: 0 });
	expect(judgeTarget(target, 80)).toEqual({ state: 'not reached', gap: 5 });
	expect(judgeTarget({ ...target, comparison: 'at most', direction: 'down' }, 80)).toEqual({
		state: 'reached',
	});
});

test('all is 100 %', () => {
	expect(judgeTarget({ ...target, comparison: 'all' }, 99.9)).toMatchObject({ state: 'not reached' });
	expect(judgeTarget({ ...target, comparison: 'all' }, 100)).toEqual({ state: 'reached' });
});

test('a target below what was there when it was set is told as passed, not as reached', () => {
	expect(judgeTarget(target, 97, 96.2)).toEqual({ state: 'passed before it was set' });
});

test('a change by a quarter needs the value it starts from', () => {
	const change = { ...target, value: 25, comparison: 'change by' } as const;
	expect(judgeTarget(change, 30)).toEqual({ state: 'cannot tell', why: 'no baseline' });
	expect(judgeTarget({ ...change, baseline: 20 }, 25)).toEqual({ state: 'reached' });
	expect(judgeTarget({ ...change, baseline: 20, direction: 'down' }, 16)).toEqual({
		state: 'not reached',
		gap: 1,
	});
});

test('without a direction nothing is judged: more complaints may be good', () => {
	const complaints = {
		value: 12,
		unit: 'complaints',
		comparison: 'exactly',
		direction: 'unclear',
		baseline: null,
	} as const;
	expect(judgeTarget(complaints, 20)).toEqual({ state: 'cannot tell', why: 'direction unclear' });
	expect(judgeTarget({ ...complaints, baseline: 7 }, 12)).toEqual({ state: 'reached' });
	expect(judgeTarget(target, null)).toEqual({ state: 'cannot tell', why: 'no reading' });
});

test('two voices are paired by their newest readings, and only about the same time', () => {
	const young = { day: '2031-03-31', voice: 'young people' } as const;
	const service = { day: '2031-06-30', voice: 'service' } as const;
	expect(pairReadings([{ ...young, day: '2029-01-01' }, service, young])).toEqual({
		youngPeople: young,
		service,
	});
	expect(pairReadings([young, { ...service, day: '2034-01-01' }])).toBeNull();
	expect(pairReadings([young])).toBeNull();
});
