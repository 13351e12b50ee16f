// Walks every route of the API: each says who may use it, and refuses everybody else.
import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { createApp } from '#worker';
import { townHall } from '#support/town-hall.ts';

const app = createApp();

interface Route {
	method: string;
	path: string;
	access: string[];
}

/** Every method and path, with what its handlers declare. Middleware for all paths is no route. */
const routes: Route[] = [...Map.groupBy(app.routes, ({ method, path }) => `${method} ${path}`)]
	.filter(([name]) => !name.startsWith('ALL '))
	.map(([name, handlers]) => {
		const [method = '', path = ''] = name.split(' ');
		const access = handlers.flatMap(({ handler }) => ('access' in handler ? [String(handler.access)] : []));
		return { method, path, access };
	});

const addressOf = ({ path }: Route) =>
	path.replace(/:\w+(\{[^}]*\})?/g, '0123456789abcdef').replace('/api', '');
const needsBody = ({ method }: Route) => method === 'POST' || method === 'PUT' || method === 'PATCH';

test('there are routes to walk', () => expect(routes.length).toBeGreaterThan(25));

test.each(routes)('$method $path declares once who may use it', ({ access }) => {
	expect(access).toHaveLength(1);
	expect(['anyone', 'signed-in', 'staff', 'owes', 'worker', 'admin', 'key-holder', 'provider']).toContain(
		access[0],
	);
});

test('what a young person’s phone calls asks nobody who they are', () => {
	const young = routes.filter(({ path }) => /^\/api\/(s|councils)(\/|$)/.test(path));
	expect(young.length).toBeGreaterThan(5);
	for (const { access } of young) expect(access).toEqual(['anyone']);
});

describe('a caller who is not signed in', () => {
	test.each(routes.filter(({ access }) => !['anyone', 'provider'].includes(access[0] ?? '')))(
		'is refused by $method $path',
		async (route) => {
			const hall = await townHall();
			const answer = await hall.call(null, route.method, addressOf(route), needsBody(route) ? {} : undefined);
			expect(answer).toMatchObject({ status: 401, json: { error: { code: 'signed-out' } } });
		},
	);
});

describe('a member of the board', () => {
	test.each(routes.filter(({ access }) => ['worker', 'admin'].includes(access[0] ?? '')))(
		'is refused by $method $path',
		async (route) => {
			const hall = await townHall();
			const answer = await hall.call(
				'board',
				route.method,
				addressOf(route),
				needsBody(route) ? {} : undefined,
			);
			expect(answer).toMatchObject({ status: 403, json: { error: { code: 'not-allowed' } } });
		},
	);
});

describe('a worker', () => {
	test.each(routes.filter(({ access }) => access[0] === 'admin'))(
		'is refused by $method $path',
		async (route) => {
			const hall = await townHall();
			const answer = await hall.call(
				'worker',
				route.method,
				addressOf(route),
				needsBody(route) ? {} : undefined,
			);
			expect(answer.status).toBe(403);
		},
	);
});

describe('a key-holder', () => {
	test.each(routes.filter(({ access }) => ['staff', 'worker', 'admin'].includes(access[0] ?? '')))(
		'is refused by $method $path',
		async (route) => {
			const hall = await townHall();
			const body = needsBody(route) ? {} : undefined;
			const answer = await hall.call('key-holder', route.method, addressOf(route), body);
			expect(answer).toMatchObject({ status: 403, json: { error: { code: 'not-allowed' } } });
		},
	);
});

describe('nobody of the council', () => {
	const theirs = routes.filter(({ access }) => access[0] === 'key-holder');
	test('is let into the rooms of key-holders, of which there are some', () =>
		expect(theirs.length).toBeGreaterThan(3));
	test.each(theirs)('is let in by $method $path', async (route) => {
		const hall = await townHall();
		const body = needsBody(route) ? {} : undefined;
		for (const who of ['worker', 'admin', 'board'] as const) {
			const answer = await hall.call(who, route.method, addressOf(route), body);
			expect(answer).toMatchObject({ status: 403, json: { error: { code: 'not-allowed' } } });
		}
	});
});

describe('a body that is too large', () => {
	test.each(routes.filter(needsBody))('is refused by $method $path', async (route) => {
		const hall = await townHall();
		const isYoung = route.path.startsWith('/api/s/');
		const isBox = route.path.endsWith('/slips');
		const body = { padding: 'a'.repeat((isYoung ? 16 : isBox ? 24 * 1024 : 1024) * 1024) };
		const who = route.access[0] === 'key-holder' ? 'key-holder' : 'admin';
		const answer = await hall.call(who, route.method, addressOf(route), body);
		// A provider's token is looked at before its body; nobody without one gets that far.
		expect(answer.json.error.code).toBe('too-large');
	});
});

test('the API describes every one of its routes', async () => {
	const response = await app.request('/api/openapi.json', {}, env);
	const { paths } = await response.json<{ paths: Record<string, Record<string, { summary?: string }>> }>();
	for (const { method, path } of routes.filter(({ path }) => path !== '/api/openapi.json')) {
		const described = paths[path.replace(/:(\w+)(\{[^}]*\})?/g, '{$1}')]?.[method.toLowerCase()];
		expect(described?.summary, `${method} ${path}`).toBeTruthy();
	}
});
