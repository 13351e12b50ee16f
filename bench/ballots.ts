// What a young person's answers cost from the first page to the box, beside a floor in the same run: a bare Worker that
// puts as many bytes into a table of its own D1 and does nothing else.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { localBindings } from '../local/accounts.ts';
import type { PublicSurveyKeys } from '#sealing';
import { loadDemoOnce } from '../local/demo.ts';
import { serve } from '../local/serve.ts';
import { codeHashOf } from '../worker/ballots/sign-blinded.ts';
import { sealedSend } from '../web/src/lib/phone/sealed-send.ts';
import { load, workerds, type Load } from './ballots/load.ts';

const address = 'b3an5';
const rounds = [1, 8, 32];
const times = 160;
const letters = 'abcdefghjkmnpqrstvwxyz';
const codeOf = (n: number) =>
	[...String(n).padStart(13, '0')].map((digit) => letters[Number(digit)] ?? '').join('');

/** Invites as many as are needed, by the codes above. */
async function invite(miniflare: Miniflare): Promise<void> {
	await loadDemoOnce(miniflare);
	const db = await miniflare.getD1Database('DB', 'heard');
	const survey = await db
		.prepare('select id from surveys where address = ?')
		.bind(address)
		.first<{ id: string }>();
	if (!survey) throw new Error(`the demo has no survey at ${address}`);
	const { PEPPER } = localBindings('');
	const add = db.prepare('insert into invitations (survey_id, code_hash) values (?, ?)');
	const hashes = await Promise.all(
		Array.from({ length: (rounds.length + 1) * times }, (_, n) => codeHashOf(PEPPER, survey.id, codeOf(n))),
	);
	await db.batch(hashes.map((hash) => add.bind(survey.id, hash)));
}

const bare = `export default { async fetch(request, env) {
	if (request.method === 'GET') return new Response('<!doctype html><title>Bare</title>', { headers: { 'Content-Type': 'text/html' } });
	const { nonce, sealed } = await request.json();
	await env.DB.prepare('insert into ballots values (?, ?)').bind(nonce, sealed).run();
	return Response.json({ received: true });
} }`;

const folder = mkdtempSync(join(tmpdir(), 'heard-ballots-'));
const served = await serve({ port: 0, folder: join(folder, 'heard'), load: invite });
const [heard = 0] = workerds();
const floor = new Miniflare(
	convertV4MiniflareOptions({
		host: '127.0.0.1',
		port: 0,
		modules: true,
		script: bare,
		d1Databases: ['DB'],
		resourcePersistencePath: join(folder, 'bare'),
	}),
);
const floorAt = String(await floor.ready).replace(/\/$/, '');
const floorDb = await floor.getD1Database('DB');
await floorDb.exec('create table ballots (nonce text primary key, sealed text) without rowid');
const [bareWorkerd = 0] = workerds().filter((pid) => pid !== heard);

const survey: { keys: PublicSurveyKeys } = await (await fetch(`${served.url}/api/s/${address}`)).json();
const page = async (from: string) => {
	const response = await fetch(from);
	if (!response.ok) throw new Error(String(response.status));
	await response.arrayBuffer();
};
const door = `${served.url}/api/s/${address}`;
let invited = 0;
async function send(): Promise<void> {
	await page(`${served.url}/s/${address}`);
	const said = await sealedSend(door, survey.keys)(codeOf(invited++), '{}');
	if (said !== 'sent') throw new Error(said);
}
const sealed = 'a'.repeat(11_472);
async function sendBare(): Promise<void> {
	await page(floorAt);
	const body = JSON.stringify({ nonce: crypto.randomUUID(), sealed });
	await fetch(floorAt, { method: 'POST', body });
}

const told = ({ perSecond, processor }: Load) =>
	`${perSecond.toFixed(0)} a second, ${processor.toFixed(1)} ms of processor`;
const beside = (name: string, atOnce: number, ours: Load, theirs: Load) =>
	console.log(
		`${name}, ${atOnce} at once: ${told(ours)}; floor ${told(theirs)}; ${(ours.processor / theirs.processor).toFixed(1)} × its processor`,
	);

// The first few compile and fill what is kept.
for (let n = 0; n < 20; n++) await Promise.all([page(`${served.url}/s/${address}`), page(floorAt)]);
for (const atOnce of rounds) {
	const of = { times, atOnce };
	const pages = await load(heard, of, () => page(`${served.url}/s/${address}`));
	beside('the page', atOnce, pages, await load(bareWorkerd, of, () => page(floorAt)));
	const whole = await load(heard, of, send);
	beside('page, signature and ballot', atOnce, whole, await load(bareWorkerd, of, sendBare));
}
await floor.dispose();
await served.stop();
rmSync(folder, { recursive: true, force: true });
