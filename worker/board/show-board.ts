import { boardOfCouncil } from '#db';
import type { Person } from '../door/door.ts';
import { found, refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';

/** The strategies of a person's own council; of any other there is nothing to find. */
export async function showBoard({ db }: World, person: Person, council: string) {
	if (council !== person.councilSlug) refuse('not-found');
	return found(await boardOfCouncil(db, person.councilId));
}
