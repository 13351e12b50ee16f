import { binOfCouncil, takeOutOfBin as takeOut, takeStrategyOutOfBin } from '#db';
import { goneOn, type ActKind } from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { binningBy, type Binned } from './put-into-bin.ts';

/** Takes something out of the bin: it stands where it stood. */
export async function takeOutOfBin(world: World, person: Person, { kind, id }: Binned): Promise<void> {
	const db = acting(world, person, { kind: `${kind}-out-of-bin` satisfies ActKind, thing: id });
	const isOut =
		kind === 'strategy'
			? await takeStrategyOutOfBin(db, binningBy(world, person, id))
			: await takeOut(db, person.councilId, kind, id);
	if (!isOut) refuse('not-found');
}

/** What is in the bin, and on which day each is deleted. */
export async function showBin({ db }: World, { councilId }: Person) {
	const binned = await binOfCouncil(db, councilId);
	return { binned: binned.map((one) => ({ ...one, goneOn: goneOn(one.binnedOn) })) };
}
