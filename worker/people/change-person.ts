import { changePerson as change, peopleOfCouncil, personOfCouncil } from '#db';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { found, refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { mailNewAddress, mailNoAdmin } from './mail-person.ts';
import type { PersonContent } from './person-content.ts';

/** Changes name, address and role of somebody who is here. A new role holds with their next press, wherever they are signed in. */
export async function changePerson(
	world: World,
	person: Person,
	id: string,
	content: PersonContent,
): Promise<void> {
	const { db } = world;
	const before = found(await personOfCouncil(db, person.councilId, id));
	const act = {
		...({ kind: 'person-changed', thing: id, name: content.name } as const),
		details: {
			...(before.role !== content.role && { role: content.role }),
			...(before.email !== content.email && { address: true }),
		},
	};
	if (!(await change(acting(world, person, act), person.councilId, id, { ...content, before: before.email })))
		return await refuseChange(world, person, id, content);
	if (before.email !== content.email)
		await mailNewAddress(world, person, { name: content.name, before: before.email, after: content.email });
	if (before.role === 'admin' && content.role !== 'admin')
		await mailNoAdmin(world, person, { name: content.name, email: content.email });
}

/** Why nothing was changed. */
async function refuseChange(
	{ db }: World,
	{ councilId }: Person,
	id: string,
	{ email, role }: PersonContent,
) {
	const people = await peopleOfCouncil(db, councilId);
	const { role: now } = found(people.find((one) => one.id === id));
	const admins = people.filter((one) => one.role === 'admin');
	if (now !== 'admin' || role === 'admin' || admins.length > 1)
		refuse('already-there', [
			{ field: 'email', message: `Somebody else has the address ${email}, or had it.` },
		]);
	refuse('wrong-state', [
		{ field: 'role', message: 'They are the only admin. Make somebody else an admin first.' },
	]);
}
