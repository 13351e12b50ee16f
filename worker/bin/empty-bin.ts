import {
	deleteDraft,
	draftsToEmpty,
	emptyBinOfReadings,
	emptyBinOfReplies,
	eraseStrategy,
	strategiesToEmpty,
} from '#db';
import { binDays, daysLater } from '#surveys';
import { destroySurveyKeys } from '../ballot-box/key-cupboard.ts';
import type { World } from '../world.ts';

/** The clock's part: what has lain in the bin for its days is deleted. */
export async function emptyBin({ db, keys, today }: World): Promise<void> {
	const by = daysLater(today, -binDays);
	for (const { id, councilId } of await draftsToEmpty(db, by))
		if (await deleteDraft(db, councilId, id)) await destroySurveyKeys(keys, id);
	await emptyBinOfReplies(db, by);
	await emptyBinOfReadings(db, by);
	for (const { id, councilId } of await strategiesToEmpty(db, by)) await eraseStrategy(db, councilId, id);
}
