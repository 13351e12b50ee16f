import type { repliesOfCouncil } from '#db';
import { isOverdue, owedOn, timesSlipped } from '#surveys';

type StoredReply = Awaited<ReturnType<typeof repliesOfCouncil>>[number];

/** A reply as it is read: with what is owed when, whether that day is past, and how often it slipped. */
export const asRead = ({ dayChanges, ...reply }: StoredReply, today: string) => ({
	...reply,
	owedOn: owedOn(reply),
	overdue: isOverdue(reply, today),
	slipped: timesSlipped(dayChanges),
});
