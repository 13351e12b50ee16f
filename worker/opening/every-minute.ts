import { closeDueSurveys, refreshProgress, surveysToOpen, sweepSignIns } from '#db';
import type { World } from '../world.ts';
import { openBox } from './open-box.ts';

const hour = 3_600_000;

/**
 * The clock's minute: closes surveys whose time has come, opens their boxes, and looks once an hour at how many have
 * answered. A box that cannot be opened now is tried again in the next minute and keeps no other from being opened.
 */
export async function everyMinute(world: World): Promise<void> {
	const { db, now } = world;
	await closeDueSurveys(db, now.toISOString());
	for (const id of await surveysToOpen(db)) await openBox(world, id).catch(reportFailure);
	await refreshProgress(db, now.toISOString(), new Date(now.getTime() - hour).toISOString());
	await sweepSignIns(db, now.toISOString());
}

/** Names what went wrong, never in which survey. */
const reportFailure = (error: unknown) =>
	console.error(
		'A box could not be opened; it is tried again in a minute.',
		error instanceof Error ? error.message : '',
	);
