import { saveStrategy as save } from '#db';
import { dayInEngland, type StrategyContent } from '#surveys';
import type { Person } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';

export async function saveStrategy(
	{ db, now, newId }: World,
	person: Person,
	id: string,
	content: StrategyContent,
): Promise<void> {
	const change = { by: person.id, on: dayInEngland(now), newId };
	if (!(await save(db, person.councilId, id, content, change))) refuse('not-found');
}
