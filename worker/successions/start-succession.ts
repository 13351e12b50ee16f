import { acceptedSuccessions, addSuccession, whatHangsOn } from '#db';
import { startSuccession as propose } from '#surveys';
import { acting } from '../acts/acting.ts';
import { takeOutOfBin } from '../bin/take-out-of-bin.ts';
import type { Person } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { gatherVersions } from './gather-versions.ts';

/** Proposes what became of each part, or goes on where somebody began. Returns the id of the comparison. */
export async function startSuccession(
	world: World,
	person: Person,
	{ before: beforeId, after: afterId }: { before: string; after: string },
): Promise<string> {
	const { db, newId } = world;
	const { councilId } = person;
	if (beforeId === afterId)
		refuse('invalid', [{ field: 'after', message: 'Choose two: no version takes its own place.' }]);
	const [{ before, after }, hanging, accepted] = await Promise.all([
		gatherVersions(world, person, beforeId, afterId),
		whatHangsOn(db, councilId),
		acceptedSuccessions(db, councilId),
	]);
	if (comesOf(accepted, beforeId, afterId))
		refuse('invalid', [
			{ field: 'after', message: 'This one came before the other: choose them the other way round.' },
		]);
	const content = propose(before.parts, after.parts, new Set(hanging.map(({ id }) => id)));
	const id = newId();
	const begun = acting(world, person, { kind: 'versions-compared', thing: id });
	const found = await addSuccession(begun, { id, councilId, beforeId, afterId, content });
	if (found.binnedOn !== null) await takeOutOfBin(world, person, { kind: 'comparison', id: found.id });
	return found.id;
}

interface Step {
	beforeId: string;
	afterId: string;
}

/** Whether a strategy came of another, over however many versions. */
export function comesOf(accepted: readonly Step[], strategy: string, of: string): boolean {
	const reached = new Set([of]);
	for (const known of reached)
		for (const { beforeId, afterId } of accepted) if (beforeId === known) reached.add(afterId);
	return reached.has(strategy);
}
