import { contactMinute } from './contact/contact-minute.ts';
import { harmMinute } from './harm/harm-minute.ts';
import { everyMinute } from './opening/every-minute.ts';
import { deliverBatch } from './texts/deliver-batch.ts';
import { remindMinute } from './owed/remind-minute.ts';
import { giveUpTexts } from './texts/give-up-texts.ts';
import type { QueuedText } from './texts/queued-text.ts';
import { tellTextsBack } from './texts/tell-texts-back.ts';
import { realNature, worldOf, type Bindings } from './world.ts';

/** What runs with nobody waiting: the clock's minute, and texts on their way out. */
export const background = {
	async scheduled(_event, env) {
		const world = worldOf(env, realNature);
		try {
			await contactMinute(world);
			await harmMinute(world);
			await remindMinute(world);
			await giveUpTexts(world);
			await tellTextsBack(world);
		} finally {
			await everyMinute(world);
		}
	},
	async queue(batch, env) {
		await deliverBatch(() => worldOf(env, realNature), batch);
	},
} satisfies ExportedHandler<Bindings, QueuedText>;
