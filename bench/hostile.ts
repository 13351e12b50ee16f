// Hostile requests to every page and every route of the API of a served Heard with its demo, `HOSTILE` of them (100,000 where it
// is not said) from `SEED`. Counts what was answered; one 5xx fails it, and is printed so that it can be sent again.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Miniflare } from 'miniflare';
import { loadDemoOnce } from '../local/demo.ts';
import { serve } from '../local/serve.ts';
import { sha256 } from '../worker/door/hash.ts';
import { drawing } from './hostile/drawing.ts';
import { drawnRequest, type Door, type Drawn, type Known } from './hostile/drawn-request.ts';

const wanted = Number(process.env['HOSTILE'] ?? 100_000);
const seed = Number(process.env['SEED'] ?? 2026);
const atOnce = 8;
/** Somebody may have signed everybody out by now. */
const signInAgainAfter = 500;

const known = { ids: [] as string[], tokens: [] as string[] } satisfies Known;
let signEverybodyIn = async () => {};

async function load(miniflare: Miniflare): Promise<void> {
	await loadDemoOnce(miniflare);
	const db = await miniflare.getD1Database('DB', 'heard');
	const column = async (sql: string) =>
		(await db.prepare(sql).all<{ id: string }>()).results.map(({ id }) => id);
	for (const [name, table] of [
		...[
			['slug', 'councils'],
			['address', 'surveys'],
			['id', 'surveys'],
			['id', 'people'],
		],
		...[
			['id', 'replies'],
			['id', 'strategies'],
			['id', 'slips'],
		],
	])
		known.ids.push(...(await column(`select ${name} as id from ${table} limit 30`)));
	const people = await column('select id from people');
	known.tokens.push(...people.map((id) => `hostile-${id}`));
	const hashes = await Promise.all(known.tokens.map(sha256));
	const far = '2999-01-01T00:00:00.000Z';
	const add = db.prepare(
		'insert or replace into sessions (token_hash, person_id, expires_at, idle_at) values (?, ?, ?, ?)',
	);
	signEverybodyIn = async () => {
		await db.batch(people.map((id, at) => add.bind(hashes[at], id, far, far)));
	};
}

const routes = join(import.meta.dirname, '../web/src/routes');
const pages: Door[] = readdirSync(routes, { recursive: true, withFileTypes: true })
	.filter((file) => /^\+(page|server)/.test(file.name))
	.map(({ parentPath }) => parentPath.slice(routes.length).replace(/\/\([^)]*\)/g, '') || '/')
	.filter((path, at, all) => all.indexOf(path) === at)
	.map((path) => ({ path, methods: ['GET', 'GET', 'POST'], isPage: true }));

async function routesOf(url: string): Promise<Door[]> {
	const described: { paths: Record<string, Record<string, unknown>> } = await (
		await fetch(`${url}/api/openapi.json`)
	).json();
	return Object.entries(described.paths).map(([path, methods]) => ({
		path,
		methods: Object.keys(methods).map((method) => method.toUpperCase()),
		isPage: false,
	}));
}

/** As it stands: fetch() would mend the path. Null: the connection was closed on it. */
const statusOf = (url: string, { method, path, headers, body }: Drawn) =>
	new Promise<number | null>((resolve) => {
		const { hostname, port, origin } = new URL(url);
		// Said by hand: Node leaves it out where a DELETE has a body, which would then be read as the next request.
		const length = body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) };
		const own = { Origin: origin, ...headers, ...length };
		const asked = request({ hostname, port, method, path, headers: own }, (answer) => {
			answer.resume().on('close', () => resolve(answer.statusCode ?? null));
		});
		asked.on('error', () => resolve(null)).end(body);
	});

const folder = mkdtempSync(join(tmpdir(), 'heard-hostile-'));
const served = await serve({ port: 0, folder, load });
const doors = [...pages, ...(await routesOf(served.url))];
const draw = drawing(seed);
const counts = new Map<number | null, number>();
let sent = 0;

async function sendOn(): Promise<void> {
	while (sent < wanted) {
		if (sent++ % signInAgainAfter === 0) await signEverybodyIn();
		const drawn = drawnRequest(draw, doors, known);
		const status = await statusOf(served.url, drawn);
		counts.set(status, (counts.get(status) ?? 0) + 1);
		if (status === null || status < 500) continue;
		process.exitCode = 1;
		console.error(status, JSON.stringify(drawn).slice(0, 1500));
	}
}

await Promise.all(Array.from({ length: atOnce }, sendOn));
console.log(
	`  ${wanted} requests to ${pages.length} pages and ${doors.length - pages.length} routes, seed ${seed}:`,
);
for (const [status, number] of [...counts].sort(([a], [b]) => (a ?? 0) - (b ?? 0)))
	console.log(`  ${status ?? 'closed'}: ${number}`);
await served.stop();
rmSync(folder, { recursive: true, force: true });
