// The API answers what /api/openapi.json says: every GET is asked of the demo, by whoever may, about each thing there is;
// and every refusal that is described is met. That a body is too large is met in tests/worker/routes.test.ts.
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { connect } from '#db';
import { loadDemo } from '#demo/load-demo.ts';
import * as tables from '#db/schema/index.ts';
import { base32 } from '#surveys';
import { createApp } from '#worker';
import { sha256 } from '#worker/door/hash.ts';
import { faultsOf } from '#support/fits-shape.ts';

const db = connect(env.DB);
const now = new Date('2026-11-22T09:30:00.000Z');
const app = createApp({ now: () => now, random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)) });

interface Described {
	responses: Record<string, { content: { 'application/json': { schema: object } } }>;
}
interface Route {
	method: string;
	path: string;
	described: Described;
}
const routes: Route[] = [];
let schemas: Record<string, object> = {};
/** What there is, by what stands before it in an address. */
let ids: Record<string, string[]> = {};

const ask = ({ method, path, who, json }: { method: string; path: string; who?: string; json?: string }) => {
	const headers = new Headers(who ? { Cookie: `__Host-heard=${who}` } : {});
	if (json !== undefined) headers.set('Content-Type', 'application/json');
	return app.request(path, { method, headers, ...(json !== undefined && { body: json }) }, env);
};

/** Somebody of the council for each role, and nobody. */
async function signInAll(councilId: string) {
	const far = '2999-01-01T00:00:00.000Z';
	for (const role of ['worker', 'board', 'admin', 'key-holder'] as const) {
		const id = `somebody-${role}`;
		await db.insert(tables.people).values({ id, councilId, name: role, email: `${id}@example.org`, role });
		const session = { tokenHash: await sha256(role), personId: id, expiresAt: far, idleAt: far };
		await db.insert(tables.sessions).values(session);
	}
}

beforeAll(async () => {
	await loadDemo(db, {
		now,
		newId: () => base32(crypto.getRandomValues(new Uint8Array(16))),
		makeKeys: () => Promise.resolve({ signingKey: { n: 'bg', e: 'AQAB' }, sealingKey: 'c2VhbA' }),
	});
	const [{ id: councilId } = { id: '' }] = (await db.select().from(tables.councils)).filter(
		({ slug }) => slug === 'warrington',
	);
	await signInAll(councilId);
	const ours = <R extends { councilId: string }>(rows: R[]) =>
		rows.filter((row) => row.councilId === councilId);
	const surveys = ours(await db.select().from(tables.surveys));
	const strategies = ours(await db.select().from(tables.strategies));
	const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id);
	ids = {
		councils: ['warrington'],
		board: ['warrington'],
		warrington: strategies.map(({ slug }) => slug),
		s: surveys.map(({ address }) => address),
		chain: ['pledge', 'action', 'measure'],
		surveys: idsOf(surveys),
		'own-words': surveys.flatMap(({ content }) => content.questions.map(({ id }) => id)),
		strategies: idsOf(strategies),
		replies: idsOf(ours(await db.select().from(tables.replies))),
		measures: idsOf(ours(await db.select().from(tables.measures))),
		measure: idsOf(ours(await db.select().from(tables.measures))),
		action: idsOf(ours(await db.select().from(tables.actions))),
		pledge: idsOf(ours(await db.select().from(tables.pledges))),
		people: idsOf(ours(await db.select().from(tables.people))),
		priorities: idsOf(ours(await db.select().from(tables.priorities))),
	};
	const description = await (await ask({ method: 'GET', path: '/api/openapi.json' })).json<any>();
	schemas = description.components.schemas;
	for (const [path, operations] of Object.entries<Record<string, Described>>(description.paths))
		for (const [method, described] of Object.entries(operations))
			routes.push({ method: method.toUpperCase(), path, described });
});

/** The addresses that a path stands for: each name that is left open, filled with what there is of it. */
function addressesOf(path: string): string[] {
	const [, before = '', open] = /^(.*?)\{(\w+)\}/.exec(path) ?? [];
	if (!open) return [path];
	const after = path.slice(before.length + open.length + 2);
	const all = ids[before.split('/').at(-2) ?? ''] ?? (open === 'language' ? ['ar'] : []);
	return all.flatMap((one) => addressesOf(`${before}${one}${after}`));
}

