// Addresses and forms that no page of ours has: a stranger gets a 4xx, no page of anybody else's, and fills no log.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchAtDesk, signIn, visitor } from '#support/browser.ts';
import { here } from '../support/here.ts';

let browser: Browser;
let session: string;
beforeAll(async () => {
	browser = await launchAtDesk();
	const { context, page } = await visitor(browser);
	await signIn(page, 'admin@cheshire-east.example');
	session = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
	await context.close();
});
afterAll(() => browser.close());

const ask = (path: string, init: RequestInit = {}) =>
	fetch(here + path, { redirect: 'manual', ...init, headers: { Origin: here, ...init.headers } });

test.each([
	'/s/..%2Fpeople',
	'/s/..%2Fme',
	'/s/..%2f..%2fapi%2fme/end',
	'/s/b3an5%3Fx=1/end',
	'/c/..%5Cme',
	'/c/..%2Fme/note',
	'/desk/surveys/..%2Fpeople',
	'/desk/replies/%2e%2e%2fpeople',
	'/board/..%2F..%2Fme/x',
	'/board/cheshire-east/..%2F..%2Fpeople',
])('%s leads nowhere, signed in or not', async (path) => {
	for (const headers of [{}, { Cookie: session }]) {
		const answer = await ask(path, { headers });
		expect([303, 308, 404]).toContain(answer.status);
		const leadsTo = answer.headers.get('Location');
		if (leadsTo) expect(leadsTo).toMatch(/^\/[sc](\/[\w-]*)*$/);
	}
});

test('a young person’s page is the same whoever is signed in', async () => {
	/** But for what is drawn anew for each visit. */
	const pageFor = async (headers: Record<string, string>) =>
		(await (await ask('/c/cheshire-east', { headers })).text()).replace(/answer-[\w-]+/g, '');
	expect(await pageFor({ Cookie: session })).toBe(await pageFor({}));
});

const pages = [
	'/',
	'/sign-in',
	'/sign-in/confirm',
	'/desk',
	'/desk/settings',
	'/s/b3an5',
	'/c/cheshire-east/note',
];

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
	'an action named as what every object has (%s) is none',
	async (name) => {
		for (const page of pages) {
			const body = new URLSearchParams({ a: 'b' });
			const { status } = await ask(`${page}?/${name}`, {
				method: 'POST',
				body,
				headers: { Cookie: session },
			});
			expect(status, page).toBeGreaterThanOrEqual(400);
			expect(status, page).toBeLessThan(500);
		}
	},
);

test.each([
	['multipart/form-data; boundary=x', 'nonsense'],
	['multipart/form-data', 'nonsense'],
	['text/plain', 'a=b'],
	['application/json', '{"a":'],
	['application/x-www-form-urlencoded', '%00%ff=%zz&=&&'],
])('a form that is none (%s) is refused and nothing breaks', async (type, body) => {
	for (const page of pages) {
		const headers = { 'Content-Type': type, Cookie: session };
		const { status } = await ask(page, { method: 'POST', body, headers });
		expect(status, page).toBeLessThan(500);
	}
});

test('a form to an address that cannot be decoded is refused, readable or not, signed in or not', async () => {
	for (const path of ['/desk/replies/x/translations/%zz', '/desk/%ff?/constructor', '/sign-in/%c0%af'])
		for (const headers of [{}, { Cookie: session }])
			for (const type of ['multipart/form-data', 'application/x-www-form-urlencoded']) {
				const answer = await ask(path, {
					method: 'POST',
					body: '[[[',
					headers: { ...headers, 'Content-Type': type },
				});
				expect([path, answer.status]).toEqual([path, 400]);
			}
});
