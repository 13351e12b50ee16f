import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayInEngland, instantOfLondon, isHourLeftOut, londonTime } from '#surveys';

test('a clock in London is the same as UTC in winter and an hour ahead in summer', () => {
	expect(londonTime('2026-01-15T09:00:00.000Z')).toBe('2026-01-15T09:00');
	expect(londonTime('2026-07-15T09:00:00.000Z')).toBe('2026-07-15T10:00');
	expect(instantOfLondon('2026-01-15T09:00')).toBe('2026-01-15T09:00:00.000Z');
	expect(instantOfLondon('2026-07-15T09:00')).toBe('2026-07-15T08:00:00.000Z');
});

test('midnight is written as the first hour of the new day', () => {
	expect(londonTime('2026-01-15T00:00:00.000Z')).toBe('2026-01-15T00:00');
	expect(londonTime('2026-07-14T23:00:00.000Z')).toBe('2026-07-15T00:00');
});

test('late on a summer night London is a day ahead of UTC', () => {
	expect(dayInEngland('2026-07-14T23:30:00.000Z')).toBe('2026-07-15');
});

test('the hour that March leaves out becomes the hour after it', () => {
	expect(instantOfLondon('2026-03-29T00:59')).toBe('2026-03-29T00:59:00.000Z');
	expect(instantOfLondon('2026-03-29T01:30')).toBe('2026-03-29T01:30:00.000Z');
	expect(londonTime('2026-03-29T01:30:00.000Z')).toBe('2026-03-29T02:30');
	expect(instantOfLondon('2026-03-29T02:00')).toBe('2026-03-29T01:00:00.000Z');
});

test('the hour that comes twice in October is the first of the two', () => {
	expect(instantOfLondon('2026-10-25T01:30')).toBe('2026-10-25T00:30:00.000Z');
	expect(instantOfLondon('2026-10-25T02:00')).toBe('2026-10-25T02:00:00.000Z');
});

test.each([
	'',
	'tomorrow',
	'2026-02-30T09:00',
	'2026-13-01T09:00',
	'2026-03-02',
	'2026-03-02T25:00',
	'2026-03-02T24:00',
])('%j is no time', (text) => expect(instantOfLondon(text)).toBeNull());

test('every minute that a clock in London shows goes there and back', () => {
	const minutes = fc.integer({ min: Date.UTC(2000, 0, 1) / 60_000, max: Date.UTC(2060, 0, 1) / 60_000 });
	fc.assert(
		fc.property(minutes, (minute) => {
			const shown = londonTime(new Date(minute * 60_000).toISOString());
			expect(londonTime(instantOfLondon(shown) ?? '')).toBe(shown);
		}),
	);
});

test('the hour that the clocks leave out in March is known as one, and no other', () => {
	for (const [time, leftOut] of [
		['2027-03-28T00:59', false],
		['2027-03-28T01:00', true],
		['2027-03-28T01:59', true],
		['2027-03-28T02:00', false],
		['2027-10-31T01:30', false],
		['nonsense', false],
	] as const)
		expect([time, isHourLeftOut(time)]).toEqual([time, leftOut]);
});
