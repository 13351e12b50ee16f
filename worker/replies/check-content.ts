import { linksToNothing, peopleOfCouncil } from '#db';
import { mayOwn, type ReplyContent } from '#surveys';
import type { Person } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';

/** A reply is owned by somebody of the council, and is about parts of the council's own strategies. */
export async function checkContent({ db }: World, { councilId }: Person, { owner, links }: ReplyContent) {
	const people = await peopleOfCouncil(db, councilId);
	if (!people.some(({ id, role }) => id === owner && mayOwn(role)))
		refuse('invalid', [{ field: 'owner', message: 'Choose somebody of this council.' }]);
	if ((await linksToNothing(db, councilId, links)).length > 0)
		refuse('invalid', [{ field: 'links', message: 'This is no part of a strategy of this council.' }]);
}
