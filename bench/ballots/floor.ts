// The floor that everything is held against: a bare Worker that answers a page of one line, and puts what it is sent into a
// table of its own D1.
import { join } from 'node:path';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { workerds } from './load.ts';

const bare = `export default { async fetch(request, env) {
	if (request.method === 'GET') return new Response('<!doctype html><title>Bare</title>', { headers: { 'Content-Type': 'text/html' } });
	const { nonce, sealed } = await request.json();
	await env.DB.prepare('insert into ballots values (?, ?)').bind(nonce, sealed).run();
	return Response.json({ received: true });
} }`;

/** As long as a sealed ballot is. */
const sealed = 'a'.repeat(11_472);

export interface Floor {
	pid: number;
	page: () => Promise<void>;
	/** One insert of as many bytes as a ballot has. */
	insert: () => Promise<void>;
	stop: () => Promise<void>;
}

export async function openPage(address: string, headers: HeadersInit = {}): Promise<void> {
	const response = await fetch(address, { headers, redirect: 'manual' });
	if (response.status !== 200) throw new Error(`${address}: ${response.status}`);
	await response.arrayBuffer();
}

/** `folder`: where its data may lie. */
export async function bareFloor(folder: string): Promise<Floor> {
	const before = workerds();
	const miniflare = new Miniflare(
		convertV4MiniflareOptions({
			host: '127.0.0.1',
			port: 0,
			modules: true,
			script: bare,
			d1Databases: ['DB'],
			resourcePersistencePath: join(folder, 'bare'),
		}),
	);
	const at = String(await miniflare.ready).replace(/\/$/, '');
	const db = await miniflare.getD1Database('DB');
	await db.exec('create table ballots (nonce text primary key, sealed text) without rowid');
	return {
		pid: workerds().find((pid) => !before.includes(pid)) ?? 0,
		page: () => openPage(at),
		insert: async () => {
			const body = JSON.stringify({ nonce: crypto.randomUUID(), sealed });
			await (await fetch(at, { method: 'POST', body })).arrayBuffer();
		},
		stop: () => miniflare.dispose(),
	};
}
