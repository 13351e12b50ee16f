import { mediaToClear, noteCleared } from '#db';
import type { World } from '../world.ts';

/** As many as the store deletes at once. */
const atOnce = 1000;

/** Deletes the bytes of what no survey keeps any more. What could not be deleted now is deleted in the clock's next minute. */
export async function clearDropped({ db, media }: World): Promise<void> {
	const ids = await mediaToClear(db, atOnce);
	if (ids.length === 0) return;
	try {
		await media.delete(ids);
		await noteCleared(db, ids);
	} catch (error) {
		console.error('Dropped pictures wait to be deleted.', error instanceof Error ? error.message : '');
	}
}
