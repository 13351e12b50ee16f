import { overdueTexts, withdrawTexts } from '#db';
import { codesOf } from '../invitations/codes-on-the-way.ts';
import type { World } from '../world.ts';

/** How long a text may be on its way, in minutes: then it counts as not sent, and never goes out. */
export const minutesOnTheWay = 10;

interface OnTheWay {
	reference: string;
	sendingId: string;
	surveyId: string;
}

/** Withdraws texts that the provider does not have and never shall, each with its code. `heldAtMost`: but none that is held after this time. */
export async function withdrawAll(world: World, texts: OnTheWay[], heldAtMost: string): Promise<void> {
	for (const [sendingId, ofOne] of Map.groupBy(texts, ({ sendingId }) => sendingId)) {
		const codes = await codesOf(world, sendingId);
		const withdrawn = ofOne.map(({ reference }) => ({
			reference,
			codeHash: codes[reference]?.codeHash ?? null,
			band: codes[reference]?.band ?? '',
		}));
		const [{ surveyId } = { surveyId: '' }] = ofOne;
		await withdrawTexts(world.db, { surveyId, texts: withdrawn, heldAtMost });
	}
}

/**
 * The clock's minute: texts that nobody handed over in time are not sent. The queue may have lost them, or hand them over
 * late; late is never, since a text goes out only while its row stands.
 */
export async function giveUpTexts(world: World): Promise<void> {
	const now = world.now.toISOString();
	await withdrawAll(world, await overdueTexts(world.db, now), now);
}
