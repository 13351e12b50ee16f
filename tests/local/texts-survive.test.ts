// Texts through a real queue and a real D1: what a server that dies loses is told afterwards, and never goes out.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Miniflare } from 'miniflare';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '#db';
import { councils, people, sessions } from '#db/schema/index.ts';
import { sha256 } from '#worker/door/hash.ts';
import { bundle, migrate, runScript } from '#support/bundled-worker.ts';
import { newId, readySurvey } from '#support/every-kind.ts';

const numbers = Array.from({ length: 45 }, (_, place) => `077009001${String(place).padStart(2, '0')}`);
const account = {
	key: 'local-11111111-0000-4000-8000-000000000001-11111111-0000-4000-8000-000000000002',
	smsTemplate: 'sms',
	emailTemplate: 'email',
	callbackToken: 'callback-token-of-twenty-or-more',
};
const folder = mkdtempSync(join(tmpdir(), 'heard-texts-'));
const sentTo: string[] = [];
/** How many texts the provider still answers; afterwards it is silent. */
let answers = Infinity;
let script: string;
let heard: Miniflare;
let database: D1Database;

const start = () =>
	runScript({
		script,
		folder,
		bindings: { NOTIFY_ACCOUNTS: JSON.stringify({ testshire: account }) },
		outside: async (request) => {
			if (answers-- <= 0) return await new Promise<Response>(() => {});
			const { phone_number } = (await request.json()) as { phone_number: string };
			sentTo.push(phone_number);
			return new Response('{}', { status: 201 });
		},
	});

async function call(method: string, path: string, json?: unknown) {
	const headers = { 'Content-Type': 'application/json', Cookie: '__Host-heard=staff' };
	const body = json === undefined ? {} : { body: JSON.stringify(json) };
	const response = await heard.dispatchFetch(`https://heard.example/api${path}`, {
		method,
		headers,
		...body,
	});
	return (await response.json()) as any;
}

async function openSurvey(): Promise<string> {
	const { id } = (await call('POST', '/surveys', {})).survey;
	const content = readySurvey({ closesAt: '2999-01-01T00:00:00.000Z', answerBy: '2999-02-01' });
	await call('PUT', `/surveys/${id}`, { version: 1, content });
	await call('POST', `/surveys/${id}/open`, { version: 2 });
	return id;
}

const sending = async (id: string) => (await call('GET', `/surveys/${id}/sendings`)).sendings[0];

const minute = async () => {
	const worker = (await heard.getWorker('heard')) as unknown as {
		scheduled: (options: object) => Promise<unknown>;
	};
	await worker.scheduled({ cron: '* * * * *' });
};

beforeAll(async () => {
	script = await bundle('tests/support/api-alone.ts');
	heard = await start();
	database = await migrate(heard);
	const db = connect(database);
	const [councilId, personId] = [newId(), newId()];
	const far = '2999-01-01T00:00:00.000Z';
	await db.insert(councils).values({
		...{ id: councilId, slug: 'testshire', name: 'Testshire', helplines: [] },
		vocabulary: {} as never,
	});
	await db
		.insert(people)
		.values({ id: personId, councilId, name: 'Staff', email: 'a@example.org', role: 'worker' });
	await db
		.insert(sessions)
		.values({ tokenHash: await sha256('staff'), personId, expiresAt: far, idleAt: far });
});

afterAll(async () => {
	await heard.dispose();
	rmSync(folder, { recursive: true });
});

test('through a real queue each text goes out once, and no row is left of it', async () => {
	const id = await openSurvey();
	await call('POST', `/surveys/${id}/invitations`, { list: numbers.join('\n') });
	await expect.poll(async () => (await sending(id)).waiting, { timeout: 60_000 }).toBe(0);
	expect(await sending(id)).toMatchObject({ total: numbers.length, failed: 0 });
	expect(new Set(sentTo).size).toBe(numbers.length);
	expect(sentTo).toHaveLength(numbers.length);
});

test('a server that dies while texts go out tells after ten minutes which were not sent, and their codes open nothing', async () => {
	sentTo.length = 0;
	answers = 12;
	const id = await openSurvey();
	await call('POST', `/surveys/${id}/invitations`, { list: numbers.join('\n') });
	await expect.poll(() => sentTo.length, { timeout: 60_000 }).toBe(12);
	await expect.poll(async () => (await sending(id)).waiting, { timeout: 60_000 }).toBe(numbers.length - 12);
	await heard.dispose();
	answers = Infinity;
	heard = await start();
	database = (await heard.getD1Database('DB', 'heard')) as unknown as D1Database;
	await minute();
	expect(await sending(id)).toMatchObject({ waiting: numbers.length - 12, failed: 0 });
	await database.prepare("update waiting_texts set hand_over_by = '2000', held_until = ''").run();
	await minute();
	expect(await sending(id)).toMatchObject({ total: numbers.length, waiting: 0, failed: numbers.length - 12 });
	const left = database.prepare('select count(*) as number from invitations where survey_id = ?').bind(id);
	expect(await left.first('number')).toBe(12);
	const counted = database.prepare('select number from asked where survey_id = ?').bind(id);
	expect(await counted.first('number')).toBe(12);
	expect(sentTo).toHaveLength(12);
});
