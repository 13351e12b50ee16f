import { lookOver, whatStops, type Found } from '#surveys';
import type { Person } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import { lookingOf } from '../going-public/looking-of.ts';
import type { World } from '../world.ts';

export const nameOfThemeInUse = { field: 'name', message: 'There is a theme of this name already.' };

/** What to look at again in the name of a theme, which is public once the results are; refused where it names somebody. */
export async function themeNameLookedOver(world: World, person: Person, name: string): Promise<Found[]> {
	const found = lookOver({ field: 'name', text: name, whose: 'ours' }, await lookingOf(world, person));
	const stops = whatStops(found);
	if (stops.length > 0) refuse('not-for-everybody', stops);
	return found;
}
