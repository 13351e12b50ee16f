// The clock on the wall in London, which workers type and read, and the instant in UTC, which is stored.

const clock = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/London',
	calendar: 'iso8601',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit',
	hour: '2-digit',
	minute: '2-digit',
	hourCycle: 'h23',
});

/** What a clock in London shows at an instant, as `<input type="datetime-local">` writes it: `2026-03-02T09:00`. */
export function londonTime(instant: string): string {
	const parts = new Map(clock.formatToParts(Date.parse(instant)).map(({ type, value }) => [type, value]));
	const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
	return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/** Whether a clock in London never shows `time`: the hour that is left out when summer begins. */
export function isHourLeftOut(time: string): boolean {
	const instant = instantOfLondon(time);
	return instant !== null && londonTime(instant) !== time.slice(0, 16);
}

const written = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?$/;

/**
 * The instant at which a clock in London shows `time`; null where that is no time. In the hour that comes twice in
 * October it is the first; in the hour that March leaves out, the hour after it (as RFC 5545 §3.3.5 has it).
 */
export function instantOfLondon(time: string): string | null {
	const wall = Date.parse(`${time}Z`);
	if (!written.test(time) || Number.isNaN(wall)) return null;
	if (!new Date(wall).toISOString().startsWith(time.slice(0, 16))) return null;
	const summer = new Date(wall - 3_600_000).toISOString();
	return londonTime(summer) === time.slice(0, 16) ? summer : new Date(wall).toISOString();
}
