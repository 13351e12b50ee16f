import { saveStrategy as save } from '#db';
import type { StrategyContent } from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';

export async function saveStrategy(
	world: World,
	person: Person,
	id: string,
	content: StrategyContent,
): Promise<void> {
	const change = { by: person.id, on: world.today, newId: world.newId };
	const db = acting(world, person, { kind: 'strategy-saved', thing: id });
	if (!(await save(db, { councilId: person.councilId, id }, content, change))) refuse('not-found');
}
