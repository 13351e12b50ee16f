import { councilById } from '#db';
import { namesAndPlaces, type GlossaryEntry, type Looking } from '#surveys';
import type { Person } from '../door/door.ts';
import { found } from '../door/refusal.ts';
import type { World } from '../world.ts';

/** What a council knows that helps to look over words that are to go public. */
export const lookingFor = ({
	places,
	glossary,
}: {
	places: string[];
	glossary: GlossaryEntry[];
}): Looking => ({
	look: namesAndPlaces(places),
	glossary,
});

/** The same of this person's council. */
export async function lookingOf({ db }: World, { councilId }: Person): Promise<Looking> {
	return lookingFor(found(await councilById(db, councilId)));
}
