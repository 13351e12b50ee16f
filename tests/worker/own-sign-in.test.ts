import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import {
	attempts,
	attemptTrial,
	browse,
	comeBack,
	cookieNamed,
	council,
	emailOf,
	outside,
	providerOf,
	save,
	signIn,
	standIn,
} from '#support/own-sign-in.ts';
import { newId, townHall } from '#support/town-hall.ts';

beforeAll(standIn);
afterAll(() => vi.unstubAllGlobals());

const anHour = 3_600_000;
const refused = { status: 403, json: { error: { code: 'not-let-in' } } };
const sessionOf = (set: string[]) => cookieNamed(set, '__Host-heard');

test('somebody signs in at their council’s provider and is who they were, in the same session as by mail', async () => {
	const { hall, own } = await council();
	own.state.email = emailOf(hall, 'worker').toUpperCase();
	const { status, set } = await signIn(hall, own);
	expect(status).toBe(200);
	const me = await browse(hall, 'GET', '/me', undefined, sessionOf(set));
	expect(me.json.person).toMatchObject({ id: hall.roles.worker.id, role: 'worker' });
	expect((await browse(hall, 'GET', '/own-sign-in', undefined, sessionOf(set))).status).toBe(403);
});

test('what one council’s provider says is not taken for what another’s said', async () => {
	const [mine, theirs] = [await council(), await council()];
	const [atMine, atTheirs] = [
		await browse(mine.hall, 'POST', attempts(mine.hall)),
		await browse(theirs.hall, 'POST', attempts(theirs.hall)),
	];
	const cookieOf = ({ set }: typeof atMine) => cookieNamed(set, '__Secure-heard-council');
	const query = mine.own.authorize(atMine.json.to);
	// Their provider sent somebody on to mine, with an attempt of theirs in the browser: the code comes to my address.
	const sentOn = await comeBack(theirs.hall, query, cookieOf(atTheirs), mine.hall.councilId);
	expect(sentOn).toMatchObject(refused);
	expect(await comeBack(theirs.hall, query, cookieOf(atTheirs))).toMatchObject(refused);
	expect((await comeBack(mine.hall, query, cookieOf(atMine))).status).toBe(200);
});

test.each([
	['a wrong nonce', { nonce: 'another' }],
	['another issuer', { iss: 'https://elsewhere.example' }],
	['another audience', { aud: 'another-client' }],
	['a token that has run out', { exp: 1_000_000 }],
	['an address that was not checked', { email_verified: false }],
	['an address of which nothing is said', { email_verified: undefined }],
	['a checked address in words only', { email_verified: 'true' }],
	['Entra’s mark from somebody who is not Entra', { email_verified: undefined, xms_edov: true }],
	['no address', { email: undefined }],
	['an address that is none', { email: ['worker'] }],
])('%s signs nobody in', async (_, claims) => {
	const { hall, own } = await council();
	own.state.lie = { claims: claims as never };
	const answer = await signIn(hall, own);
	expect(answer).toMatchObject(refused);
	expect(sessionOf(answer.set)).toBe('');
	own.state.lie = {};
	expect((await signIn(hall, own)).status).toBe(200);
});

test('a token that somebody else signed signs nobody in', async () => {
	const { hall, own } = await council();
	own.state.lie = { forged: true };
	expect(await signIn(hall, own)).toMatchObject(refused);
});

test('a wrong state, another’s attempt, no attempt and a code that was used sign nobody in', async () => {
	const { hall, own } = await council();
	expect(await signIn(hall, own, { state: 'another' })).toMatchObject(refused);
	const [mine, theirs] = [
		await browse(hall, 'POST', attempts(hall)),
		await browse(hall, 'POST', attempts(hall)),
	];
	const cookie = cookieNamed(mine.set, '__Secure-heard-council');
	const query = own.authorize(mine.json.to);
	expect(await comeBack(hall, own.authorize(theirs.json.to), cookie)).toMatchObject(refused);
	expect(await comeBack(hall, query, '')).toMatchObject(refused);
	expect(await comeBack(hall, query, '__Secure-heard-council=nonsense')).toMatchObject(refused);
	expect((await comeBack(hall, query, cookie)).status).toBe(200);
	expect(await comeBack(hall, query, cookie)).toMatchObject(refused);
	expect(await comeBack(hall, '?error=access_denied&state=x', cookie)).toMatchObject(refused);
});

test('somebody whom nobody has let in gets the one answer, and so does somebody who was shut out', async () => {
	const { hall, own } = await council();
	own.state.email = 'nobody@example.org';
	const unknown = await signIn(hall, own);
	expect(unknown).toMatchObject(refused);
	await hall.call('admin', 'DELETE', `/people/${hall.roles.worker.id}`);
	own.state.email = emailOf(hall, 'worker');
	const { json } = await signIn(hall, own);
	expect(json.error.message).toBe(unknown.json.error.message);
});

test('another council’s provider signs in nobody of this council, and no attempt is finished at another council', async () => {
	const [mine, theirs] = [await council(), await council()];
	theirs.own.state.email = emailOf(mine.hall, 'worker');
	expect(await signIn(theirs.hall, theirs.own)).toMatchObject(refused);
	const started = await browse(theirs.hall, 'POST', attempts(theirs.hall));
	const kept = cookieNamed(started.set, '__Secure-heard-council').split('=')[1] ?? '';
	const attempt = JSON.parse(atob(kept.replaceAll('-', '+').replaceAll('_', '/')));
	const moved = btoa(JSON.stringify({ ...attempt, council: mine.hall.councilId }));
	const query = theirs.own.authorize(started.json.to);
	expect(await comeBack(mine.hall, query, `__Secure-heard-council=${moved}`)).toMatchObject(refused);
});

