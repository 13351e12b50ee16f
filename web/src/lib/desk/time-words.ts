// Times as people in England say them: "Friday 20 March 2026, 5pm", by the clock on the wall in London.

const dayWords = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/London',
	calendar: 'gregory',
	weekday: 'long',
	day: 'numeric',
	month: 'long',
	year: 'numeric',
});
const clockWords = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/London',
	hour: 'numeric',
	minute: '2-digit',
	hour12: true,
});

const partsOf = (format: Intl.DateTimeFormat, instant: string) => {
	const parts = new Map(format.formatToParts(Date.parse(instant)).map(({ type, value }) => [type, value]));
	return (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
};

/** "Friday 20 March 2026", without the comma that some machines put in. */
export function londonDayInWords(instant: string): string {
	const part = partsOf(dayWords, instant);
	return `${part('weekday')} ${part('day')} ${part('month')} ${part('year')}`;
}

/** "5pm", "9:30am". */
export function clockInWords(instant: string): string {
	const part = partsOf(clockWords, instant);
	const half = part('dayPeriod').toLowerCase().replaceAll(/[.\s]/g, '');
	const minute = part('minute');
	// Some machines write noon and midnight as hour 0.
	const hour = part('hour') === '0' ? '12' : part('hour');
	return minute === '00' ? `${hour}${half}` : `${hour}:${minute}${half}`;
}

export const timeInWords = (instant: string) => `${londonDayInWords(instant)}, ${clockInWords(instant)}`;

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long until then, roughly: "in 3 days", "in 5 hours", "in a few minutes". */
export function timeUntil(instant: string, now: string): string {
	const left = Date.parse(instant) - Date.parse(now);
	const count = (unit: number, word: string) => {
		const number = Math.floor(left / unit);
		return `in ${number} ${word}${number === 1 ? '' : 's'}`;
	};
	if (left >= day) return count(day, 'day');
	if (left >= hour) return count(hour, 'hour');
	return left > 0 ? 'in less than an hour' : 'now';
}
