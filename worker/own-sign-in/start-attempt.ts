import { offeredSignIn, ownSignInOf } from '#db';
import { found } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { newAttempt } from './attempt-cookie.ts';
import { addressOfProvider } from './provider.ts';

/** Starts an attempt at the council with this slug. Returns what the browser keeps, and where it goes. */
export async function startAttempt(world: World, slug: string) {
	const own = found(await offeredSignIn(world.db, slug));
	const attempt = newAttempt(world, own.councilId, false);
	return { attempt, to: await addressOfProvider(world, own, attempt) };
}

/** The same for an admin who tries it, in whatever state it is. */
export async function startTrial(world: World, councilId: string) {
	const own = found(await ownSignInOf(world.db, councilId));
	const attempt = newAttempt(world, councilId, true);
	return { attempt, to: await addressOfProvider(world, own, attempt) };
}
