import { replyOfCouncil, saveReply as save } from '#db';
import { dayInEngland, lookOverReply, mayAnswer, whatStops, type ReplyContent } from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { found, must, refuse } from '../door/refusal.ts';
import { lookingOf } from '../going-public/looking-of.ts';
import type { World } from '../world.ts';
import { checkContent } from './check-content.ts';
import { changedMeanwhile } from './changed-meanwhile.ts';

/**
 * Saves a reply as it was seen, and keeps what changed: what it was, who changed it, when. Where young people read it
 * already, what is saved is public at once: so it is looked over as before it was told.
 */
export async function saveReply(
	world: World,
	person: Person,
	{ id, version }: { id: string; version: number | undefined },
	content: ReplyContent,
): Promise<void> {
	const { db, now, newId } = world;
	const { councilId } = person;
	const reply = found(await replyOfCouncil(db, councilId, id));
	must(mayAnswer(reply, content.answer));
	await checkContent(world, person, content);
	const today = dayInEngland(now);
	if (reply.toldOn !== null && reply.takenDownOn === null) {
		const stops = whatStops(lookOverReply(content, await lookingOf(world, person), today));
		if (stops.length > 0) refuse('not-for-everybody', stops);
	}
	const change = { by: person.id, at: now.toISOString(), newId };
	const saving = acting(world, person, { kind: 'reply-saved', thing: id });
	if (!(await save(saving, { councilId, id, seen: version, today }, content, change)))
		await changedMeanwhile(world, person, id, version);
}
