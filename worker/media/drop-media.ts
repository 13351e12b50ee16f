import { dropMedia as write } from '#db';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { clearDropped } from './clear-dropped.ts';

/**
 * Lets a survey keep a picture or recording no longer; its bytes go unless another survey keeps them. At any time: who is
 * seen or heard in it may change their mind.
 */
export async function dropMedia(world: World, person: Person, surveyId: string, id: string): Promise<void> {
	const db = acting(world, person, { kind: 'media-dropped', thing: surveyId });
	if (!(await write(db, { councilId: person.councilId, surveyId }, id))) refuse('not-found');
	await clearDropped(world);
}
