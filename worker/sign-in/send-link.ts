import { addSignInLink, peopleByEmail } from '#db';
import { sha256 } from '../door/hash.ts';
import type { World } from '../world.ts';
import { laterBy, linkMinutes, newToken } from './session-cookie.ts';

/**
 * Mails a one-time link for every council where this address may sign in. Answers the same for an address that nobody
 * has, so that it cannot be used to find out who works where.
 */
export async function sendLink(world: World, email: string): Promise<void> {
	for (const person of await peopleByEmail(world.db, email)) {
		const token = newToken(world.random);
		const expiresAt = laterBy(world.now, linkMinutes);
		await addSignInLink(world.db, { tokenHash: await sha256(token), personId: person.id, expiresAt });
		await world.texts.send({
			kind: 'email',
			councilSlug: person.councilSlug,
			reference: world.newId(),
			email: person.email,
			subject: `Sign in to Heard for ${person.councilName}`,
			message: [
				`Hello ${person.name},`,
				`use this link to sign in. It works once, for ${linkMinutes} minutes:`,
				`${world.settings.ORIGIN}/sign-in/confirm?token=${token}`,
				'If you did not ask for it, you need do nothing.',
			].join('\n\n'),
		});
	}
}
