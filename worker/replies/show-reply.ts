import { historyOfReply, replyOfCouncil } from '#db';
import { dayInEngland, withoutItsWords } from '#surveys';
import type { Person } from '../door/door.ts';
import { found } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { asRead } from './as-read.ts';

/** A reply with its history. What was taken down has neither for a board: who mends it must read it, nobody else. */
export async function showReply({ db, now }: World, { councilId, role }: Person, id: string) {
	const reply = found(await replyOfCouncil(db, councilId, id));
	if (role === 'board' && reply.takenDownOn !== null)
		return { reply: asRead(withoutItsWords(reply), dayInEngland(now)), history: [] };
	return { reply: asRead(reply, dayInEngland(now)), history: await historyOfReply(db, councilId, id) };
}
