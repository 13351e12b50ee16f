import { markAnswered, releaseOfSurvey } from '#db';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { found, refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';

/** Ends a survey once young people have their answer. */
export async function finishSurvey(world: World, person: Person, id: string): Promise<void> {
	const { councilId } = person;
	if (await markAnswered(acting(world, person, { kind: 'survey-answered', thing: id }), councilId, id))
		return;
	const { state } = found(await releaseOfSurvey(world.db, councilId, id));
	if (state !== 'released') refuse('wrong-state');
	const message =
		'Write at least one reply to this survey, answer every one, and tell young people each of them.';
	refuse('wrong-state', [{ field: 'replies', message }]);
}
