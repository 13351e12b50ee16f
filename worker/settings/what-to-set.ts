import { councilById, countsToSet } from '#db';
import { stillToSet, type ToSet } from '#surveys';
import type { Person } from '../door/door.ts';
import { found } from '../door/refusal.ts';
import type { World } from '../world.ts';

/** What a council has still to set, or to look at again. */
export async function whatToSet(world: World, { councilId }: Person): Promise<ToSet[]> {
	const { lookedAt, dutyLead } = found(await councilById(world.db, councilId));
	const counts = await countsToSet(world.db, councilId);
	return stillToSet({ lookedAt, ...counts, hasDutyLead: dutyLead !== null }, world.today);
}
