import type { QueuedText } from '../texts/queued-text.ts';
import { withdrawAll } from '../texts/give-up-texts.ts';
import type { World } from '../world.ts';

/** What a queue takes in one call. */
const queueBatch = 100;

/** Puts the texts of a sending into the queue; those that it will not take are withdrawn. Returns how many went and how many did not. */
export async function putIntoQueue(
	world: World,
	{ surveyId, sendingId }: { surveyId: string; sendingId: string },
	texts: QueuedText[],
) {
	const refused: QueuedText[] = [];
	for (let start = 0; start < texts.length; start += queueBatch) {
		const batch = texts.slice(start, start + queueBatch);
		try {
			await world.texts.sendBatch(batch.map((body) => ({ body })));
		} catch {
			refused.push(...batch);
		}
	}
	const withdrawn = refused.map(({ reference }) => ({ reference, sendingId, surveyId }));
	await withdrawAll(world, withdrawn, world.now.toISOString());
	return { sent: texts.length - refused.length, failed: refused.length };
}
