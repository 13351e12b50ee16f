import { signOutEverywhere } from '#db';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';

/** Ends all sessions of somebody; they can sign in again. */
export async function signPersonOut(world: World, person: Person, id: string): Promise<void> {
	if (id === person.id)
		refuse('wrong-state', [{ field: 'id', message: 'Sign yourself out in “Your account”.' }]);
	const db = acting(world, person, { kind: 'person-signed-out', thing: id });
	if (!(await signOutEverywhere(db, person.councilId, id))) refuse('not-found');
}
