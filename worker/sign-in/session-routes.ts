// Where somebody is signed in, and how they sign out there.
import { Hono, type Context } from 'hono';
import { getCookie } from 'hono/cookie';
import * as v from 'valibot';
import { endOtherSessions, endSessionOf } from '#db';
import { access } from '../door/access.ts';
import type { Door } from '../door/door.ts';
import { sha256 } from '../door/hash.ts';
import { refuse } from '../door/refusal.ts';
import { describe, params } from '../door/validate.ts';
import { listSessions } from './list-sessions.ts';
import { sessionCookie } from './session-cookie.ts';

const SessionId = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[\w-]{43}$/, 'This is no session.')),
});

/** The hash of the session that asks. */
const currentIn = (c: Context<Door>) => sha256(getCookie(c, sessionCookie) ?? '');

export const sessionRoutes = new Hono<Door>()
	.get('/sessions', access('signed-in'), describe('Where you are signed in'), async (c) =>
		c.json({ sessions: await listSessions(c.var.world, c.var.person.id, await currentIn(c)) }),
	)
	.delete('/sessions', access('signed-in'), describe('Sign out everywhere else'), async (c) => {
		await endOtherSessions(c.var.world.db, c.var.person.id, await currentIn(c));
		return c.json({ ended: true });
	})
	.delete(
		'/sessions/:id',
		access('signed-in'),
		describe('Sign out in one place'),
		params(SessionId),
		async (c) => {
			const { world, person } = c.var;
			if (!(await endSessionOf(world.db, person.id, c.req.valid('param').id))) refuse('not-found');
			return c.json({ ended: true });
		},
	);
