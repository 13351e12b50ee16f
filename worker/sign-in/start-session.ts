import { addSession, spendSignInLink } from '#db';
import { sha256 } from '../door/hash.ts';
import { refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { laterBy, newToken, sessionHours } from './session-cookie.ts';

/** Spends a one-time link and starts a session. Returns the token for the cookie; only its hash is kept. */
export async function startSession(world: World, linkToken: string): Promise<string> {
	const { db, now } = world;
	const personId =
		(await spendSignInLink(db, await sha256(linkToken), now.toISOString())) ?? refuse('link-spent');
	const token = newToken(world.random);
	await addSession(db, {
		tokenHash: await sha256(token),
		personId,
		expiresAt: laterBy(now, sessionHours.absolute * 60),
		idleAt: laterBy(now, sessionHours.idle * 60),
	});
	return token;
}
