import { partsOfStrategy, strategyOnBoard, successionOfCouncil } from '#db';
import { versionParts } from '#surveys';
import type { Person } from '../door/door.ts';
import { found } from '../door/refusal.ts';
import type { World } from '../world.ts';

/** Both versions of a strategy of the council, with their parts. */
export async function gatherVersions(
	{ db }: World,
	{ councilId }: Person,
	beforeId: string,
	afterId: string,
) {
	const [before, after, was, is] = await Promise.all([
		strategyOnBoard(db, councilId, { id: beforeId }),
		strategyOnBoard(db, councilId, { id: afterId }),
		partsOfStrategy(db, councilId, beforeId),
		partsOfStrategy(db, councilId, afterId),
	]);
	const parts = versionParts(was, is);
	return {
		before: { ...found(before).strategy, parts: parts.before },
		after: { ...found(after).strategy, parts: parts.after },
	};
}

export async function findSuccession(world: World, person: Person, id: string) {
	const succession = found(await successionOfCouncil(world.db, person.councilId, id));
	return {
		succession,
		...(await gatherVersions(world, person, succession.beforeId, succession.afterId)),
	};
}
