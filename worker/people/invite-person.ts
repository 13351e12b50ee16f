import { invitePerson as write } from '#db';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { mailInvitation } from './mail-person.ts';
import type { PersonContent } from './person-content.ts';

/** Lets somebody in and mails them how to sign in. Returns their id. */
export async function invitePerson(world: World, person: Person, content: PersonContent): Promise<string> {
	const invited = { id: world.newId(), councilId: person.councilId, ...content };
	const { id, name, role } = invited;
	const act = { kind: 'person-invited', thing: id, name, details: { role } } as const;
	const added = await write(acting(world, person, act), invited);
	if (!added)
		refuse('already-there', [{ field: 'email', message: 'Somebody with this address is here already.' }]);
	await mailInvitation(world, person, content);
	return id;
}
