// Raw bytes: what somebody finds who copies the disk. Canaries (codes, phone numbers, own words) are searched for in
// every file that D1, KV and the queue keep, deleted rows, free pages and write-ahead logs included, and in every line
// that the Worker writes to its log.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Miniflare } from 'miniflare';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '#db';
import { councils, people, sessions } from '#db/schema/index.ts';
import { readCode, type Ballot } from '#surveys';
import { sha256 } from '#worker/door/hash.ts';
import { bundle, migrate, runScript } from '#support/bundled-worker.ts';
import { newId, readySurvey } from '#support/every-kind.ts';
import { phoneFor } from '#support/phone.ts';

const numbers = Array.from({ length: 12 }, (_, place) => `077009001${String(place).padStart(2, '0')}`);
const account = {
	key: 'local-11111111-0000-4000-8000-000000000001-11111111-0000-4000-8000-000000000002',
	smsTemplate: 'sms',
	emailTemplate: 'email',
	callbackToken: 'callback-token-of-twenty-or-more',
};
const folder = mkdtempSync(join(tmpdir(), 'heard-raw-'));
const naiveFolder = mkdtempSync(join(tmpdir(), 'heard-raw-naive-'));
const content = readySurvey({ closesAt: '2999-01-01T00:00:00.000Z', answerBy: '2999-02-01' });
const own = content.questions.at(-1)?.id ?? '';
const said = numbers.map((_, place) => `canary words of number ${place}.`);
const log: string[] = [];
const texts: string[] = [];
let script: string;
let heard: Miniflare;

const start = () =>
	runScript({
		script,
		folder,
		bindings: { NOTIFY_ACCOUNTS: JSON.stringify({ testshire: account }) },
		log: (line) => log.push(line),
		outside: async (request) => {
			const { personalisation } = (await request.json()) as { personalisation: { message: string } };
			texts.push(personalisation.message);
			return new Response('{}', { status: 201 });
		},
	});

/** All that lies in a folder, as one. */
const bytesIn = (place: string): Buffer =>
	Buffer.concat(
		readdirSync(place, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => readFileSync(join(entry.parentPath, entry.name))),
	);

/** Which of these stand somewhere in the bytes: as UTF-8 in any case, or as UTF-16. */
function foundIn(bytes: Buffer, secrets: string[]): string[] {
	const [text, wide] = [bytes.toString('latin1').toUpperCase(), bytes.toString('latin1')];
	return secrets.filter(
		(secret) =>
			text.includes(secret.toUpperCase()) || wide.includes(Buffer.from(secret, 'utf16le').toString('latin1')),
	);
}

async function call(who: string | null, method: string, path: string, json?: unknown) {
	const headers: Record<string, string> = { 'Content-Type': 'application/json' };
	if (who) headers.Cookie = `__Host-heard=${who}`;
	const body = json === undefined ? {} : { body: JSON.stringify(json) };
	const response = await heard.dispatchFetch(`https://heard.example/api${path}`, {
		method,
		headers,
		...body,
	});
	return { status: response.status, json: (await response.json()) as any, headers: new Headers() };
}

