import { repliesOfCouncil, type ReplyFilter } from '#db';
import { dayInEngland, repliesInOrder, withoutItsWords } from '#surveys';
import type { Person } from '../door/door.ts';
import type { World } from '../world.ts';
import { asRead } from './as-read.ts';

/** The replies of a council, overdue first. */
export async function listReplies(
	{ db, now }: World,
	{ councilId, role }: Person,
	{
		overdue,
		ownerless,
		...filter
	}: Omit<ReplyFilter, 'ownerless'> & Partial<Record<'overdue' | 'ownerless', 'true' | undefined>>,
) {
	const today = dayInEngland(now);
	const stored = await repliesOfCouncil(db, councilId, { ...filter, ownerless: ownerless === 'true' });
	// Who mends what was taken down must read it; a board need not.
	const seen = stored.map((reply) => (role === 'board' ? withoutItsWords(reply) : reply));
	const replies = repliesInOrder(seen, today).map((reply) => asRead(reply, today));
	return overdue ? replies.filter((reply) => reply.overdue) : replies;
}
