import { handOver as give, owedBy, peopleOfCouncil, personOfCouncil } from '#db';
import { isAtDesk, mayOwn } from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { found, refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';

/**
 * Gives all that somebody owes to another: replies, whom they took on to contact, being the duty lead. What they asked a
 * second person for is taken back.
 */
export async function handOver(
	world: World,
	person: Person,
	{ id, to }: { id: string; to: string },
): Promise<void> {
	const { db, now, newId } = world;
	const { councilId } = person;
	const from = found(await personOfCouncil(db, councilId, id));
	const heir = (await peopleOfCouncil(db, councilId)).find((one) => one.id === to && mayOwn(one.role));
	if (!heir || to === id)
		return refuse('invalid', [{ field: 'to', message: 'Choose somebody who is here.' }]);
	const owed = await owedBy(db, councilId, from);
	if ((owed.isDutyLead || owed.taken > 0) && !isAtDesk(heir.role))
		refuse('invalid', [
			{
				field: 'to',
				message: `${from.name} gets back to young people. Choose a participation worker or an admin.`,
			},
		]);
	const lines = owed.replies.map((reply) => ({ id: newId(), reply: reply.id }));
	const details = { number: lines.length, person: to };
	const act = { kind: 'person-handed-over', thing: id, details } as const;
	const giving = { councilId, from, to: heir, lines, by: person.id, at: now.toISOString() };
	if (!(await give(acting(world, person, act), giving)))
		refuse('wrong-state', [{ field: 'to', message: `${from.name} owes nothing.` }]);
}
