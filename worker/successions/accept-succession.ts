import { acceptSuccession as accept } from '#db';
import { checkSuccession, type StrategyStatus, type Succession } from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { refuseChange } from './answer-succession.ts';
import { findSuccession } from './gather-versions.ts';

/** Puts the new version in the place of the one before: links follow. Returns its address on the board. */
export async function acceptSuccession(
	world: World,
	person: Person,
	{ id, version, status }: { id: string; version: number; status: StrategyStatus },
): Promise<{ slug: string }> {
	const { succession, after } = await findSuccession(world, person, id);
	const problems = checkSuccession(succession.content);
	if (problems.length > 0) refuse('invalid', problems);
	const { councilId } = person;
	const seen = { councilId, id, version, beforeId: succession.beforeId, afterId: succession.afterId };
	const accepted = { by: person.id, on: world.today, status, newId: world.newId };
	const db = acting(world, person, { kind: 'version-accepted', thing: id });
	if (!(await accept(db, seen, becameIn(succession.content), accepted))) refuseChange();
	return { slug: after.slug };
}

function becameIn({ items }: Succession) {
	const sources = items.flatMap(({ to }) => to);
	return items.flatMap(({ kind, from, to }) =>
		to.map((id) => ({
			kind,
			from,
			to: id,
			alone: to.length === 1 && sources.filter((one) => one === id).length === 1,
		})),
	);
}
