import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { keepSessionAwake, personOfSession } from '#db';
import type { Door, Person } from '../door/door.ts';
import { sha256 } from '../door/hash.ts';
import { laterBy } from '../later-by.ts';
import { sessionCookie, sessionHours } from './session-cookie.ts';

/**
 * Browsers say from which page something is sent. A page of another host may not act with a session of ours, not even one
 * beside us, whose requests bring our cookie along.
 */
function isSentFromElsewhere(c: Context<Door>): boolean {
	const origin = c.req.header('Origin');
	return origin !== undefined && URL.parse(origin)?.host !== new URL(c.req.url).host;
}

/** The person whose session the cookie names, or null. Use pushes the idle end on, written at most once a minute. */
export async function whoIsIt(c: Context<Door>): Promise<Person | null> {
	const token = getCookie(c, sessionCookie);
	if (!token || (c.req.method !== 'GET' && isSentFromElsewhere(c))) return null;
	const { db, now } = c.var.world;
	const tokenHash = await sha256(token);
	const found = await personOfSession(db, tokenHash, now.toISOString());
	if (!found) return null;
	const { idleAt, ...person } = found;
	const awakeUntil = laterBy(now, sessionHours.idle * 60);
	if (Date.parse(awakeUntil) - Date.parse(idleAt) > 60_000) await keepSessionAwake(db, tokenHash, awakeUntil);
	return person;
}