async function whoMay(path: string): Promise<string | undefined> {
	for (const who of ['admin', 'key-holder']) {
		const { status } = await ask({ method: 'GET', path, who });
		if (status !== 401 && status !== 403) return who;
	}
	return undefined;
}

/** Asks a route about everything; tells what does not fit, and how many times it answered. */
async function faultsOfRoute({ path, described }: Route) {
	const faults: string[] = [];
	let answered = 0;
	const schema = described.responses['200']?.content['application/json'].schema ?? {};
	const addresses = addressesOf(path);
	const who = addresses[0] && (await whoMay(addresses[0]));
	for (const address of addresses) {
		const response = await ask({ method: 'GET', path: address, ...(who && { who }) });
		expect(response.status, address).toBeLessThan(500);
		if (response.status !== 200) continue;
		answered++;
		faults.push(...faultsOf(await response.json(), schema, { schemas }));
	}
	return { faults, answered };
}

/** What is not in the demo. */
const nothingOfIt = [
	...['/api/boxes/{id}', '/api/boxes/{id}/ballots', '/api/strategy-proposals/{id}', '/api/successions/{id}'],
	'/api/parts/{kind}/{id}',
	...['/api/m/{id}', '/api/s/{address}/voice/{step}', '/api/surveys/{id}/voice/{language}/steps/{step}'],
	'/api/councils/{slug}/logo',
	...['/api/surveys/{id}/own-words/{question}', '/api/harm-marks/{id}', '/api/owed/{id}'],
];

test('every GET that answers JSON answers what is described, of everything in the demo', async () => {
	const asked = routes.filter(
		({ method, described }) => method === 'GET' && described.responses['200'] !== undefined,
	);
	const unanswered: string[] = [];
	const faulty = new Set<string>();
	for (const route of asked) {
		const { faults, answered } = await faultsOfRoute(route);
		for (const fault of faults) faulty.add(`${route.path}: ${fault.replace(/\/\d+/g, '/·')}`);
		if (answered === 0) unanswered.push(route.path);
	}
	expect([...faulty]).toEqual([]);
	expect(asked.length).toBeGreaterThan(50);
	expect(unanswered).toEqual(nothingOfIt);
});

describe('a refusal that is described is met', () => {
	const filled = (path: string) =>
		path
			.replace(/\{kind\}/, 'action')
			.replace(/\{council\}/, 'warrington')
			.replace(/\{\w+\}/g, '0123456789abcdef');
	const refusing = (status: string) =>
		routes.filter(({ described }) => described.responses[status] !== undefined);
	const body = ({ method }: Route, json: string) => (/^(POST|PUT|PATCH)$/.test(method) ? { json } : {});

	test('where nobody is signed in', async () => {
		expect(refusing('401').length).toBeGreaterThan(100);
		for (const route of refusing('401')) {
			const { status } = await ask({ ...route, path: filled(route.path), ...body(route, '{}') });
			expect(status, `${route.method} ${route.path}`).toBe(401);
		}
	});

	test('where the role is another', async () => {
		expect(refusing('403').length).toBeGreaterThan(100);
		for (const route of refusing('403')) {
			const call = { ...route, path: filled(route.path), ...body(route, '{}') };
			const statuses = [
				(await ask({ ...call, who: 'key-holder' })).status,
				(await ask({ ...call, who: 'board' })).status,
			];
			expect(statuses, `${route.method} ${route.path}`).toContain(403);
		}
	});

	test('where the body is no JSON', async () => {
		expect(refusing('400').length).toBeGreaterThan(50);
		for (const route of refusing('400')) {
			const call = { ...route, path: filled(route.path), json: '{' };
			const statuses = [
				(await ask({ ...call, who: 'admin' })).status,
				(await ask({ ...call, who: 'key-holder' })).status,
			];
			expect(statuses, `${route.method} ${route.path}`).toContain(400);
		}
	});
});
