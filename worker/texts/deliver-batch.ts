import { textFailed, textTaken } from '#db';
import type { World } from '../world.ts';
import { deliver, type Delivery } from './notify.ts';
import { notifyAccount } from './notify-account.ts';
import type { QueuedText } from './queued-text.ts';

/** As many tries as wrangler.toml gives a message: the first and five more. */
const lastAttempt = 6;

/** Minutes at first, then longer: a provider that is down is not hammered. */
const waitSeconds = (attempt: number) => Math.min(3600, 30 * 4 ** (attempt - 1));

/** Delivers what the queue hands over. A message that was taken or given up leaves the queue, and with it the number. */
export async function deliverBatch(world: World, batch: MessageBatch<QueuedText>): Promise<void> {
	for (const message of batch.messages) {
		const delivery = await attemptDelivery(world, message);
		if (delivery === 'later' && message.attempts < lastAttempt) {
			message.retry({ delaySeconds: waitSeconds(message.attempts) });
			continue;
		}
		const { reference } = message.body;
		await (delivery === 'taken' ? textTaken(world.db, reference) : textFailed(world.db, reference));
		message.ack();
	}
}

/** An error on the way (no network, a broken answer) is tried again, and never logged: it could name the phone. */
async function attemptDelivery(world: World, { body, attempts }: Message<QueuedText>): Promise<Delivery> {
	const account = notifyAccount(world, body.councilSlug);
	if (!account) return 'refused';
	try {
		return await deliver(world, account, body, attempts);
	} catch {
		return 'later';
	}
}
