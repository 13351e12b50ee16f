import { putPartInAgain as putIn, repliesAboutPart, takePartOut as takeOut } from '#db';
import { headingsOf, isOverdue, mayTakeOut, type Link } from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { must, refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { mustBeInUse, partHere } from './part-here.ts';

/** Takes a part out of its strategy, with the reason. All that hangs on it stays with it. */
export async function takePartOut(world: World, person: Person, at: Link, why: string): Promise<void> {
	const { strategy, standing } = await partHere(world, person, at);
	mustBeInUse(strategy);
	const { db, today, newId } = world;
	const { councilId } = person;
	const replies = await repliesAboutPart(db, councilId, at.id);
	const headings = headingsOf(standing);
	const under = standing.filter(({ id }) => id !== at.id && headings.get(id) === at.id).length;
	// Of any other part a reply stays in sight under the heading; of a heading there is no such place.
	const owed = replies.filter((reply) =>
		at.kind === 'priority' ? reply.toldOn === null : isOverdue(reply, today),
	).length;
	must(mayTakeOut({ under, owed }));
	const taking = acting(world, person, { kind: 'part-taken-out', thing: at.id, details: { reason: why } });
	const change = { on: today, by: person.id, newId };
	if (!(await takeOut(taking, { ...at, councilId }, why, change)))
		refuse('wrong-state', [
			{ field: 'why', message: 'Somebody else was faster. This is how it stands now.' },
		]);
}

/** Puts it in again, with all its links. */
export async function putPartInAgain(world: World, person: Person, at: Link): Promise<void> {
	const { strategy, standing, part } = await partHere(world, person, at);
	mustBeInUse(strategy);
	if (part.priorityId !== null && !standing.some(({ id }) => id === part.priorityId))
		refuse('wrong-state', [
			{ field: '', message: 'The heading it stood under was taken out, too. Put that in again first.' },
		]);
	const change = { on: world.today, by: person.id, newId: world.newId };
	const putting = acting(world, person, { kind: 'part-in-again', thing: at.id });
	if (!(await putIn(putting, { ...at, councilId: person.councilId }, change)))
		refuse('wrong-state', [{ field: '', message: 'It stands in the strategy again already.' }]);
}
