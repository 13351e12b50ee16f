import { changesOfPart } from '#db';
import { contentOfPart, nameOf, partsOfKind, type Link } from '#surveys';
import type { Person } from '../door/door.ts';
import type { World } from '../world.ts';
import { partHere } from './part-here.ts';

/** A part at the desk: what it says, the headings it could stand under, and what was changed, the latest first. */
export async function showPart(world: World, person: Person, at: Link) {
	const { strategy, standing, out, part, isOut } = await partHere(world, person, at);
	const changes = await changesOfPart(world.db, person.councilId, at.id);
	return {
		strategy,
		part: nameOf(part),
		content: contentOfPart(part),
		isOut,
		/** An action whose heading is then its own, where no other was chosen. */
		withAction: standing.find(({ id }) => part.kind === 'measure' && id === part.actionId)?.wording ?? null,
		headings: partsOfKind(standing, 'priority').map(nameOf),
		/** So that an earlier heading can be told by its name. */
		headingsOut: partsOfKind(out, 'priority').map(nameOf),
		changes,
	};
}

export type PartAtDesk = Awaited<ReturnType<typeof showPart>>;
