// The stand-in against Notify's own client: if they understand each other, so will Notify and Heard.
import { createServer, type Server } from 'node:http';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NotifyClient } from 'notifications-node-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localAccounts } from '../../local/accounts.ts';
import { notifyStandIn, type NotifyStandIn } from '../../local/notify-stand-in.ts';
import { deliver } from '#worker/texts/notify.ts';

const { key, smsTemplate, emailTemplate } = localAccounts.warrington;
let server: Server;
let url: string;
let standIn: NotifyStandIn;

beforeAll(async () => {
	standIn = notifyStandIn({ keys: [key], file: join(mkdtempSync(join(tmpdir(), 'outbox-')), 'outbox.json') });
	server = createServer((incoming, outgoing) => {
		const chunks: Buffer[] = [];
		incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
		incoming.on('end', () => {
			const request = new Request(`http://notify.local${incoming.url}`, {
				method: incoming.method ?? 'GET',
				headers: incoming.headers as Record<string, string>,
				...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
			});
			void standIn.fetch(request).then(async (response) => {
				outgoing.writeHead(response.status, { 'Content-Type': 'application/json' });
				outgoing.end(await response.text());
			});
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => server.close());

describe('Notify’s own client', () => {
	test('sends a text and a mail, and finds them by reference', async () => {
		const client = new NotifyClient(url, key);
		const sent = await client.sendSms(smsTemplate, '+447700900123', {
			personalisation: { message: 'Hello' },
			reference: 'ref-1',
		});
		expect(sent.status).toBe(201);
		expect(sent.data).toMatchObject({ reference: 'ref-1', content: { body: 'Hello' } });
		const mail = await client.sendEmail(emailTemplate, 'a@example.org', {
			personalisation: { subject: 'Hi', message: 'Hello' },
			reference: 'ref-2',
		});
		expect(mail.status).toBe(201);
		const found = await client.getNotifications(undefined, undefined, 'ref-1');
		expect(found.data.notifications).toHaveLength(1);
	});

	test('finds the texts that came back, as the callback handed them on', async () => {
		const service = key.slice(-73, -37);
		const callback = standIn.receive(service, '+447700900123', 'Stop please');
		expect(callback).toEqual({
			id: expect.any(String),
			source_number: '447700900123',
			destination_number: expect.stringMatching(/^447\d{9}$/),
			message: 'Stop please',
			date_received: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
		});
		const { data } = await new NotifyClient(url, key).getReceivedTexts();
		expect(data.received_text_messages).toMatchObject([
			{ id: callback.id, user_number: '447700900123', service_id: service, content: 'Stop please' },
		]);
		const other = new NotifyClient(url, localAccounts['cheshire-east'].key);
		await expect(other.getReceivedTexts()).rejects.toMatchObject({ response: { status: 403 } });
	});

	test('is refused with a wrong key, and told so in Notify’s shape', async () => {
		const stranger = new NotifyClient(url, key.slice(0, -1) + '9');
		const refused = stranger.sendSms(smsTemplate, '+447700900123', { personalisation: {} });
		await expect(refused).rejects.toMatchObject({
			response: { status: 403, data: { status_code: 403, errors: [{ error: 'AuthError' }] } },
		});
	});

	test('gets Notify’s permanent and temporary failures for its test numbers', async () => {
		const client = new NotifyClient(url, key);
		const to = (phone: string) => client.sendSms(smsTemplate, phone, { personalisation: { message: 'x' } });
		await expect(to('+447700900002')).rejects.toMatchObject({ response: { status: 400 } });
		await expect(to('+447700900003')).rejects.toMatchObject({ response: { status: 503 } });
	});
});

describe('Heard’s sender', () => {
	const world = {
		settings: { NOTIFY_URL: 'http://notify.local' },
		now: new Date(),
		fetch: (input: string, init: RequestInit) => standIn.fetch(new Request(input, init)),
	} as never;
	const text = (phone: string, reference: string) =>
		({ kind: 'text', councilSlug: 'warrington', reference, phone, message: 'Hello' }) as const;
	const account = localAccounts.warrington;

	test('is understood, and a second attempt sends nothing twice', async () => {
		expect(await deliver(world, account, text('+447700900124', 'ref-3'), 1)).toBe('taken');
		expect(await deliver(world, account, text('+447700900124', 'ref-3'), 2)).toBe('taken');
		expect(standIn.delivered().filter(({ to }) => to === '+447700900124')).toHaveLength(1);
	});

	test('tells a number that can never get a text from a provider that is busy', async () => {
		expect(await deliver(world, account, text('+447700900002', 'ref-4'), 1)).toBe('refused');
		expect(await deliver(world, account, text('+447700900003', 'ref-5'), 1)).toBe('later');
	});
});
