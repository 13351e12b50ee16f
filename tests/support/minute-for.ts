// The clock's minute for one survey. A minute opens twenty boxes, in any order, and other tests have theirs in the same
// database.
import { tryToOpen } from '#worker/opening/open-box.ts';
import { everyMinute } from '#worker/opening/every-minute.ts';
import type { World } from '#worker/world.ts';

export async function minuteFor(world: World, surveyId: string): Promise<void> {
	await everyMinute(world);
	await tryToOpen(world, surveyId);
}
