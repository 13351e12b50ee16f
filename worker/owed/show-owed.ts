import { partsNamed, replyOfCouncil } from '#db';
import type { Person } from '../door/door.ts';
import { found, refuse } from '../door/refusal.ts';
import { asRead } from '../replies/as-read.ts';
import type { World } from '../world.ts';

/** A reply for its owner; for anybody else there is none. */
export async function ownReply({ db }: World, { councilId, id: personId }: Person, id: string) {
	const reply = found(await replyOfCouncil(db, councilId, id));
	if (reply.owner.id !== personId || reply.binnedOn !== null || reply.takenDownOn !== null)
		refuse('not-found');
	return reply;
}

/** What young people said, what it was promised about, and what was answered so far. */
export async function showOwed(world: World, person: Person, id: string) {
	const reply = await ownReply(world, person, id);
	const ids = reply.links.map((link) => link.id);
	const about = await partsNamed(world.db, person.councilId, ids);
	return { reply: asRead(reply, world.today), today: world.today, about };
}
