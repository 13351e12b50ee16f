import * as v from 'valibot';
import { writtenDay } from './written-day.ts';

/** An instant in UTC, to the millisecond, in the one spelling that sorts as text: `2026-11-22T09:00:00.000Z`. */
export const Instant = v.pipe(
	v.string(),
	v.isoTimestamp('Write the time as 2026-11-22T09:00:00.000Z.'),
	v.check((text) => !Number.isNaN(Date.parse(text)), 'There is no such time.'),
	v.transform((text) => new Date(text).toISOString()),
);

/** A calendar day: `2026-11-22`, however it was written (written-day.ts). */
export const Day = v.pipe(
	v.string(),
	v.transform((text) => writtenDay(text) ?? ''),
	v.check((text) => text !== '', 'Write the day with its year, as 1 April 2027 or 01/04/2027.'),
	v.check(
		(text) => text === '' || isRealDay(text),
		'The calendar has no such day. Check the day and the month.',
	),
);

/** Whether the calendar has the day `2026-11-22`. */
export const isRealDay = (text: string): boolean => {
	const time = Date.parse(`${text}T00:00:00.000Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

const england = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });

/**
 * The calendar day on the council's own clock at a moment, which is an instant or a date: half past midnight in July is
 * yesterday in UTC.
 */
export const dayInEngland = (at: Date | string) => england.format(new Date(at));

/** The day so many days after another; before it, where the number is less than nought. */
export const daysLater = (from: string, days: number) =>
	new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The same day a year earlier; 29 February becomes 1 March. */
export function aYearBefore(day: string): string {
	const date = new Date(`${day}T00:00:00.000Z`);
	date.setUTCFullYear(date.getUTCFullYear() - 1);
	return date.toISOString().slice(0, 10);
}
