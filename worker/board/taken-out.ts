import { takenOutOf } from '#db';
import { nameOf, type NamedPart, type Part } from '#surveys';
import type { Person } from '../door/door.ts';
import type { World } from '../world.ts';

export interface TakenOut extends NamedPart {
	/** The day, and the reason that was given. */
	on: string;
	why: string;
}

/** What was taken out of a strategy since it is in use, with the reasons, the latest first. */
export async function takenOut(
	{ db }: World,
	{ councilId }: Person,
	strategyId: string,
	out: readonly Part[],
): Promise<TakenOut[]> {
	if (out.length === 0) return [];
	const reasons = await takenOutOf(db, councilId, strategyId);
	return out
		.flatMap((part) => {
			const told = reasons.find(({ partId }) => partId === part.id);
			return told ? [{ ...nameOf(part), on: told.on, why: told.why ?? '' }] : [];
		})
		.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}
