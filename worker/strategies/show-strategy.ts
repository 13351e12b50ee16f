import { changesOfStrategy, partsOfStrategy, strategyOnBoard, versionsOfStrategy } from '#db';
import type { Person } from '../door/door.ts';
import { found } from '../door/refusal.ts';
import type { World } from '../world.ts';

/** A strategy as the desk changes it: its names, the principles its priorities serve, and what they were called before. */
export async function showStrategyAtDesk({ db }: World, { councilId }: Person, id: string) {
	const { strategy } = found(await strategyOnBoard(db, councilId, { id }));
	const [parts, changes, versions] = await Promise.all([
		partsOfStrategy(db, id),
		changesOfStrategy(db, id),
		versionsOfStrategy(db, councilId, id),
	]);
	return {
		strategy,
		priorities: parts.flatMap((part) =>
			part.kind === 'priority'
				? [
						{
							id: part.id,
							number: part.mark ?? '',
							title: part.wording,
							youngWording: part.youngWording ?? '',
							principles: JSON.parse(part.linked) as number[],
						},
					]
				: [],
		),
		measures: parts.flatMap(({ kind, id, wording }) => (kind === 'measure' ? [{ id, wording }] : [])),
		changes,
		versions,
	};
}
