import { forgetHeading as forget } from '#db';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';

/** Somebody has Heard forget what lists under a heading are. */
export async function forgetHeading(world: World, person: Person, heading: string): Promise<void> {
	const db = acting(world, person, { kind: 'heading-forgotten', thing: null, name: heading });
	if (!(await forget(db, person.councilId, heading))) refuse('not-found');
}
