import { newestOfPart } from '#db';
import { partsOfKind, principles, type Priority } from '#surveys';
import type { Person } from '../door/door.ts';
import { found } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { gatherEvidence, type OnBoard } from './gather-evidence.ts';
import { takenOut } from './taken-out.ts';
import { underHeading } from './under-heading.ts';

/** One heading of a strategy: the evidence, and its pledges, actions and measures with their readings. */
export async function showPriority(world: World, person: Person, address: OnBoard & { id: string }) {
	const gathered = await gatherEvidence(world, person, address);
	const { parts, out, strategy } = gathered;
	const heading = found(partsOfKind([...parts, ...out], 'priority').find(({ id }) => id === address.id));
	const [under, newest, gone] = await Promise.all([
		underHeading(world, person, gathered, heading.id),
		strategy.status === 'superseded' ? newestOfPart(world.db, person.councilId, heading.id) : [],
		takenOut(world, person, strategy.id, out),
	]);
	return {
		...under,
		priority: asHeading(heading),
		takenOut: gone.find(({ id }) => id === heading.id) ?? null,
		formerly: gathered.formerly(heading.id),
		newest,
	};
}

const asHeading = ({ id, number, wording: title, youngWording, principles: served }: Priority) => ({
	id,
	number,
	title,
	youngWording,
	principles: principles.filter((principle) => served.includes(principle.number)),
});
