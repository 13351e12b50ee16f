import { boxOf, sealedBallots } from '#db';
import type { Person } from '../door/door.ts';
import { found, refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { challenge } from './holder-key.ts';

/** Ballots handed out at a time: 1.2 MB. */
const page = 100;

/** A box of this key-holder, or a refusal. */
export const findBox = async ({ db }: World, person: Person, id: string) =>
	found(await boxOf(db, person, id));

/** Whether a box can be opened by its key-holder now. */
export const isWaiting = (box: Awaited<ReturnType<typeof findBox>>) =>
	box.state === 'closed' && !box.openedBox && box.keyLostOn === null;

/**
 * A box as its key-holder is shown it. Questions and the number of ballots come with it once it can be opened: before,
 * neither the draft nor how many have answered is theirs to see.
 */
export async function showBox(world: World, person: Person, id: string) {
	const { content, sealingKey, ballots, ...box } = await findBox(world, person, id);
	const waiting = isWaiting({ content, sealingKey, ballots, ...box });
	if (!waiting || !sealingKey) return { box, toOpen: null };
	const sealed = await challenge(world, id, sealingKey);
	return { box, toOpen: { content, ballots, challenge: sealed } };
}

/** A page of sealed ballots in the order of their random keys, and where the next page begins; null: there is none. */
export async function showBallots(world: World, person: Person, id: string, after: string) {
	if (!isWaiting(await findBox(world, person, id))) refuse('wrong-state');
	const ballots = await sealedBallots(world.db, id, after, page);
	return {
		ballots: ballots.map(({ sealed }) => sealed),
		next: ballots.length < page ? null : (ballots.at(-1)?.nonceHash ?? null),
	};
}
