// What was begun by mistake goes into a bin, comes back with one press, and is deleted by the clock after thirty days: drafts
// of surveys, which nobody was asked by, and replies that nobody was told. What is late, or would be but for a day that was put
// off, stays where everybody sees it: a bin is not where a promise goes.
import { done, refused, type Outcome } from '../problem.ts';
import { isOverdue, type ReplyAnswer } from '../reply/reply.ts';
import { timesSlipped, type ReplyChange } from '../reply/slipped.ts';
import { daysLater } from '../words/time.ts';

export const binDays = 30;

/** The day on which the clock deletes it. */
export const goneOn = (binnedOn: string): string => daysLater(binnedOn, binDays);

/** Whether a reply may go into the bin: nobody was told it, it is not late, and its day was never put off. */
export function mayBin(
	reply: {
		answer: ReplyAnswer;
		dueOn: string;
		toldOn: string | null;
		takenDownOn: string | null;
		dayChanges: readonly ReplyChange[];
	},
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
	if (timesSlipped(reply.dayChanges) > 0)
		return refused('wrong-state', [
			{
				field: 'bin',
				message: 'The day of this reply was put off, so it stays. Answer it, and tell young people.',
			},
		]);
	return done(true);
}
