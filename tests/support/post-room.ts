// A council's post: texts that wait in the queue, and a provider that answers as told.
import { vi } from 'vitest';
import { deliverBatch } from '#worker/texts/deliver-batch.ts';
import type { QueuedText } from '#worker/texts/queued-text.ts';
import { worldOf } from '#worker/world.ts';
import { townHall } from './town-hall.ts';

export const account = {
	key: 'local-11111111-0000-4000-8000-000000000001-11111111-0000-4000-8000-000000000002',
	smsTemplate: 'sms',
	emailTemplate: 'email',
	callbackToken: 'callback-token-of-twenty-or-more',
};

/** A hall whose queue is held open, and whose provider answers as told. */
export async function postRoom(
	provider: (request: Request) => Response | Promise<Response> = () => new Response('{}', { status: 201 }),
) {
	const hall = await townHall();
	const queued: QueuedText[] = [];
	hall.env = {
		...hall.env,
		NOTIFY_ACCOUNTS: JSON.stringify({ [hall.slug]: account }),
		TEXTS: {
			send: async (body: QueuedText) => void queued.push(body),
			sendBatch: async (all: Iterable<{ body: QueuedText }>) => {
				for (const { body } of all) queued.push(body);
			},
		} as never,
	};
	const requests: Request[] = [];
	const nature = {
		now: () => hall.clock.now,
		random: (n: number) => crypto.getRandomValues(new Uint8Array(n)),
	};
	const world = () => ({
		...worldOf(hall.env, nature),
		fetch: async (input: RequestInfo | URL, init?: RequestInit) => {
			const request = new Request(input, init);
			requests.push(request.clone() as never);
			return await provider(request);
		},
	});
	/** Hands everything queued to the consumer, as the queue would; returns what it asked to be tried again. */
	const deliverAll = async (attempts = 1) => {
		const again: QueuedText[] = [];
		const messages = queued.splice(0).map((body) => ({
			body,
			attempts,
			ack: vi.fn(),
			retry: () => void again.push(body),
		}));
		await deliverBatch(world, { messages } as never);
		queued.push(...again);
		return again;
	};
	return { hall, queued, requests, deliverAll, world };
}
