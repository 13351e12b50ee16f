import { owedBy, personOfCouncil } from '#db';
import { owedOn } from '#surveys';
import type { Person } from '../door/door.ts';
import { found } from '../door/refusal.ts';
import type { World } from '../world.ts';

/** Somebody of the council, here or not, with all that they owe. */
export async function showPerson({ db, today }: World, { councilId }: Person, id: string) {
	const person = found(await personOfCouncil(db, councilId, id));
	const { replies, ...owed } = await owedBy(db, councilId, person);
	return {
		person,
		owed: {
			...owed,
			replies: replies.map((reply) => {
				const day = owedOn(reply);
				return { id: reply.id, said: reply.said, owedOn: day, overdue: day !== null && day < today };
			}),
		},
	};
}
