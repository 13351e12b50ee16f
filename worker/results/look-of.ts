import { councilById } from '#db';
import { namesAndPlaces } from '#surveys';
import type { Person } from '../door/door.ts';
import type { World } from '../world.ts';

/** The look for names and for the places of this person's council, in words that may be shown. */
export const lookOf = async ({ db }: World, { councilId }: Person) =>
	namesAndPlaces((await councilById(db, councilId))?.places ?? []);
