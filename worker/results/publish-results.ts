import { publishRelease, readingsOf, releaseOfSurvey } from '#db';
import { dayInEngland, voicesOf } from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { found, refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';

/**
 * Gives a closed survey's results to the board. Voices are gathered from all own words, read or not, so that a theme's
 * share is of everybody who wrote; from here on they are frozen.
 */
export async function publishResults(world: World, person: Person, id: string): Promise<void> {
	const { db, now } = world;
	const { councilId } = person;
	const { content } = found(await releaseOfSurvey(db, councilId, id));
	const voices = voicesOf(await readingsOf(db, councilId, id), content?.least);
	const published = acting(world, person, { kind: 'results-published', thing: id });
	if (!(await publishRelease(published, councilId, id, { voices, today: dayInEngland(now) })))
		refuse('wrong-state');
}
