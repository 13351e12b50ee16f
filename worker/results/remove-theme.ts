import { removeTheme as remove } from '#db';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { closedSurvey } from './closed-survey.ts';

/** Takes a theme away from a closed survey; what was read under it has no theme then. */
export async function removeTheme(
	world: World,
	person: Person,
	{ id, theme }: { id: string; theme: string },
) {
	await closedSurvey(world, person, id);
	const db = acting(world, person, { kind: 'theme-removed', thing: id });
	if (!(await remove(db, person.councilId, id, theme))) refuse('not-found');
}
