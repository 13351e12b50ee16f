import { replyOfCouncil } from '#db';
import type { Person } from '../door/door.ts';
import { found, refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';

/** Why a change of a reply did not happen: it is not there, its words are gone, or somebody else saved it first. */
export async function changedMeanwhile(
	{ db }: World,
	{ councilId }: Person,
	id: string,
	seen: number | undefined,
): Promise<never> {
	const reply = found(await replyOfCouncil(db, councilId, id));
	if (reply.erased || reply.binnedOn !== null || seen === undefined || seen === reply.version)
		return refuse('wrong-state');
	return refuse('wrong-state', [
		{
			field: 'version',
			message: 'Somebody else, or you in another window, saved this reply while you were writing.',
		},
	]);
}
