// "Please contact me": somebody says who they are and how to reach them, so that a person gets back to them. The
// opposite of an answer to a survey in every way: named, timed, read at once. So the two never meet: a request knows no
// survey, and a survey no request.
import * as v from 'valibot';
import { filled, line, paragraph } from '../words/text.ts';

export const contactLimits = {
	called: 80,
	reach: 200,
	about: 1000,
	goodTime: 200,
	/**
	 * So many requests of one council may wait that came within the last hour. Nobody's address is looked at, so this is
	 * all that keeps a flood from burying those who need an answer; done requests make room at once.
	 */
	waitingFromLastHour: 30,
	/** What somebody wrote is deleted so many days after it was marked as done. */
	daysKept: 30,
} as const;

const missing = {
	called: 'Tell us what to call you. A nickname is fine.',
	reach: 'Tell us how to reach you.',
};

/** What is said of a field that a request cannot do without. */
export const contactProblems = Object.entries(missing).map(([field, message]) => ({ field, message }));

export const ContactRequest = v.strictObject({
	/** A name or a nickname. */
	called: filled(line(contactLimits.called), missing.called),
	/** A number, an address, or other words: "ask for me at the youth club". */
	reach: filled(line(contactLimits.reach), missing.reach),
	about: paragraph(contactLimits.about),
	goodTime: line(contactLimits.goodTime),
});
export type ContactRequest = v.InferOutput<typeof ContactRequest>;

const hour = 3_600_000;

/** The instant until which somebody is to hear back. */
export const contactDue = (asked: Date, promisedHours: number): string =>
	new Date(asked.getTime() + promisedHours * hour).toISOString();

/** Requests that came after this instant count as the last hour's. */
export const anHourBefore = (now: Date): string => new Date(now.getTime() - hour).toISOString();

/** What was marked as done on this day or before is deleted now. */
export const contactsDoneLongAgo = (now: Date): string =>
	new Date(now.getTime() - contactLimits.daysKept * 24 * hour).toISOString().slice(0, 10);

/** The promise in words: "within …". */
export const promisedTime = (hours: number): string =>
	hours === 1 ? 'an hour' : hours > 24 && hours % 24 === 0 ? `${hours / 24} days` : `${hours} hours`;
