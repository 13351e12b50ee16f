// What was begun by mistake goes into a bin, comes back with one press, and is deleted by the clock after thirty days: drafts
// of surveys, which nobody was asked by, and replies that nobody was told. What is late stays where it is late, for everybody to see:
// a bin is not where a promise goes.
import { done, refused, type Outcome } from '../problem.ts';
import { isOverdue, type ReplyAnswer } from '../reply/reply.ts';
import { daysLater } from '../words/time.ts';

export const binDays = 30;

/** The day on which the clock deletes it. */
export const goneOn = (binnedOn: string): string => daysLater(binnedOn, binDays);

/** Whether a reply may go into the bin: nobody was told it, and it is not late. */
export function mayBin(
	reply: { answer: ReplyAnswer; dueOn: string; toldOn: string | null; takenDownOn: string | null },
	today: string,
): Outcome<true> {
	if (reply.toldOn !== null)
		return refused('wrong-state', [
			{ field: 'bin', message: 'Young people were told this reply. Take it down instead.' },
		]);
	if (isOverdue(reply, today))
		return refused('wrong-state', [
			{
				field: 'bin',
				message: 'This reply is late, so it cannot go into the bin. Young people are still waiting for it.',
			},
		]);
	return done(true);
}