test('no provider of the council signs in a key-holder, who is outside it', async () => {
	const { hall, own } = await council();
	own.state.email = emailOf(hall, 'key-holder');
	expect(await signIn(hall, own)).toMatchObject(refused);
});

test('a provider that is down or is not there is a kind error, before and after', async () => {
	const { hall, own } = await council();
	const down = { status: 502, json: { error: { code: 'provider-down' } } };
	hall.clock.now = new Date(hall.clock.now.getTime() + anHour);
	own.state.down = true;
	expect(await browse(hall, 'POST', attempts(hall))).toMatchObject(down);
	own.state.down = false;
	const started = await browse(hall, 'POST', attempts(hall));
	own.state.down = true;
	const cookie = cookieNamed(started.set, '__Secure-heard-council');
	expect(await comeBack(hall, own.authorize(started.json.to), cookie)).toMatchObject(down);
	hall.clock.now = new Date(hall.clock.now.getTime() + anHour);
	outside.splice(outside.indexOf(own), 1);
	expect(await browse(hall, 'POST', attempts(hall))).toMatchObject(down);
	expect(await attemptTrial(hall, own)).toBe('provider-down');
});

test('how a provider is spoken to is remembered for an hour, and asked afresh for a trial', async () => {
	const { hall, own } = await council();
	const asked = async (ask: () => Promise<unknown>) => {
		const before = own.state.asked;
		await ask();
		return own.state.asked - before;
	};
	const start = () => browse(hall, 'POST', attempts(hall));
	expect(await asked(start)).toBe(0);
	hall.clock.now = new Date(hall.clock.now.getTime() + anHour);
	expect([await asked(start), await asked(start)]).toEqual([1, 0]);
	const admin = `__Host-heard=${hall.roles.admin.token}`;
	expect(await asked(() => browse(hall, 'POST', '/own-sign-in/trials', undefined, admin))).toBe(1);
});

test('an answer without an end is no answer, wherever it comes', async () => {
	const { hall, own } = await council();
	const down = { status: 502, json: { error: { code: 'provider-down' } } };
	const started = await browse(hall, 'POST', attempts(hall));
	const query = own.authorize(started.json.to);
	own.state.endless = true;
	const cookie = cookieNamed(started.set, '__Secure-heard-council');
	expect(await comeBack(hall, query, cookie)).toMatchObject(down);
	hall.clock.now = new Date(hall.clock.now.getTime() + anHour);
	expect(await browse(hall, 'POST', attempts(hall))).toMatchObject(down);
});

test('at Google an account counts from the council’s own domain alone, for which it is asked', async () => {
	const hall = await townHall();
	const own = providerOf(hall, 'https://accounts.google.com');
	expect((await save(hall, own, { domain: 'Testshire.gov.uk' })).status).toBe(200);
	own.state.email = emailOf(hall, 'admin');
	const admin = `__Host-heard=${hall.roles.admin.token}`;
	const { json } = await browse(hall, 'POST', '/own-sign-in/trials', undefined, admin);
	expect(new URL(json.to).searchParams.get('hd')).toBe('testshire.gov.uk');
	const says = async (hd?: string) => {
		own.state.lie = { claims: { hd } as never };
		return await attemptTrial(hall, own);
	};
	expect(await says()).toBe('unchecked');
	expect(await says('elsewhere.example')).toBe('unchecked');
	expect(await says('testshire.gov.uk')).toBe('works');
});

test('at Entra an address counts with Entra’s mark and from the council’s own tenant', async () => {
	const tenant = newId();
	const hall = await townHall();
	const own = providerOf(hall, `https://login.microsoftonline.com/${tenant}/v2.0`);
	await save(hall, own);
	own.state.email = emailOf(hall, 'admin');
	const says = async (claims: object) => {
		own.state.lie = { claims: { email_verified: undefined, ...claims } as never };
		return await attemptTrial(hall, own);
	};
	expect(await says({ tid: tenant })).toBe('unchecked');
	expect(await says({ tid: 'another', xms_edov: true })).toBe('unchecked');
	expect(await says({ tid: tenant, xms_edov: '0' })).toBe('unchecked');
	expect(await says({ tid: tenant, xms_edov: '1' })).toBe('works');
});

test('what one attempt is known by goes to the sign-in pages alone, and the provider gets no more than it needs', async () => {
	const { hall } = await council();
	const answer = await hall.app.request(`/api${attempts(hall)}`, { method: 'POST' }, hall.env);
	expect(answer.headers.get('Set-Cookie')).toMatch(
		/^__Secure-heard-council=[\w-]+; Max-Age=600; Path=\/sign-in; HttpOnly; Secure; SameSite=Lax$/,
	);
	const { to } = await answer.json<{ to: string }>();
	expect([...new URL(to).searchParams.keys()].sort()).toEqual([
		'client_id',
		'code_challenge',
		'code_challenge_method',
		'nonce',
		'redirect_uri',
		'response_type',
		'scope',
		'state',
	]);
	expect(new URL(to).searchParams.get('redirect_uri')).toBe(
		`https://heard.example/sign-in/council/${hall.councilId}/back`,
	);
});
