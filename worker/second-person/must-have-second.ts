import { councilById, type Yes } from '#db';
import type { Person } from '../door/door.ts';
import { found, refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';

/** What somebody asked for, and a second person says yes to just now. */
export interface AskedFor {
	id: string;
	askedBy: string;
}

/** Refuses what goes public without a second person, where the council asks for one. */
export async function mustHaveSecond(
	{ db }: World,
	{ councilId }: Person,
	asked: AskedFor | null,
): Promise<void> {
	if (asked !== null) return;
	const { secondForTelling } = found(await councilById(db, councilId));
	if (!secondForTelling) return;
	const message =
		'Your council asks that a second person looks at this before everybody reads it. Ask one to.';
	refuse('second-person-needed', [{ field: 'second', message }]);
}

/** The yes, as it is written in one batch with what it is said to. */
export const yesOf = ({ id: decidedBy, councilId }: Person, asked: AskedFor | null): Yes | null =>
	asked && { councilId, id: asked.id, decidedBy };

/** Who had asked, beside the act. */
export const besideAct = (asked: AskedFor | null) => (asked ? { details: { person: asked.askedBy } } : {});
