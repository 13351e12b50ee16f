// Links with codes, as they arrive on phones: a worker sends them, the outbox has them.
import { vi } from 'vitest';
import { deliveredTo, newestLinkTo } from './browser.ts';
import { here } from './here.ts';

const worker = 'admin@warrington.example';
const json = { 'Content-Type': 'application/json' };

/** Calls the API as the demo's worker who is signed in with this cookie. */
async function call(cookie: string, method: string, path: string, body?: unknown): Promise<any> {
	const init = {
		method,
		headers: { ...json, cookie },
		...(body !== undefined && { body: JSON.stringify(body) }),
	};
	const response = await fetch(`${here}/api${path}`, init);
	if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
	return await response.json();
}

/** A cookie of the demo's worker, got by the mailed link. */
async function signedIn(): Promise<string> {
	const spent = await newestLinkTo(worker);
	await call('', 'POST', '/sign-in-links', { email: worker });
	const link = await vi.waitUntil(
		async () => {
			const newest = await newestLinkTo(worker);
			return newest !== spent && newest;
		},
		{ timeout: 15_000, interval: 100 },
	);
	const token = link.split('token=')[1];
	const response = await fetch(`${here}/api/session`, {
		method: 'POST',
		headers: json,
		body: JSON.stringify({ token }),
	});
	return response.headers.get('Set-Cookie')?.split(';')[0] ?? '';
}

let lastNumber = 7911_000_000 + Math.floor(Math.random() * 900_000);

/** New links to the demo's open survey, one for each of so many phones. */
export async function textedLinks(howMany: number): Promise<string[]> {
	const cookie = await signedIn();
	const { surveys } = await call(cookie, 'GET', '/surveys?search=b3an5');
	const [{ id }] = surveys;
	const numbers = Array.from({ length: howMany }, () => `+44${++lastNumber}`);
	await call(cookie, 'POST', `/surveys/${id}/invitations`, { list: numbers.join('\n') });
	const linkTo = async (number: string) => (await deliveredTo(number))[0]?.body.match(/https?:\S+/)?.[0];
	return await Promise.all(
		numbers.map((number) => vi.waitUntil(() => linkTo(number), { timeout: 15_000, interval: 200 })),
	);
}
