import { Hono, type Context } from 'hono';
import { getCookie } from 'hono/cookie';
import * as v from 'valibot';
import { councilById, endSession } from '#db';
import { access, smallBody } from '../door/access.ts';
import type { Door } from '../door/door.ts';
import { sha256 } from '../door/hash.ts';
import { found, refuse } from '../door/refusal.ts';
import { body, describe } from '../door/validate.ts';
import { sendLink, tooManyLinks } from './send-link.ts';
import { enter, forgetSession } from './enter.ts';
import { sessionCookie } from './session-cookie.ts';
import { signInByLink } from './start-session.ts';

export const Email = v.pipe(
	v.string(),
	v.trim(),
	v.toLowerCase(),
	v.email('Write an email address like name@council.gov.uk.'),
	v.maxLength(200, 'This is too long for an email address.'),
);

const LinkRequest = v.strictObject({ email: Email });
const LinkToken = v.strictObject({ token: v.pipe(v.string(), v.minLength(1), v.maxLength(100)) });

/** Work that nobody waits for; where there is nothing that would wait for it, the answer does. */
async function afterAnswer(c: Context, work: Promise<void>): Promise<void> {
	const later = waitsFor(c);
	if (later) later.waitUntil(work);
	else await work;
}

function waitsFor(c: Context) {
	try {
		return c.executionCtx;
	} catch {
		return null;
	}
}

export const signInRoutes = new Hono<Door>()
	.post(
		'/sign-in-links',
		access('anyone'),
		describe('Mail a one-time sign-in link'),
		smallBody,
		body(LinkRequest),
		async (c) => {
			if (await tooManyLinks(c.var.world)) refuse('too-many-links');
			// Answered the same, and as soon, for an address that nobody has: nobody finds out so who works where.
			await afterAnswer(c, sendLink(c.var.world, c.req.valid('json').email));
			return c.json({ sent: true }, 202);
		},
	)
	.post(
		'/session',
		access('anyone'),
		describe('Sign in with a one-time link'),
		smallBody,
		body(LinkToken),
		async (c) => {
			const { token } = c.req.valid('json');
			await enter(c, (browser) => signInByLink(c.var.world, token, browser));
			return c.json({ signedIn: true }, 201);
		},
	)
	.delete('/session', access('anyone'), describe('Sign out'), async (c) => {
		const token = getCookie(c, sessionCookie);
		if (token) await endSession(c.var.world.db, await sha256(token));
		forgetSession(c);
		return c.json({ signedIn: false });
	})
	.get('/me', access('signed-in'), describe('Who is signed in, and at which council'), async (c) => {
		const { person, world } = c.var;
		const council = found(await councilById(world.db, person.councilId));
		return c.json({ person, council });
	});
