// Reminders without knowing who has answered: one text, the same for everybody who was asked, sent from the list that
// the worker supplies again. It carries no code and no link, so it can be told from no other.
import { dayInEngland, daysLater } from '../words/time.ts';
import { askedBy, type Frame } from './message.ts';
import type { SendingKind } from './sending.ts';
import { textLength } from './text-length.ts';

/** Days from one reminder of a survey to the next. */
export const daysBetweenReminders = 3;

const day = (parts: Intl.DateTimeFormatOptions) =>
	new Intl.DateTimeFormat('en-GB', { ...parts, calendar: 'gregory', timeZone: 'UTC' });
const dayAndMonth = day({ day: 'numeric', month: 'long' });
const weekday = day({ weekday: 'long' });

/**
 * The neutral words of a reminder: one text long where the council's own words leave room, with the day of the week if it
 * fits. `closesAt` is an instant; the day is London's.
 */
export function reminderText(frame: Frame, closesAt: string): string {
	const askWhom = frame.words?.askWhom;
	const real = askWhom ? `Is it real? Ask ${askWhom}. ` : '';
	const last = new Date(`${dayInEngland(closesAt)}T00:00:00Z`);
	const until = (words: string) =>
		`${askedBy(frame)} sent you a link by text. It works until ${words}. If you used it, thank you: do nothing. ${real}Reply STOP to stop.`;
	const full = until(`${weekday.format(last)} ${dayAndMonth.format(last)}`);
	return textLength(full).fragments === 1 ? full : until(dayAndMonth.format(last));
}

export type NextReminder = { from: string } | { from: null; why: 'nobody-was-texted' };

/**
 * The first day on which a reminder may be sent, given what was sent so far; a reminder that reached nobody does not
 * count. Without an invitation by text there is nobody to remind.
 */
export function nextReminder(
	sendings: readonly { kind: SendingKind; sentOn: string; total: number; failed: number }[],
	today: string,
): NextReminder {
	const sent = (kind: SendingKind) =>
		sendings.filter((one) => one.kind === kind && one.failed < one.total).map(({ sentOn }) => sentOn);
	if (sent('invitation').length === 0) return { from: null, why: 'nobody-was-texted' };
	const last = sent('reminder').sort().at(-1);
	const from = last === undefined ? today : daysLater(last, daysBetweenReminders);
	return { from: from > today ? from : today };
}
