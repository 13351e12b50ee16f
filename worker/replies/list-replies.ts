import { listedReplies, type ReplyListFilter } from '#db';
import { withoutItsWords } from '#surveys';
import type { Person } from '../door/door.ts';
import type { World } from '../world.ts';
import { asRead } from './as-read.ts';

/** A page of the replies of a council, overdue first. */
export async function listReplies(
	{ db, today }: World,
	{ councilId, role }: Person,
	filter: ReplyListFilter,
) {
	// Who mends what was taken down must read it; a board need not.
	const standingOnly = role === 'board';
	const { replies, ...list } = await listedReplies(db, councilId, { ...filter, standingOnly }, today);
	const seen = replies.map((reply) => (standingOnly ? withoutItsWords(reply) : reply));
	return { replies: seen.map((reply) => asRead(reply, today)), ...list, today };
}
