import { takeSurveyBack as write } from '#db';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import { tryToOpen } from '../opening/open-box.ts';
import { findSurvey } from '../surveys/survey-of-council.ts';
import type { World } from '../world.ts';

/** A survey that was opened by mistake: it ends, what is in its box is deleted unread, and its keys are destroyed. */
export async function takeSurveyBack(world: World, person: Person, id: string): Promise<void> {
	await findSurvey(world, person, id);
	const db = acting(world, person, { kind: 'survey-taken-back', thing: id });
	const survey = { councilId: person.councilId, id };
	if (!(await write(db, survey, world.now.toISOString()))) refuse('wrong-state');
	// Its keys go now, or with the clock's next minute. There is nothing left to open.
	await tryToOpen(world, id);
}
