import { councilById } from '#db';
import { namesAndPlaces, type Looking } from '#surveys';
import type { Person } from '../door/door.ts';
import type { World } from '../world.ts';

/** What this person's council knows that helps to look over words that are to go public. */
export async function lookingOf({ db }: World, { councilId }: Person): Promise<Looking> {
	const council = await councilById(db, councilId);
	return { look: namesAndPlaces(council?.places ?? []), glossary: council?.glossary ?? [] };
}
