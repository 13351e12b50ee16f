import { expect, test } from 'vitest';
import { progressInWords } from '../../../web/src/lib/desk/next-step.ts';
import { timeInWords, timeUntil } from '../../../web/src/lib/desk/time-words.ts';

test('a time is told by the clock in London', () => {
	expect(timeInWords('2026-03-20T17:00:00.000Z')).toBe('Friday 20 March 2026, 5pm');
	expect(timeInWords('2026-07-01T08:30:00.000Z')).toBe('Wednesday 1 July 2026, 9:30am');
	expect(timeInWords('2026-07-01T23:00:00.000Z')).toBe('Thursday 2 July 2026, 12am');
	expect(timeInWords('2026-01-01T12:00:00.000Z')).toBe('Thursday 1 January 2026, 12pm');
});

test('what is left is never rounded up', () => {
	const now = '2026-03-02T09:00:00.000Z';
	expect(timeUntil('2026-03-04T08:59:00.000Z', now)).toBe('in 1 day');
	expect(timeUntil('2026-03-03T08:59:00.000Z', now)).toBe('in 23 hours');
	expect(timeUntil('2026-03-02T09:59:00.000Z', now)).toBe('in less than an hour');
	expect(timeUntil(now, now)).toBe('now');
});

test('progress is told in tens with the hour of the count, and not at all below ten', () => {
	const progressAt = '2026-07-01T13:00:00.000Z';
	expect(progressInWords({ progressTens: 0, progressAt })).toBe('fewer than 10 answers, counted at 2pm');
	expect(progressInWords({ progressTens: 3, progressAt })).toBe('30 answers or more, counted at 2pm');
	expect(progressInWords({ progressTens: 0, progressAt: null })).toBe('answers not counted yet');
});
