import { listedReplies, type ReplyListFilter } from '#db';
import { dayInEngland } from '#surveys';
import type { Person } from '../door/door.ts';
import type { World } from '../world.ts';
import { asRead } from './as-read.ts';

/** A page of the replies of a council, overdue first. */
export async function listReplies({ db, now }: World, { councilId }: Person, filter: ReplyListFilter) {
	const today = dayInEngland(now);
	const { replies, ...list } = await listedReplies(db, councilId, filter, today);
	return { replies: replies.map((reply) => asRead(reply, today)), ...list, today };
}
