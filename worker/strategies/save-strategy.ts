import { partsOfStrategy, saveStrategy as save } from '#db';
import { headingsThatStop, partsOfKind, whatStops, type StrategyContent } from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import { lookingOf } from '../going-public/looking-of.ts';
import type { World } from '../world.ts';

/** Saves the names of a strategy and of its headings. Refused where a new one tells who somebody is: it would be public at once. */
export async function saveStrategy(
	world: World,
	person: Person,
	id: string,
	content: StrategyContent,
): Promise<void> {
	const parts = await partsOfStrategy(world.db, person.councilId, id);
	const stood = partsOfKind(parts, 'priority').map(({ wording, ...one }) => ({ ...one, title: wording }));
	const found = headingsThatStop(content.priorities, stood, await lookingOf(world, person));
	if (found.length > 0) refuse('not-for-everybody', whatStops(found));
	const change = { by: person.id, on: world.today, newId: world.newId };
	const db = acting(world, person, { kind: 'strategy-saved', thing: id });
	if (!(await save(db, { councilId: person.councilId, id }, content, change))) refuse('not-found');
}
