import { councilById, removePerson as remove, peopleOfCouncil } from '#db';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { found, refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { mailNoAdmin } from './mail-person.ts';

/** Somebody is no longer here: they are signed out at once. An admin goes only while another one stays, and not unseen. */
export async function removePerson(world: World, person: Person, id: string): Promise<void> {
	if (id === person.id) refuse('wrong-state', [{ field: 'id', message: 'You cannot shut yourself out.' }]);
	const db = acting(world, person, { kind: 'person-removed', thing: id });
	const removed = await remove(db, person.councilId, id, world.today);
	if (removed?.role === 'admin') await mailNoAdmin(world, person, removed);
	if (removed) return;
	const { email } = found((await peopleOfCouncil(world.db, person.councilId)).find((one) => one.id === id));
	const { dutyLead } = found(await councilById(world.db, person.councilId));
	if (dutyLead?.email === email)
		refuse('wrong-state', [
			{
				field: 'id',
				message: 'Young people who ask for contact wait for them. Give all of theirs to somebody else first.',
			},
		]);
	refuse('wrong-state', [
		{ field: 'id', message: 'They are the only admin. Make somebody else an admin first.' },
	]);
}
