// How a use case leaves its line in the council's log: it makes its change through `acting(world, person, { kind, thing })` in
// the place of `world.db`, and the line is written in the same batch, or not at all.
import { leaveAct as leave, withAct, type Db, type Doing } from '#db';
import { acts, type Act } from '#surveys';
import type { Person } from '../door/door.ts';
import type { World } from '../world.ts';

const doingOf = ({ now, newId }: World, person: Person, act: Act): Doing => ({
	id: newId(),
	councilId: person.councilId,
	at: now.toISOString(),
	personId: person.id,
	role: person.role,
	kind: act.kind,
	thing: act.thing,
	name: act.name || null,
	details: act.details ?? {},
	each: acts[act.kind].each,
});

/** The database, with this act's line beside the first change that is made through it. */
export const acting = (world: World, person: Person, act: Act): Db =>
	withAct(world.db, doingOf(world, person, act));

/** Leaves the line of an act that changes nothing in the database. */
export const leaveAct = (world: World, person: Person, act: Act): Promise<void> =>
	leave(world.db, doingOf(world, person, act));
