import { withdrawTexts } from '#db';
import type { QueuedText } from '../texts/queued-text.ts';
import type { World } from '../world.ts';

/** What a queue takes in one call. */
const queueBatch = 100;

/** A text with the hash of the code it carries, if it carries one; the two part as soon as it is in the queue. */
export interface Outgoing {
	text: QueuedText;
	codeHash: string | null;
}

/** Puts texts into the queue; those that it will not take are withdrawn. Returns how many went and how many did not. */
export async function putIntoQueue(world: World, surveyId: string, outgoing: Outgoing[]) {
	let failed = 0;
	for (let start = 0; start < outgoing.length; start += queueBatch) {
		const batch = outgoing.slice(start, start + queueBatch);
		try {
			await world.texts.sendBatch(batch.map(({ text }) => ({ body: text })));
		} catch {
			failed += batch.length;
			await withdrawTexts(
				world.db,
				surveyId,
				batch.flatMap(({ codeHash }) => codeHash ?? []),
				batch.map(({ text }) => text.reference),
			);
		}
	}
	return { sent: outgoing.length - failed, failed };
}
