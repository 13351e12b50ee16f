import { replyOfCouncil, saveReply as save } from '#db';
import { mayAnswer, type ReplyContent } from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { found, must, refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { checkContent } from './check-content.ts';

/** Saves a reply and keeps what changed: what it was, who changed it, when. */
export async function saveReply(
	world: World,
	person: Person,
	id: string,
	content: ReplyContent,
): Promise<void> {
	const { db, now, newId } = world;
	must(mayAnswer(found(await replyOfCouncil(db, person.councilId, id)), content.answer));
	await checkContent(world, person, content);
	const change = { by: person.id, at: now.toISOString(), newId };
	const saving = acting(world, person, { kind: 'reply-saved', thing: id });
	if (!(await save(saving, person.councilId, id, content, change))) refuse('not-found');
}
