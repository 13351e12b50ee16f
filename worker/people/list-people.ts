import { listedPeople, type PeopleFilter } from '#db';
import type { Person } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';

/** A page of the people of a council. Who is no longer here is shown to admins, who may let them back in. */
export async function listPeople({ db }: World, { councilId, role }: Person, filter: PeopleFilter) {
	if (filter.gone && role !== 'admin') refuse('not-allowed');
	return await listedPeople(db, councilId, filter);
}
