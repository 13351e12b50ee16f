import { removeOwnSignIn, saveOwnSignIn } from '#db';
import type { OwnSignIn } from '#surveys';
import type { World } from '../world.ts';
import { dropClientSecret, keepClientSecret } from './client-secret.ts';

/** Saves a council's own sign-in with its secret. It is off until it was tried. */
export async function saveProvider(
	world: World,
	councilId: string,
	{ secret, ...own }: OwnSignIn & { secret: string },
): Promise<void> {
	await keepClientSecret(world, councilId, secret);
	await saveOwnSignIn(world.db, councilId, own);
}

/** Takes it away: from now on there is the mailed link alone. */
export async function removeProvider(world: World, councilId: string): Promise<void> {
	await removeOwnSignIn(world.db, councilId);
	await dropClientSecret(world, councilId);
}
