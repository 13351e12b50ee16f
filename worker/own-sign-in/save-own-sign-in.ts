import { removeOwnSignIn, saveOwnSignIn } from '#db';
import { providerProblems, type OwnSignIn } from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { dropClientSecret, keepClientSecret } from './client-secret.ts';

/** Saves a council's own sign-in with its secret. It is off until it was tried. */
export async function saveProvider(
	world: World,
	person: Person,
	{ secret, ...own }: OwnSignIn & { secret: string },
): Promise<void> {
	const problems = providerProblems(own, world.settings.ORIGIN);
	if (problems.length > 0) refuse('invalid', problems);
	const act = { kind: 'own-sign-in-saved', thing: null, details: { issuer: own.issuer } } as const;
	await saveOwnSignIn(acting(world, person, act), person.councilId, { ...own, savedBy: person.id });
	await keepClientSecret(world, person.councilId, secret);
}

/** Takes it away: from now on there is the mailed link alone. */
export async function removeProvider(world: World, person: Person): Promise<void> {
	const db = acting(world, person, { kind: 'own-sign-in-removed', thing: null });
	await removeOwnSignIn(db, person.councilId);
	await dropClientSecret(world, person.councilId);
}
