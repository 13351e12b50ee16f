import { repliesOfCouncil, type ReplyFilter } from '#db';
import { dayInEngland, repliesInOrder } from '#surveys';
import type { Person } from '../door/door.ts';
import type { World } from '../world.ts';
import { asRead } from './as-read.ts';

/** The replies of a council, overdue first. */
export async function listReplies(
	{ db, now }: World,
	{ councilId }: Person,
	{
		overdue,
		ownerless,
		...filter
	}: Omit<ReplyFilter, 'ownerless'> & Partial<Record<'overdue' | 'ownerless', 'true' | undefined>>,
) {
	const today = dayInEngland(now);
	const stored = await repliesOfCouncil(db, councilId, { ...filter, ownerless: ownerless === 'true' });
	const replies = repliesInOrder(stored, today).map((reply) => asRead(reply, today));
	return overdue ? replies.filter((reply) => reply.overdue) : replies;
}
