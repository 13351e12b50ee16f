import { historyOfReply, replyOfCouncil } from '#db';
import { dayInEngland } from '#surveys';
import type { Person } from '../door/door.ts';
import { found } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { asRead } from './as-read.ts';

export async function showReply({ db, now }: World, { councilId }: Person, id: string) {
	const reply = found(await replyOfCouncil(db, councilId, id));
	return { reply: asRead(reply, dayInEngland(now)), history: await historyOfReply(db, councilId, id) };
}
