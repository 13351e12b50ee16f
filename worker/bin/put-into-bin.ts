import { binOfCouncil, binReply, binSurvey, replyOfCouncil, takeOutOfBin as takeOut } from '#db';
import { goneOn, mayBin } from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { found, must, refuse } from '../door/refusal.ts';
import { refuseChange } from '../surveys/survey-of-council.ts';
import type { World } from '../world.ts';

export interface Binned {
	kind: 'survey' | 'reply';
	id: string;
}

/** Puts a draft, or a reply that nobody was told, into the bin. */
export async function putIntoBin(world: World, person: Person, { kind, id }: Binned): Promise<void> {
	const { councilId } = person;
	const today = world.today;
	if (kind === 'survey') {
		const db = acting(world, person, { kind: 'survey-binned', thing: id });
		if (!(await binSurvey(db, councilId, id, today))) await refuseChange(world, person, id);
		return;
	}
	const reply = found(await replyOfCouncil(world.db, councilId, id));
	must(mayBin(reply, today));
	const db = acting(world, person, { kind: 'reply-binned', thing: id });
	if (!(await binReply(db, { councilId, id, seen: reply.version, today }))) refuse('wrong-state');
}

/** Takes something out of the bin: it stands where it stood. */
export async function takeOutOfBin(world: World, person: Person, { kind, id }: Binned): Promise<void> {
	const act = kind === 'survey' ? 'survey-out-of-bin' : 'reply-out-of-bin';
	const db = acting(world, person, { kind: act, thing: id });
	if (!(await takeOut(db, person.councilId, kind, id))) refuse('not-found');
}

/** What is in the bin, and on which day each is deleted. */
export async function showBin({ db }: World, { councilId }: Person) {
	const binned = await binOfCouncil(db, councilId);
	return { binned: binned.map((one) => ({ ...one, goneOn: goneOn(one.binnedOn) })) };
}
