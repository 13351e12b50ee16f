import { sessionsOf } from '#db';
import { dayInEngland } from '#surveys';
import type { World } from '../world.ts';
import { laterBy } from '../later-by.ts';
import { sessionHours } from './session-cookie.ts';

/** A person's open sessions, to the day; `current` is the hash of the one that asks. */
export async function listSessions({ db, now }: World, personId: string, current: string) {
	const open = await sessionsOf(db, personId, now.toISOString());
	const dayBefore = (end: string, hours: number) =>
		dayInEngland(new Date(laterBy(new Date(end), -hours * 60)));
	return open.map(({ tokenHash, expiresAt, idleAt, browser }) => ({
		/** The hash of a session's token: it names the session and opens nothing. */
		id: tokenHash,
		browser: browser ?? 'A browser',
		since: dayBefore(expiresAt, sessionHours.absolute),
		used: dayBefore(idleAt, sessionHours.idle),
		current: tokenHash === current,
	}));
}
