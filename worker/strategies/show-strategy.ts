import { changesOfStrategy, partsOfStrategy, strategyOnBoard, versionsOfStrategy } from '#db';
import type { Person } from '../door/door.ts';
import { found } from '../door/refusal.ts';
import type { World } from '../world.ts';

/** A strategy as the desk changes it: its names, the principles its priorities serve, and what they were called before. */
export async function showStrategyAtDesk({ db }: World, { councilId }: Person, id: string) {
	const { strategy } = found(await strategyOnBoard(db, councilId, { id }));
	const [parts, changes, versions] = await Promise.all([
		partsOfStrategy(db, councilId, id),
		changesOfStrategy(db, councilId, id),
		versionsOfStrategy(db, councilId, id),
	]);
	return { strategy, parts, changes, versions };
}
