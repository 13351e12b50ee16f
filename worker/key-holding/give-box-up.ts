import { giveBoxUp as write } from '#db';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import { tryToOpen } from '../opening/open-box.ts';
import { findSurvey } from '../surveys/survey-of-council.ts';
import type { World } from '../world.ts';

/** The key is lost: the sealed ballots, which nobody can ever read, go, and young people are told. */
export async function giveBoxUp(world: World, person: Person, id: string): Promise<void> {
	await findSurvey(world, person, id);
	const db = acting(world, person, { kind: 'key-lost', thing: id });
	if (!(await write(db, person.councilId, id, world.today))) refuse('wrong-state');
	// The signing key goes now, or with the clock's next minute.
	await tryToOpen(world, id);
}
