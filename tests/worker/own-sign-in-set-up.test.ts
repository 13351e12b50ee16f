// Setting a council's own sign-in up: what is taken, when it may be switched on, and what being the only way means.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { eq } from 'drizzle-orm';
import { ownSignIns, people, signInLinks } from '#db/schema/index.ts';
import { sha256 } from '#worker/door/hash.ts';
import { allTables } from '#support/all-tables.ts';
import {
	attempts,
	attemptTrial,
	browse,
	council,
	emailOf,
	providerOf,
	save,
	signIn,
	standIn,
	switchTo,
} from '#support/own-sign-in.ts';
import { newId, townHall } from '#support/town-hall.ts';

beforeAll(standIn);
afterAll(() => vi.unstubAllGlobals());

test('a provider for everybody, without a lock, or with a password in its address is refused, and nothing is saved', async () => {
	const hall = await townHall();
	const own = providerOf(hall);
	for (const issuer of [
		'https://login.microsoftonline.com/common/v2.0',
		'https://login.microsoftonline.com/organizations/v2.0',
		'http://provider.example',
		'https://user:word@provider.example',
		'https://provider.example/?x=1',
		'http://localhost:8787/provider',
		'https://localhost/provider',
		'https://10.0.0.1',
		'https://[::1]/x',
		'https://2130706433',
		'https://idp.council.internal/realm',
		'https://provider',
		'https://accounts.google.com',
		'provider',
		'',
	])
		expect(await save(hall, own, { issuer })).toMatchObject({ status: 400 });
	expect((await save(hall, own, { secret: ' ' })).status).toBe(400);
	expect((await hall.call('admin', 'GET', '/own-sign-in')).json.own).toBeNull();
});

test('it is switched on only after an admin got in by it as themselves, and saved anew it is off', async () => {
	const hall = await townHall();
	const own = providerOf(hall);
	await save(hall, own);
	expect((await switchTo(hall, 'on')).status).toBe(409);
	expect((await switchTo(hall, 'only')).status).toBe(409);
	expect((await browse(hall, 'POST', attempts(hall))).status).toBe(404);
	own.state.email = emailOf(hall, 'worker');
	expect(await attemptTrial(hall, own)).toBe('another');
	await save(hall, own, { secret: 'wrong' });
	expect(await attemptTrial(hall, own)).toBe('refused');
	expect((await switchTo(hall, 'on')).status).toBe(409);
	await save(hall, own);
	own.state.email = emailOf(hall, 'admin');
	expect(await attemptTrial(hall, own)).toBe('works');
	expect((await switchTo(hall, 'only')).status).toBe(409);
	expect((await switchTo(hall, 'on')).status).toBe(200);
	expect((await switchTo(hall, 'only')).status).toBe(200);
	await save(hall, own);
	expect((await hall.call('admin', 'GET', '/own-sign-in')).json.own.state).toBe('untried');
	expect((await browse(hall, 'POST', attempts(hall))).status).toBe(404);
});

test('where the council has another admin, whoever saved the provider does not switch it on, and the log names it', async () => {
	const hall = await townHall();
	const own = providerOf(hall);
	await save(hall, own);
	own.state.email = emailOf(hall, 'admin');
	expect(await attemptTrial(hall, own)).toBe('works');
	// The worker becomes the second admin.
	const second = eq(people.id, hall.roles.worker.id);
	await hall.db.update(people).set({ role: 'admin' }).where(second);
	expect(await switchTo(hall, 'on')).toMatchObject({
		status: 409,
		json: { error: { code: 'second-person-needed' } },
	});
	expect((await hall.call('admin', 'GET', '/own-sign-in')).json).toMatchObject({
		...{ own: { state: 'tried' }, another: true },
	});
	expect((await hall.call('worker', 'POST', '/own-sign-in/switch', { to: 'on' })).status).toBe(200);
	const { lines } = (await hall.call('admin', 'GET', '/acts')).json;
	expect(lines).toMatchObject([
		{ kind: 'own-sign-in-on', person: { name: 'worker' } },
		{ kind: 'own-sign-in-saved', words: `Set up the council’s own sign-in (${own.issuer})` },
	]);
	// Saved anew by the one, it waits for the other again; nobody was signed out by it.
	await save(hall, own);
	expect(await attemptTrial(hall, own)).toBe('works');
	expect((await switchTo(hall, 'on')).status).toBe(409);
	await hall.db.update(people).set({ removedOn: '2026-03-02' }).where(second);
	expect((await switchTo(hall, 'on')).status).toBe(200);
});

test('as the only way it refuses mailed links, old ones too, tells nobody who exists, and leaves key-holders theirs', async () => {
	const { hall, own } = await council();
	const [worker, holder] = [hall.roles.worker.id, hall.roles['key-holder'].id];
	const expiresAt = new Date(hall.clock.now.getTime() + 60_000).toISOString();
	for (const personId of [worker, holder])
		await hall.db
			.insert(signInLinks)
			.values({ tokenHash: await sha256(`${personId} old`), personId, expiresAt });
	await switchTo(hall, 'only');
	const ask = (email: string) => hall.call(null, 'POST', '/sign-in-links', { email });
	const known = await ask(emailOf(hall, 'worker'));
	const unknown = await ask('nobody@example.org');
	expect({ status: known.status, json: known.json }).toEqual({ status: unknown.status, json: unknown.json });
	expect(await hall.db.$count(signInLinks, eq(signInLinks.personId, worker))).toBe(1);
	expect((await hall.call(null, 'POST', '/session', { token: `${worker} old` })).status).toBe(410);
	expect((await hall.call(null, 'POST', '/session', { token: `${holder} old` })).status).toBe(201);
	await ask(emailOf(hall, 'key-holder'));
	expect(await hall.db.$count(signInLinks, eq(signInLinks.personId, holder))).toBe(1);
	expect((await signIn(hall, own)).status).toBe(200);
	await switchTo(hall, 'on');
	await ask(emailOf(hall, 'worker'));
	expect(await hall.db.$count(signInLinks, eq(signInLinks.personId, worker))).toBe(2);
});

test('the only way of one council leaves the mailed links of another as they are', async () => {
	const { hall } = await council();
	await switchTo(hall, 'only');
	const elsewhere = await townHall();
	const [id, email] = [newId(), emailOf(hall, 'worker')];
	await elsewhere.db
		.insert(people)
		.values({ id, councilId: elsewhere.councilId, name: 'Both', email, role: 'board' });
	await elsewhere.call(null, 'POST', '/sign-in-links', { email });
	expect(await hall.db.$count(signInLinks, eq(signInLinks.personId, id))).toBe(1);
	expect(await hall.db.$count(signInLinks, eq(signInLinks.personId, hall.roles.worker.id))).toBe(0);
});

test('the client’s secret is in no answer and in no table, and goes when the sign-in is taken away', async () => {
	const { hall, own } = await council();
	const shown = await hall.call('admin', 'GET', '/own-sign-in');
	expect(shown.json).toMatchObject({ own: { clientId: 'heard', state: 'on' } });
	expect(JSON.stringify(shown.json)).not.toContain(own.secret);
	expect(await allTables(hall.env.DB)).not.toContain(own.secret);
	const name = `own-sign-in:${hall.councilId}`;
	expect(await hall.env.KEYS.get(name)).not.toContain(own.secret);
	expect((await hall.call('admin', 'DELETE', '/own-sign-in')).status).toBe(200);
	expect(await hall.env.KEYS.get(name)).toBeNull();
	expect(await hall.db.$count(ownSignIns, eq(ownSignIns.councilId, hall.councilId))).toBe(0);
});
