import { addSession, personById, spendSignInLink } from '#db';
import { dayInWords } from '#surveys';
import { sha256 } from '../door/hash.ts';
import { refuse } from '../door/refusal.ts';
import { sendMail } from '../texts/send-mail.ts';
import type { World } from '../world.ts';
import { laterBy } from '../later-by.ts';
import { newToken, sessionHours } from './session-cookie.ts';

/** The browser that somebody signs in with: the mark it carries, if it has one, and what it is in words. */
export interface Browser {
	mark: string | undefined;
	name: string;
}

/** Spends a one-time link and starts a session. */
export async function signInByLink(world: World, linkToken: string, browser: Browser) {
	const personId =
		(await spendSignInLink(world.db, await sha256(linkToken), world.now.toISOString())) ??
		refuse('link-spent');
	return await startSession(world, personId, browser);
}

/**
 * Starts a session. Returns the token and the browser's mark for the cookies; only their hashes are kept. Somebody who
 * signs in with a browser for the first time is mailed.
 */
export async function startSession(world: World, personId: string, browser: Browser) {
	const { db, now, today } = world;
	const token = newToken(world.random);
	const mark = browser.mark ?? newToken(world.random);
	const known = await addSession(
		db,
		{
			tokenHash: await sha256(token),
			personId,
			expiresAt: laterBy(now, sessionHours.absolute * 60),
			idleAt: laterBy(now, sessionHours.idle * 60),
		},
		{ personId, markHash: await sha256(mark), name: browser.name, usedOn: today },
	);
	if (!known) await tellOfNewBrowser(world, personId, browser.name);
	return { token, mark };
}

async function tellOfNewBrowser(world: World, personId: string, browser: string) {
	const person = await personById(world.db, personId);
	if (!person) return;
	const { ORIGIN } = world.settings;
	await sendMail(world, person, {
		subject: 'You signed in to Heard with a new browser',
		paragraphs: [
			`you signed in on ${dayInWords(world.today)} with a browser that is new to us: ${browser}. Clearing your browser can cause this too.`,
			'If this was you, you need do nothing.',
			`If this was not you: sign in yourself at ${ORIGIN}/sign-in, open “Your account”, and press “Sign out everywhere else”. Then change the password of your work account, and tell your IT team and an admin of Heard at your council.`,
		],
	});
}