const codesSent = () => texts.map((text) => readCode(/#(\w{13})/.exec(text)?.[1] ?? '') ?? '');

/** Until the queue has handed over every text and heard that it was taken. */
async function untilSent(id: string): Promise<void> {
	const [sending] = (await call('staff', 'GET', `/surveys/${id}/sendings`)).json.sendings;
	if (sending.waiting > 0) await untilSent(id);
}

beforeAll(async () => {
	script = await bundle('tests/support/api-alone.ts');
	heard = await start();
	const db = connect(await migrate(heard));
	const councilId = newId();
	const far = '2999-01-01T00:00:00.000Z';
	await db.insert(councils).values({
		...{ id: councilId, slug: 'testshire', name: 'Testshire', helplines: [] },
		vocabulary: {} as never,
	});
	for (const name of ['staff', 'second']) {
		const id = newId();
		await db.insert(people).values({ id, councilId, name, email: `${name}@example.org`, role: 'worker' });
		const session = { tokenHash: await sha256(name), personId: id, expiresAt: far, idleAt: far };
		await db.insert(sessions).values(session);
	}
}, 60_000);

afterAll(async () => {
	await heard.dispose();
	for (const place of [folder, naiveFolder]) rmSync(place, { recursive: true });
});

/** A survey that was opened, and sent to all numbers. */
async function sentSurvey() {
	const { id, address } = (await call('staff', 'POST', '/surveys', {})).json.survey;
	await call('staff', 'PUT', `/surveys/${id}`, { version: 1, content });
	expect((await call('staff', 'POST', `/surveys/${id}/open`, { version: 2 })).status).toBe(200);
	const list = numbers.join('\n');
	const sent = await call('staff', 'POST', `/surveys/${id}/invitations`, { list });
	expect(sent.json).toMatchObject({ sent: numbers.length, failed: 0 });
	await untilSent(id);
	return { id: id as string, address: address as string };
}

async function answerFromAllPhones(address: string): Promise<void> {
	for (const [place, code] of codesSent().entries()) {
		const text = said[place] ?? '';
		const ballot: Ballot = { band: null, answers: { [own]: { kind: 'own-words', text, share: false } } };
		expect((await (await phoneFor({ call }, address, ballot)).send(code)).status).toBe(201);
	}
}

/** A piece of the survey's wrapped private keys, and of every sealed ballot, as they are kept. */
async function pieces(id: string): Promise<{ key: Buffer; ballots: Buffer[] }> {
	const wrapped = await (await heard.getKVNamespace('KEYS', 'heard')).get(`survey:${id}`, 'arrayBuffer');
	const { results } = await (
		await heard.getD1Database('DB', 'heard')
	)
		.prepare('select hex(substr(sealed, 400, 16)) as piece from ballots')
		.all();
	return {
		key: Buffer.from(wrapped ?? new ArrayBuffer()).subarray(100, 130),
		ballots: results.map(({ piece }) => Buffer.from(String(piece), 'hex')),
	};
}

test('the disk and the log hold no code and no number after sending, and no answer before opening', async () => {
	const { id, address } = await sentSurvey();
	const secrets = [...codesSent(), ...numbers.map((number) => number.slice(1))];
	expect(new Set(secrets).size).toBe(2 * numbers.length);
	expect(foundIn(bytesIn(folder), secrets)).toEqual([]);

	await answerFromAllPhones(address);
	expect(foundIn(bytesIn(folder), [...secrets, 'canary'])).toEqual([]);
	// And when nothing runs, and all was written back.
	await heard.dispose();
	expect(foundIn(bytesIn(folder), [...secrets, 'canary'])).toEqual([]);
	heard = await start();

	const { key, ballots } = await pieces(id);
	expect(bytesIn(folder).includes(key)).toBe(true);
	const asked = await call('staff', 'POST', `/surveys/${id}/confirmations`, { kind: 'closing' });
	expect((await call('second', 'POST', `/confirmations/${asked.json.id}/confirm`)).status).toBe(200);
	await heard.dispose();
	const opened = bytesIn(folder);
	heard = await start();
	expect(foundIn(opened, said)).toEqual(said);
	expect(foundIn(opened, secrets)).toEqual([]);
	expect(opened.includes(key)).toBe(false);
	// Deleting does not wipe: SQLite leaves what was deleted in free pages until they are used again.
	const left = ballots.filter((piece) => opened.includes(piece)).length;
	console.info(
		`raw bytes: ${left} of ${ballots.length} deleted ballots still on the disk, sealed; no key is`,
	);
	expect(foundIn(Buffer.from(log.join('\n')), [...secrets, 'canary', address])).toEqual([]);
});

test('the same search finds what ordinary software wrote and deleted, on its disk and in its log', async () => {
	const lines: string[] = [];
	const naive = await runScript({
		folder: naiveFolder,
		log: (line) => lines.push(line),
		script: `export default { async fetch(request, env) {
			const { code, text } = await request.json();
			console.log('an answer from ' + code);
			await env.DB.prepare('create table answers (code text, text text)').run();
			await env.DB.prepare('insert into answers values (?, ?)').bind(code, text).run();
			await env.DB.prepare('delete from answers').run();
			return new Response('thank you');
		} }`,
	});
	const body = JSON.stringify({ code: '0k3n4n8y7q2vw', text: 'canary words' });
	await naive.dispatchFetch('https://naive.example', { method: 'POST', body });
	await naive.dispose();
	expect(foundIn(bytesIn(naiveFolder), ['0k3n4n8y7q2vw', 'canary words'])).toHaveLength(2);
	expect(foundIn(Buffer.from(lines.join('\n')), ['0k3n4n8y7q2vw'])).toHaveLength(1);
});
