import { eraseReply as erase, putReplyBack as putBack, replyOfCouncil, takeReplyDown as takeDown } from '#db';
import { whyForStaff, type TakeDownWhy, owedByOwner, remindOn } from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { found, refuse } from '../door/refusal.ts';
import { besideAct, mustHaveSecond, yesOf, type AskedFor } from '../second-person/must-have-second.ts';
import type { World } from '../world.ts';
import { changeBy } from './change-by.ts';
import { changedMeanwhile } from './changed-meanwhile.ts';
import { whatStopsTelling } from './look-over.ts';

/** Takes a reply down from the public page. Its place stays, and it can be put back. */
export async function takeReplyDown(
	world: World,
	person: Person,
	id: string,
	why: TakeDownWhy,
): Promise<void> {
	const { councilId } = person;
	found(await replyOfCouncil(world.db, councilId, id));
	const details = { reason: whyForStaff[why] };
	const db = acting(world, person, { kind: 'reply-taken-down', thing: id, details });
	const reply = { councilId, id, seen: undefined, today: world.today };
	if (!(await takeDown(db, reply, why, changeBy(world, person)))) refuse('wrong-state');
}

/** A reply that may stand again, looked over as when it was told first, but for a day that stood there already. */
export async function replyToPutBack(world: World, person: Person, id: string) {
	const reply = found(await replyOfCouncil(world.db, person.councilId, id));
	if (reply.takenDownOn === null) refuse('wrong-state');
	const stops = await whatStopsTelling(world, person, reply);
	if (stops.length > 0) refuse('not-for-everybody', stops);
	return reply;
}

/** Puts a reply back on the public page; `asked`: where a second person says yes to it. */
export async function putReplyBack(
	world: World,
	person: Person,
	{ id, version }: { id: string; version: number | undefined },
	asked: AskedFor | null = null,
): Promise<void> {
	const { councilId } = person;
	const reply = await replyToPutBack(world, person, id);
	await mustHaveSecond(world, person, asked);
	const db = acting(world, person, { kind: 'reply-put-back', thing: id, ...besideAct(asked) });
	const remind = remindOn(owedByOwner({ ...reply, takenDownOn: null }), world.today);
	const seen = { councilId, id, seen: version ?? reply.version, today: world.today, remindOn: remind };
	if (!(await putBack(db, seen, changeBy(world, person), yesOf(person, asked))))
		await changedMeanwhile(world, person, id, version);
}

/** Erases the words of a reply that was taken down. Nothing brings them back. */
export async function eraseReply(world: World, person: Person, id: string): Promise<void> {
	found(await replyOfCouncil(world.db, person.councilId, id));
	const db = acting(world, person, { kind: 'reply-erased', thing: id });
	if (!(await erase(db, person.councilId, id, changeBy(world, person)))) refuse('wrong-state');
}
