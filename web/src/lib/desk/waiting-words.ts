import { timeInWords, timeUntil } from './time-words.ts';

const minute = 60_000;
const hour = 60 * minute;

/** How long somebody has waited, roughly: "5 minutes", "3 hours", "2 days". */
export function waitedFor(askedAt: string, now: string): string {
	const waited = Math.max(0, Date.parse(now) - Date.parse(askedAt));
	const count = (unit: number, word: string) => {
		const number = Math.max(1, Math.floor(waited / unit));
		return `${number} ${word}${number === 1 ? '' : 's'}`;
	};
	if (waited >= 48 * hour) return count(24 * hour, 'day');
	return waited >= hour ? count(hour, 'hour') : count(minute, 'minute');
}

/** Until when somebody was promised to hear back, and how that stands. */
export const promised = (dueAt: string, now: string): string =>
	dueAt < now
		? `Promised by ${timeInWords(dueAt)}. That was ${waitedFor(dueAt, now)} ago.`
		: `Promised by ${timeInWords(dueAt)}, ${timeUntil(dueAt, now)}.`;
