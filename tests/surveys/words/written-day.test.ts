import * as v from 'valibot';
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { Day, dayInWords, writtenDay } from '#surveys';

test.each([
	'1 April 2025',
	'1st April 2025',
	'01 Apr 2025',
	'1 april 25',
	'1st of April, 2025',
	'Tuesday 1 April 2025',
	'Tues, 1 Apr. 2025',
	'01/04/2025',
	'1/4/25',
	'1.4.25',
	'01.04.2025',
	'1 / 4 / 2025',
	'1-4-2025',
	'1-Apr-2025',
	' 2025-04-01 ',
])('“%s” is read as the first of April', (text) => {
	expect(v.parse(Day, text)).toBe('2025-04-01');
});

test.each([
	'',
	'April',
	'1 April',
	'2025',
	'4/2025',
	'1/4',
	'1.4/25',
	'soon',
	'32',
	'1 Month 2025',
	'2025-4-1',
])('“%s” is no day, and one sentence says how to write one', (text) => {
	const { issues } = v.safeParse(Day, text);
	expect(issues?.map(({ message }) => message)).toEqual([
		'Write the day with its year, as 1 April 2027 or 01/04/2027.',
	]);
});

test.each(['31 April 2025', '29/02/2025', '1.13.25', '2025-02-30', '00/01/2025'])(
	'“%s” is told as a day that the calendar does not have, in one sentence',
	(text) => {
		const { issues } = v.safeParse(Day, text);
		expect(issues?.map(({ message }) => message)).toEqual([
			'The calendar has no such day. Check the day and the month.',
		]);
	},
);

test('every day that we tell in words is read back as that day', () => {
	const days = fc
		.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
		.map((date) => date.toISOString().slice(0, 10));
	fc.assert(fc.property(days, (day) => writtenDay(dayInWords(day)) === day && writtenDay(day) === day));
});
