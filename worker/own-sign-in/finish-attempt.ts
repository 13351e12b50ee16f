import { ownSignInOf, ownSignInWorked, personAtOwnCouncil } from '#db';
import { saidAddress } from '#surveys';
import type { Person } from '../door/door.ts';
import { Refusal, refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';
import type { Attempt } from './attempt-cookie.ts';
import { claimsFrom } from './provider.ts';

/** Who came back from a provider: the id of somebody of its council. Everybody else gets the one answer. */
export async function finishAttempt(world: World, attempt: Attempt, query: string): Promise<string> {
	const own = await ownSignInOf(world.db, attempt.council);
	if (own?.state !== 'on' && own?.state !== 'only') return refuse('not-let-in');
	const said = saidAddress(own, await claimsFrom(world, own, { secrets: attempt, query }));
	if (said.is !== 'checked') return refuse('not-let-in');
	return (await personAtOwnCouncil(world.db, own.councilId, said.email)) ?? refuse('not-let-in');
}

/** How a trial ended, for the admin who made it. */
export type TrialEnd = 'works' | 'missing' | 'unchecked' | 'another' | 'refused' | 'down';

/** An admin came back: it works if it names them, so that they can get in whatever is switched later. */
export async function finishTrial(
	world: World,
	{ person, attempt, query }: { person: Person; attempt: Attempt; query: string },
): Promise<TrialEnd> {
	const own = await ownSignInOf(world.db, person.councilId);
	if (!own || attempt.council !== person.councilId) return 'refused';
	try {
		const said = saidAddress(own, await claimsFrom(world, own, { secrets: attempt, query }));
		if (said.is !== 'checked') return said.is;
		if (said.email !== person.email) return 'another';
	} catch (error) {
		if (error instanceof Refusal) return error.problem.code === 'provider-down' ? 'down' : 'refused';
		throw error;
	}
	await ownSignInWorked(world.db, own.councilId, own);
	return 'works';
}
