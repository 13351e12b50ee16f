import { expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { signInLinks } from '#db/schema/index.ts';
import { sha256 } from '#worker/door/hash.ts';
import { unusedAnHour } from '#worker/sign-in/send-link.ts';
import { townHall } from '#support/town-hall.ts';

const linkFor = async (hall: Awaited<ReturnType<typeof townHall>>, token: string, minutes = 15) =>
	hall.db.insert(signInLinks).values({
		tokenHash: await sha256(token),
		personId: hall.roles.worker.id,
		expiresAt: new Date(hall.clock.now.getTime() + minutes * 60_000).toISOString(),
	});

test('a one-time link signs in once and never again', async () => {
	const hall = await townHall();
	await linkFor(hall, 'first');
	const once = await hall.call(null, 'POST', '/session', { token: 'first' });
	expect(once.status).toBe(201);
	expect(once.headers.getSetCookie()[0]).toMatch(
		/^__Host-heard=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
	);
	const twice = await hall.call(null, 'POST', '/session', { token: 'first' });
	expect(twice).toMatchObject({ status: 410, json: { error: { code: 'link-spent' } } });
});

test('a link older than fifteen minutes signs nobody in', async () => {
	const hall = await townHall();
	await linkFor(hall, 'old');
	hall.clock.now = new Date(hall.clock.now.getTime() + 15 * 60_000 + 1);
	expect((await hall.call(null, 'POST', '/session', { token: 'old' })).status).toBe(410);
});

test('asking for a link answers the same for an address that nobody has', async () => {
	const hall = await townHall();
	const known = await hall.call(null, 'POST', '/sign-in-links', {
		email: `${hall.roles.worker.token}@example.org`,
	});
	const unknown = await hall.call(null, 'POST', '/sign-in-links', { email: 'nobody@example.org' });
	expect(known.status).toBe(202);
	expect({ status: unknown.status, json: unknown.json }).toEqual({ status: known.status, json: known.json });
});

test('who works here is read after the answer is given: until then the same is asked of the database for any address', async () => {
	const hall = await townHall();
	const links = () =>
		hall.db.select().from(signInLinks).where(eq(signInLinks.personId, hall.roles.worker.id));
	/** What was asked of the database before the answer, which comes although nothing is told of people until it is there. */
	const asked = async (email: string) => {
		const statements: string[] = [];
		const answered = Promise.withResolvers<void>();
		const work: Promise<unknown>[] = [];
		const response = await hall.app.request(
			'/api/sign-in-links',
			{
				method: 'POST',
				headers: { 'Content-Type': 'application/json' },
				body: JSON.stringify({ email }),
			},
			{ ...hall.env, DB: heldBack(hall.env.DB, statements, answered.promise) },
			{ waitUntil: (some: Promise<unknown>) => void work.push(some), passThroughOnException() {}, props: {} },
		);
		const before = [...statements];
		expect(response.status).toBe(202);
		expect(await links()).toHaveLength(0);
		answered.resolve();
		await Promise.all(work);
		return { before, after: statements.slice(before.length) };
	};
	const unknown = await asked('nobody@example.org');
	const known = await asked(`${hall.roles.worker.token}@example.org`);
	expect(known.before).toEqual(unknown.before);
	expect(known.after.length).toBeGreaterThan(unknown.after.length);
	expect(await links()).toHaveLength(1);
});

/** A database that notes what it is asked, and answers questions about people only when it may. */
const heldBack = (db: D1Database, statements: string[], until: Promise<void>): D1Database =>
	new Proxy(db, {
		get(target, name) {
			const own: unknown = Reflect.get(target, name);
			if (typeof own !== 'function') return own;
			if (name !== 'prepare') return own.bind(target);
			return (sql: string) => {
				statements.push(sql);
				return sql.includes('`people`') || sql.includes('"people"')
					? waiting(target.prepare(sql), until)
					: target.prepare(sql);
			};
		},
	});

const waiting = (statement: D1PreparedStatement, until: Promise<void>): D1PreparedStatement =>
	new Proxy(statement, {
		get(target, name) {
			const own: unknown = Reflect.get(target, name);
			if (typeof own !== 'function') return own;
			if (name === 'bind') return (...values: unknown[]) => waiting(target.bind(...values), until);
			return async (...values: unknown[]) => {
				await until;
				return await own.apply(target, values);
			};
		},
	});

test('five links an hour fill no mailbox: more are answered the same and not sent, until an hour is over or one is used', async () => {
	const hall = await townHall();
	const email = `${hall.roles.worker.token}@example.org`;
	const waiting = () => hall.db.$count(signInLinks, eq(signInLinks.personId, hall.roles.worker.id));
	const ask = async (times: number) => {
		for (let time = 0; time < times; time++)
			expect((await hall.call(null, 'POST', '/sign-in-links', { email })).status).toBe(202);
	};
	await ask(unusedAnHour.own + 2);
	expect(await waiting()).toBe(unusedAnHour.own);
	await hall.call(null, 'POST', '/sign-in-links', { email: `${hall.roles.admin.token}@example.org` });
	expect(await hall.db.$count(signInLinks, eq(signInLinks.personId, hall.roles.admin.id))).toBe(1);
	hall.clock.now = new Date(hall.clock.now.getTime() + 59 * 60_000);
	await ask(1);
	expect(await waiting()).toBe(unusedAnHour.own);
	hall.clock.now = new Date(hall.clock.now.getTime() + 60_000);
	await ask(1);
	expect(await waiting()).toBe(unusedAnHour.own + 1);
});

test('sixty who ask at once for one address get five links between them', async () => {
	const hall = await townHall();
	const email = `${hall.roles.worker.token}@example.org`;
	await Promise.all(Array.from({ length: 60 }, () => hall.call(null, 'POST', '/sign-in-links', { email })));
	expect(await hall.db.$count(signInLinks, eq(signInLinks.personId, hall.roles.worker.id))).toBe(
		unusedAnHour.own,
	);
});

test('a session sleeps after an hour without use and dies when its person is shut out', async () => {
	const hall = await townHall();
	await linkFor(hall, 'mine');
	const cookie =
		(await hall.call(null, 'POST', '/session', { token: 'mine' })).headers.get('Set-Cookie') ?? '';
	const me = () => hall.app.request('/api/me', { headers: { Cookie: cookie.split(';')[0] ?? '' } }, hall.env);
	hall.clock.now = new Date(hall.clock.now.getTime() + 59 * 60_000);
	expect((await me()).status).toBe(200);
	hall.clock.now = new Date(hall.clock.now.getTime() + 61 * 60_000);
	expect((await me()).status).toBe(401);
	expect((await hall.call('worker', 'GET', '/me')).status).toBe(200);
	expect((await hall.call('admin', 'DELETE', `/people/${hall.roles.worker.id}`)).status).toBe(200);
	expect((await hall.call('worker', 'GET', '/me')).status).toBe(401);
});

test('so many links of everybody wait that nobody gets one: it is told, the same to an address that nobody has', async () => {
	const hall = await townHall({ now: new Date('2041-03-02T09:00:00.000Z') });
	const personId = hall.roles.board.id;
	const expiresAt = new Date(hall.clock.now.getTime() + 15 * 60_000).toISOString();
	await hall.env.DB.prepare('insert into sign_in_links select ?1 || value, ?1, ?2 from json_each(?3)')
		.bind(personId, expiresAt, JSON.stringify(Array.from({ length: unusedAnHour.all }, (_, each) => each)))
		.run();
	for (const email of [`${hall.roles.worker.token}@example.org`, 'nobody@example.org'])
		expect(await hall.call(null, 'POST', '/sign-in-links', { email })).toMatchObject({
			status: 429,
			json: { error: { code: 'too-many-links' } },
		});
	expect(await hall.db.$count(signInLinks, eq(signInLinks.personId, hall.roles.worker.id))).toBe(0);
	await hall.db.delete(signInLinks).where(eq(signInLinks.personId, personId));
});
