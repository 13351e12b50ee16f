// Days as people say them, in British English and the Gregorian calendar whatever the machine prefers.
const format = new Intl.DateTimeFormat('en-GB', {
	day: 'numeric',
	month: 'long',
	year: 'numeric',
	calendar: 'gregory',
	timeZone: 'UTC',
});

/** "22 November 2026", from `2026-11-22`. */
export const dayInWords = (day: string) => format.format(new Date(`${day}T00:00:00Z`));
