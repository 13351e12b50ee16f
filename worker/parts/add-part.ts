import { addPart as add, partsOfStrategy, strategyOnBoard } from '#db';
import type { PartContent } from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { found, refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { mustStandUnder } from './correct-part.ts';
import { mustNameNobody } from './look-over-part.ts';
import { mustBeInUse } from './part-here.ts';

/** Adds a part to a strategy in use, last of its kind. */
export async function addPart(world: World, person: Person, strategyId: string, content: PartContent) {
	const { db, newId, today } = world;
	const { councilId } = person;
	const { strategy } = found(await strategyOnBoard(db, councilId, { id: strategyId }));
	mustBeInUse(strategy);
	mustStandUnder(await partsOfStrategy(db, councilId, strategyId), content);
	await mustNameNobody(world, person, content);
	const id = newId();
	const adding = acting(world, person, { kind: 'part-added', thing: id, name: content.wording });
	const added = await add(adding, { councilId, strategyId, id }, content, {
		on: today,
		by: person.id,
		newId,
	});
	if (!added) refuse('wrong-state');
	return { id };
}
