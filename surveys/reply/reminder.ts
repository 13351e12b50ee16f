// When whoever owes a reply is reminded: two weeks before its day, on the day, and then every week until it is given. A mail a
// day at most, and none where nothing is owed.
import { daysLater } from '../words/time.ts';
import type { ReplyAnswer } from './reply.ts';

const before = 14;
const week = 7;

/**
 * The day on which its owner owes something: of a reply without an answer its due day, and where young people were told that
 * something is being done or not yet, the day that they were told. An answer that nobody told yet is the workers' to tell.
 */
export function owedByOwner(reply: {
	answer: ReplyAnswer;
	dueOn: string;
	toldOn: string | null;
	takenDownOn?: string | null;
}): string | null {
	if (reply.takenDownOn) return null;
	if (reply.answer.state === 'waiting') return reply.dueOn;
	if (reply.toldOn === null) return null;
	return 'by' in reply.answer ? reply.answer.by : null;
}

/** The next day, after this one, on which the owner is reminded; null where nothing is owed. */
export function remindOn(owed: string | null, after: string): string | null {
	if (owed === null) return null;
	const first = daysLater(owed, -before);
	if (after < first) return first;
	let day = owed;
	while (day <= after) day = daysLater(day, week);
	return day;
}
