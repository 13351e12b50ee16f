// A survey's page is the same for everybody, and one read of it answers everybody for a minute.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Miniflare } from 'miniflare';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadDemoOnce } from '../../local/demo.ts';
import { serve, type Served } from '../../local/serve.ts';

let folder: string;
let served: Served;
let database: D1Database;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'heard-'));
	const load = async (miniflare: Miniflare) => {
		await loadDemoOnce(miniflare);
		database = (await miniflare.getD1Database('DB', 'heard')) as unknown as D1Database;
	};
	served = await serve({ port: 0, folder, load });
});
afterAll(async () => {
	await served.stop();
	rmSync(folder, { recursive: true, force: true });
});

const everything = async (response: Response) => ({
	status: response.status,
	headers: [...response.headers].filter(([name]) => name !== 'date').sort(),
	body: await response.text(),
});

/** Any statement fails while this lasts. */
async function withoutSurveys<T>(act: () => Promise<T>): Promise<T> {
	await database.exec('ALTER TABLE surveys RENAME TO gone');
	try {
		return await act();
	} finally {
		await database.exec('ALTER TABLE gone RENAME TO surveys');
	}
}

test.each(['/s/b3an5', '/s/b3an5?in=ar', '/s/b3an5/end', '/s/b3an5/tablet'])(
	'%s: the second visit asks the database nothing, and differs from the first in no byte',
	async (path) => {
		const first = await everything(await fetch(served.url + path));
		expect(first.status).toBe(200);
		const visits = await withoutSurveys(async () => ({
			again: await everything(
				await fetch(`${served.url}${path}${path.includes('?') ? '&' : '?'}somebody=7`, {
					headers: { Cookie: 'who=7' },
				}),
			),
			other: (await fetch(`${served.url}/s/zzzzz`)).status,
		}));
		expect(visits.other).toBe(500);
		expect(visits.again).toEqual(first);
	},
);

test('a phone keeps nothing of it, and is given no cookie', async () => {
	for (let visit = 0; visit < 2; visit++) {
		const { headers } = await fetch(`${served.url}/s/b3an5`);
		expect(headers.get('Cache-Control')).toBe('no-store');
		expect(headers.get('Set-Cookie')).toBeNull();
		expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
	}
});

test('nobody can put another page in its place', async () => {
	const data = await fetch(`${served.url}/s/f6jhd/__data.json`);
	expect(data.headers.get('Content-Type')).toContain('json');
	const page = await fetch(`${served.url}/s/f6jhd`);
	expect(page.headers.get('Content-Type')).toContain('html');
	const copy = await fetch(`${served.url}/s/f6jhd/__data.json`);
	expect(copy.headers.get('Content-Type')).toContain('json');
});

test('a send looks anew: what closed a moment ago is closed, whatever the page still shows', async () => {
	await fetch(`${served.url}/s/b3an5`);
	await database.exec("UPDATE surveys SET state = 'closed' WHERE address = 'b3an5'");
	const post = await fetch(`${served.url}/s/b3an5`, {
		method: 'POST',
		headers: { Origin: served.url, Accept: 'text/html' },
		body: new URLSearchParams({ code: '0000000000000' }),
	});
	await database.exec("UPDATE surveys SET state = 'open' WHERE address = 'b3an5'");
	expect(post.status).toBe(410);
	expect(await post.text()).toContain('This one has closed');
});
