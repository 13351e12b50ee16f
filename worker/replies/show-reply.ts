import { historyOfReply, replyOfCouncil } from '#db';
import { withoutItsWords } from '#surveys';
import type { Person } from '../door/door.ts';
import { found } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { asRead } from './as-read.ts';

/**
 * A reply with its history. What was taken down has neither for a board: who mends it must read it, nobody else. And of what
 * stands a board's history tells that it was changed, by whom and when, and none of the words that stood there before: they may
 * be those for which it was taken down, and mended.
 */
export async function showReply({ db, today }: World, { councilId, role }: Person, id: string) {
	const reply = found(await replyOfCouncil(db, councilId, id));
	if (role === 'board' && reply.takenDownOn !== null)
		return { reply: asRead(withoutItsWords(reply), today), history: [] };
	const history = await historyOfReply(db, councilId, id);
	return {
		reply: asRead(reply, today),
		history: role === 'board' ? history.map(withoutWords) : history,
	};
}

type Line = Awaited<ReturnType<typeof historyOfReply>>[number];

/** Days and owners a board may know; words, and why something was taken down, it may not. */
const withoutWords = (line: Line): Line =>
	line.what === 'due' || line.what === 'owner' ? line : { ...line, before: null, after: null };
