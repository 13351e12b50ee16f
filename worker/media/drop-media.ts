import { dropMedia as write } from '#db';
import type { Person } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import { mustBeDraft } from '../surveys/survey-of-council.ts';
import type { World } from '../world.ts';
import { clearDropped } from './clear-dropped.ts';

/** Lets a draft keep a picture or recording no longer. Its bytes go unless another survey keeps them. */
export async function dropMedia(world: World, person: Person, surveyId: string, id: string): Promise<void> {
	if (!(await write(world.db, { councilId: person.councilId, surveyId }, id))) {
		await mustBeDraft(world, person, surveyId);
		refuse('not-found');
	}
	await clearDropped(world);
}
