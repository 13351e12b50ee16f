import { closeDueSurveys, refreshProgress, surveysToOpen, sweepOwnWords, sweepSignIns } from '#db';
import { dayInEngland, dayOf } from '#surveys';
import type { World } from '../world.ts';
import { emptyBin } from '../bin/empty-bin.ts';
import { clearDropped } from '../media/clear-dropped.ts';
import { tellKeyHolders } from '../key-holding/tell-key-holders.ts';
import { tryToOpen } from './open-box.ts';
import { laterBy } from '../later-by.ts';
import { browserDays } from '../sign-in/session-cookie.ts';

const hour = 3_600_000;

/**
 * The clock's minute: closes surveys whose time has come, looks once an hour at how many have answered, empties own words
 * whose time to be read is over and the bin of what lay there for its days, mails the key-holders of boxes that wait for them, and opens the boxes of closed surveys.
 * That comes last, because it may cost a Worker its life; a box that cannot be opened now is tried again in the next minute
 * and keeps no other from being opened.
 */
export async function everyMinute(world: World): Promise<void> {
	const { db, now } = world;
	await closeDueSurveys(db, now.toISOString());
	await refreshProgress(db, now.toISOString(), new Date(now.getTime() - hour).toISOString());
	await sweepSignIns(db, now.toISOString(), {
		linksEndedBefore: laterBy(now, -60),
		browsersUsedBefore: dayOf(laterBy(now, -browserDays * 1440)),
	});
	await sweepOwnWords(db, dayInEngland(now));
	await emptyBin(world);
	await clearDropped(world);
	try {
		await tellKeyHolders(world);
	} finally {
		for (const id of await surveysToOpen(db)) await tryToOpen(world, id);
	}
}
