const clock = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/London',
	calendar: 'gregory',
	dateStyle: 'full',
	timeStyle: 'short',
});

/** "Tuesday, 3 March 2026 at 09:00", in London. */
export const byTheClock = (instant: string): string => clock.format(new Date(instant));
