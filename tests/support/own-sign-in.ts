// A council whose people sign in at a provider of its own, and the browser that goes there and back.
import { expect, vi } from 'vitest';
import { provider } from './provider.ts';
import { newId, townHall } from './town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;
type Provider = ReturnType<typeof provider>;

/** Whom the outside is made of, once it stands in for the real one; nothing else answers. */
export const outside: Provider[] = [];
export const standIn = () =>
	vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) => {
		const request = new Request(input, init);
		const asked = outside.find(({ issuer }) => request.url.startsWith(`${issuer}/`));
		if (!asked) throw new Error('Network connection lost.');
		return await asked.fetch(request);
	});

export const providerOf = (hall: Hall, issuer = `https://${newId()}.example`) => {
	const own = provider(issuer, { now: () => hall.clock.now });
	outside.push(own);
	return own;
};

export const emailOf = (hall: Hall, role: keyof Hall['roles']) => `${hall.roles[role].token}@example.org`;

/** Calls the API as a browser with these cookies; gives back what it has then. */
export async function browse(hall: Hall, method: string, path: string, json?: unknown, cookie = '') {
	const headers = { 'Content-Type': 'application/json', Cookie: cookie };
	const init = { method, headers, ...(json !== undefined && { body: JSON.stringify(json) }) };
	const answer = await hall.app.request(`/api${path}`, init, hall.env);
	const set = answer.headers.getSetCookie().map((one) => one.split(';')[0] ?? '');
	return { status: answer.status, json: await answer.json<any>(), set };
}

export const cookieNamed = (set: string[], name: string) =>
	set.find((one) => one.startsWith(`${name}=`)) ?? '';
export const attempts = (hall: Hall) => `/own-sign-ins/${hall.slug}/attempts`;
/** Comes back at a council's own address; whose, if not this one's, can be said. */
export const comeBack = (hall: Hall, query: string, cookie: string, council: string = hall.councilId) =>
	browse(hall, 'POST', '/own-sign-ins/back', { council, query }, cookie);

/** Goes to the council's provider and comes back. */
export async function signIn(hall: Hall, own: Provider, change: Record<string, string> = {}) {
	const started = await browse(hall, 'POST', attempts(hall));
	expect(started.status).toBe(201);
	return await comeBack(
		hall,
		own.authorize(started.json.to, change),
		cookieNamed(started.set, '__Secure-heard-council'),
	);
}

export const save = (hall: Hall, own: Provider, change = {}) =>
	hall.call('admin', 'PUT', '/own-sign-in', {
		issuer: own.issuer,
		clientId: 'heard',
		secret: own.secret,
		...change,
	});

export const switchTo = (hall: Hall, to: string) => hall.call('admin', 'POST', '/own-sign-in/switch', { to });

/** Tries it as the admin, for whom the provider says this. */
export async function attemptTrial(hall: Hall, own: Provider) {
	const admin = `__Host-heard=${hall.roles.admin.token}`;
	const started = await browse(hall, 'POST', '/own-sign-in/trials', undefined, admin);
	if (started.status !== 201) return started.json.error.code;
	const attempt = cookieNamed(started.set, '__Secure-heard-council');
	return (await comeBack(hall, own.authorize(started.json.to), `${admin}; ${attempt}`)).json.trial;
}

/** A council whose own sign-in is on, at a provider that says who the worker is. */
export async function council(issuer?: string) {
	const hall = await townHall();
	const own = providerOf(hall, issuer);
	expect((await save(hall, own)).status).toBe(200);
	own.state.email = emailOf(hall, 'admin');
	expect(await attemptTrial(hall, own)).toBe('works');
	expect((await switchTo(hall, 'on')).status).toBe(200);
	own.state.email = emailOf(hall, 'worker');
	return { hall, own };
}
