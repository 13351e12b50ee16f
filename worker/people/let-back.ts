import { letPersonBack } from '#db';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { found } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { mailInvitation } from './mail-person.ts';

/** Lets somebody who was shut out back in, as who they were, and mails them. */
export async function letBack(world: World, person: Person, id: string): Promise<void> {
	const db = acting(world, person, { kind: 'person-back', thing: id });
	await mailInvitation(world, person, found(await letPersonBack(db, person.councilId, id)));
}
