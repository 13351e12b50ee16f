import { closeDueSurveys, refreshProgress, surveysToOpen, sweepOwnWords, sweepSignIns } from '#db';
import { daysLater } from '#surveys';
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
 * and keeps no other from being opened. Nor does anything that fails before it keep a box shut, or the rest from being done.
 */
export async function everyMinute(world: World): Promise<void> {
	const { db } = world;
	const failures: unknown[] = [];
	for (const step of steps)
		try {
			await step(world);
		} catch (failure) {
			failures.push(failure);
		}
	for (const id of await surveysToOpen(db)) await tryToOpen(world, id);
	if (failures.length > 0) throw failures[0];
}

const steps: ((world: World) => Promise<unknown>)[] = [
	({ db, now }) => closeDueSurveys(db, now.toISOString()),
	({ db, now }) => refreshProgress(db, now.toISOString(), new Date(now.getTime() - hour).toISOString()),
	({ db, now, today }) =>
		sweepSignIns(db, now.toISOString(), {
			linksEndedBefore: laterBy(now, -60),
			browsersUsedBefore: daysLater(today, -browserDays),
		}),
	({ db, today }) => sweepOwnWords(db, today),
	emptyBin,
	clearDropped,
	tellKeyHolders,
];
