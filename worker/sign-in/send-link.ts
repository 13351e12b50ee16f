import { addSignInLink, peopleByEmail, unusedLinks } from '#db';
import { sha256 } from '../door/hash.ts';
import { sendMail } from '../texts/send-mail.ts';
import type { World } from '../world.ts';
import { laterBy } from '../later-by.ts';
import { linkMinutes, newToken } from './session-cookie.ts';

/** Whoever asks and asks would fill somebody's mailbox, or everybody's. A link that was used does not count. */
export const unusedAnHour = { own: 5, all: 500 };

/** So many links of all people wait unused that no more are sent, whoever asks. */
export const tooManyLinks = async (world: World): Promise<boolean> =>
	(await unusedLinks(world.db, anHourBack(world))) >= unusedAnHour.all;

/** A link that ends after this was asked for within the hour. */
const anHourBack = ({ now }: World) => laterBy(now, linkMinutes - 60);

/** Mails a one-time link for every council where this address may sign in, if not too many wait unused. */
export async function sendLink(world: World, email: string): Promise<void> {
	for (const person of await peopleByEmail(world.db, email)) {
		const token = newToken(world.random);
		const link = {
			tokenHash: await sha256(token),
			personId: person.id,
			expiresAt: laterBy(world.now, linkMinutes),
		};
		const atMost = { endAfter: anHourBack(world), ...unusedAnHour };
		if (!(await addSignInLink(world.db, link, atMost))) continue;
		await sendMail(world, person, {
			subject: `Sign in to Heard for ${person.councilName}`,
			paragraphs: [
				`use this link to sign in. It works once, for ${linkMinutes} minutes:`,
				`${world.settings.ORIGIN}/sign-in/confirm?token=${token}`,
				'If you did not ask for it, you need do nothing.',
			],
		});
	}
}
