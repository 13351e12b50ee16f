// What was begun or put in by mistake goes into a bin, comes back with one press, and is deleted by the clock after thirty days:
// drafts of surveys, which nobody was asked by, replies that nobody was told, documents that are being read in, comparisons of
// versions, and strategies with all that hangs on them. What is late, or would be but for a day that was put off, stays where
// everybody sees it: a bin is not where a promise goes. So does a strategy whose place another one took: the new one goes first.
import { done, refused, type Outcome } from '../problem.ts';
import { isOverdue, type ReplyAnswer } from '../reply/reply.ts';
import { timesSlipped, type ReplyChange } from '../reply/slipped.ts';
import { daysLater } from '../words/time.ts';

export const binnedKinds = ['survey', 'reply', 'strategy', 'proposal', 'comparison'] as const;
export type BinnedKind = (typeof binnedKinds)[number];

export const binDays = 30;

/** The day on which the clock deletes it. */
export const goneOn = (binnedOn: string): string => daysLater(binnedOn, binDays);

const stays = (message: string) => refused('wrong-state', [{ field: 'bin', message }]);

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
	if (reply.toldOn !== null) return stays('Young people were told this reply. Take it down instead.');
	if (isOverdue(reply, today))
		return stays('This reply is late, so it cannot go into the bin. Young people are still waiting for it.');
	if (timesSlipped(reply.dayChanges) > 0)
		return stays('The day of this reply was put off, so it stays. Answer it, and tell young people.');
	return done(true);
}

/** Whether a strategy may go into the bin. `late`: so many overdue replies are about it; `replacedBy`: what took its place. */
export function mayBinStrategy({
	late,
	replacedBy,
}: {
	late: number;
	replacedBy: readonly string[];
}): Outcome<true> {
	if (replacedBy.length > 0)
		return stays(
			`“${replacedBy.join('”, “')}” took its place, and tells what was said under it. Put that into the bin first.`,
		);
	if (late > 0)
		return stays(
			`${late === 1 ? 'One late reply is' : `${late} late replies are`} about it, and young people are still waiting. Say in each what else it is about, or answer it, then come back.`,
		);
	return done(true);
}
