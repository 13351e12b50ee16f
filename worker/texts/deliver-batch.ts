import { holdText, letGoOfText, textTaken, textWaits, waitingText } from '#db';
import { laterBy } from '../later-by.ts';
import type { World } from '../world.ts';
import { withdrawAll } from './give-up-texts.ts';
import { deliver, type Delivery } from './notify.ts';
import { notifyAccount } from './notify-account.ts';
import type { QueuedText } from './queued-text.ts';

/** As many tries as wrangler.toml gives a message: the first and five more. */
const lastAttempt = 6;

/** At once as many as a Worker may have lines open to the outside. */
const atOnce = 5;

/** Minutes one consumer has a text in hand: longer than a provider is waited for (notify.ts). */
const minutesHeld = 2;

/** Minutes at first, then longer: a provider that is down is not hammered. */
const waitSeconds = (attempt: number) => Math.min(3600, 30 * 4 ** (attempt - 1));

/** A text has ten minutes in all, so it is tried oftener. */
const waitSecondsOfText = (attempt: number) => 30 * 2 ** (attempt - 1);

/**
 * Delivers what the queue hands over. A message that was taken or given up leaves the queue, and with it the number.
 * `worldNow`: the world at the moment of asking, for a batch may take a while.
 */
export async function deliverBatch(worldNow: () => World, batch: MessageBatch<QueuedText>): Promise<void> {
	for (let start = 0; start < batch.messages.length; start += atOnce)
		await Promise.all(
			batch.messages
				.slice(start, start + atOnce)
				.map((message) => (message.body.waits ? handOver(worldNow(), message) : send(worldNow(), message))),
		);
}

/** A mail, or the answer to a text: nothing stands for it but the message. */
async function send(world: World, message: Message<QueuedText>): Promise<void> {
	const delivery = await attemptDelivery(world, message.body, message.attempts);
	if (delivery === 'later' && message.attempts < lastAttempt)
		message.retry({ delaySeconds: waitSeconds(message.attempts) });
	else message.ack();
}

/** A text of a sending: only while its row stands, and by one consumer at a time, though the queue may hand it to two. */
async function handOver(world: World, message: Message<QueuedText>): Promise<void> {
	const { db, now } = world;
	const { reference } = message.body;
	const until = laterBy(now, minutesHeld);
	const attempt = await holdText(db, reference, now.toISOString(), until);
	if (attempt === null) {
		if (await textWaits(db, reference)) message.retry({ delaySeconds: waitSecondsOfText(1) });
		else message.ack();
		return;
	}
	const delivery = await attemptDelivery(world, message.body, Math.max(attempt, message.attempts));
	if (delivery === 'later') {
		await letGoOfText(db, reference);
		message.retry({ delaySeconds: waitSecondsOfText(attempt) });
		return;
	}
	if (delivery === 'taken') await textTaken(db, reference);
	else await withdrawHeld(world, reference, until);
	message.ack();
}

async function withdrawHeld(world: World, reference: string, until: string): Promise<void> {
	const text = await waitingText(world.db, reference);
	if (text) await withdrawAll(world, [text], until);
}

/** An error on the way (no network, a broken answer) is tried again, and never logged: it could name the phone. */
async function attemptDelivery(world: World, body: QueuedText, attempt: number): Promise<Delivery> {
	const account = notifyAccount(world, body.councilSlug);
	if (!account) return 'refused';
	try {
		return await deliver(world, account, body, attempt);
	} catch {
		return 'later';
	}
}
