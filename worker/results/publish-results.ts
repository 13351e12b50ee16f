import { publishRelease, quotesOf, readingsOf, releaseOfSurvey } from '#db';
import { lookOver, voicesOf, whatStops } from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { found, refuse } from '../door/refusal.ts';
import { lookingOf } from '../going-public/looking-of.ts';
import type { World } from '../world.ts';

/**
 * Gives a closed survey's results to the board. Voices are gathered from all own words, read or not, so that a theme's
 * share is of everybody who wrote; from here on they are frozen. A quote that names somebody keeps them back.
 */
export async function publishResults(world: World, person: Person, id: string): Promise<void> {
	const { db, today } = world;
	const { councilId } = person;
	const { content } = found(await releaseOfSurvey(db, councilId, id));
	const voices = voicesOf(await readingsOf(db, councilId, id), content?.least);
	const looking = await lookingOf(world, person);
	const stops = (await quotesOf(db, councilId, id)).flatMap(({ quote }) =>
		whatStops(lookOver({ field: 'quotes', text: quote, whose: 'theirs', verbatim: true }, looking)),
	);
	if (stops.length > 0) refuse('not-for-everybody', stops);
	const published = acting(world, person, { kind: 'results-published', thing: id });
	if (!(await publishRelease(published, councilId, id, { voices, today }))) refuse('wrong-state');
}
