import type { Person } from '../door/door.ts';
import type { World } from '../world.ts';
import { gatherEvidence, type OnBoard } from './gather-evidence.ts';
import { noHeading, underHeading } from './under-heading.ts';

/** The pledges, actions and measures of a strategy that stand under no heading, with their evidence. */
export const showWithoutHeading = async (world: World, person: Person, address: OnBoard) =>
	underHeading(world, person, await gatherEvidence(world, person, address), noHeading);
