import { expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { sweepSignIns } from '#db';
import { browsers, sessions, signInLinks } from '#db/schema/index.ts';
import { sha256 } from '#worker/door/hash.ts';
import { allTables } from '#support/all-tables.ts';
import { postRoom } from '#support/post-room.ts';
import { newId, townHall } from '#support/town-hall.ts';

const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:141.0) Gecko/20100101 Firefox/141.0';

type Room = Awaited<ReturnType<typeof postRoom>>;

const cookieIn = (answer: Response, name: string) =>
	answer.headers
		.getSetCookie()
		.find((cookie) => cookie.startsWith(`${name}=`))
		?.split(';')[0] ?? '';

/** Signs the worker in by a link, with what cookies a browser has; gives back the cookies that it has then. */
async function signIn({ hall }: Room, { mark = '', agent = firefox } = {}) {
	const token = newId();
	const expiresAt = new Date(hall.clock.now.getTime() + 60_000).toISOString();
	await hall.db
		.insert(signInLinks)
		.values({ tokenHash: await sha256(token), personId: hall.roles.worker.id, expiresAt });
	const headers = { 'Content-Type': 'application/json', 'User-Agent': agent, Cookie: mark };
	const init = { method: 'POST', headers, body: JSON.stringify({ token }) };
	const answer = await hall.app.request('/api/session', init, hall.env);
	expect(answer.status).toBe(201);
	const session = cookieIn(answer, '__Host-heard');
	return { session, mark: cookieIn(answer, '__Secure-heard-browser'), answer };
}

const ask = async ({ hall }: Room, session: string, method = 'GET', path = '/sessions') => {
	const answer = await hall.app.request(`/api${path}`, { method, headers: { Cookie: session } }, hall.env);
	return { status: answer.status, json: await answer.json<any>() };
};

/** A worker who is signed in nowhere yet. */
async function room(): Promise<Room> {
	const made = await postRoom();
	await made.hall.db.delete(sessions).where(eq(sessions.personId, made.hall.roles.worker.id));
	return made;
}

test('somebody sees where they are signed in, in words and to the day, this browser marked, and nobody else’s', async () => {
	const place = await room();
	const first = await signIn(place);
	place.hall.clock.now = new Date(place.hall.clock.now.getTime() + 60_000);
	const second = await signIn(place, {
		agent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605 Version/18.5 Safari/604.1',
	});
	const day = '2026-03-02';
	const { json } = await ask(place, second.session);
	expect(json.sessions).toMatchObject([
		{ browser: 'Safari on an iPhone', since: day, used: day, current: true },
		{ browser: 'Firefox on Windows', since: day, used: day, current: false },
	]);
	expect(JSON.stringify(json)).not.toContain(first.session.split('=')[1]);
	expect((await place.hall.call('board', 'GET', '/sessions')).json.sessions).toHaveLength(1);
	expect((await place.hall.call('key-holder', 'GET', '/sessions')).json.sessions).toHaveLength(1);
});

test('one session is ended by its person and by nobody else', async () => {
	const place = await room();
	const [first, second] = [await signIn(place), await signIn(place)];
	const { json } = await ask(place, second.session);
	const other = json.sessions.find(({ current }: { current: boolean }) => !current).id;
	expect((await place.hall.call('board', 'DELETE', `/sessions/${other}`)).status).toBe(404);
	expect((await ask(place, first.session)).status).toBe(200);
	expect((await ask(place, second.session, 'DELETE', `/sessions/${other}`)).status).toBe(200);
	expect((await ask(place, first.session)).status).toBe(401);
	expect((await ask(place, second.session, 'DELETE', `/sessions/${other}`)).status).toBe(404);
	expect((await ask(place, second.session)).status).toBe(200);
});

test('signing out everywhere else ends all but this one, spends waiting links and forgets the other browsers', async () => {
	const place = await room();
	const [stranger, mine] = [await signIn(place), await signIn(place)];
	const personId = place.hall.roles.worker.id;
	await place.hall.db.insert(signInLinks).values({
		tokenHash: await sha256('waits'),
		personId,
		expiresAt: '2099-01-01T00:00:00.000Z',
	});
	expect((await ask(place, mine.session, 'DELETE')).status).toBe(200);
	expect((await ask(place, stranger.session)).status).toBe(401);
	expect((await ask(place, mine.session)).json.sessions).toHaveLength(1);
	expect((await place.hall.call(null, 'POST', '/session', { token: 'waits' })).status).toBe(410);
	const known = await place.hall.db.select().from(browsers).where(eq(browsers.personId, personId));
	expect(known.map(({ markHash }) => markHash)).toEqual([await sha256(mine.mark.split('=')[1] ?? '')]);
});

test('an admin signs somebody of their council out everywhere, nobody of another, and not themselves', async () => {
	const place = await room();
	const elsewhere = await postRoom();
	const { id } = place.hall.roles.worker;
	const mine = await signIn(place);
	expect((await elsewhere.hall.call('admin', 'DELETE', `/people/${id}/sessions`)).status).toBe(404);
	expect((await ask(place, mine.session)).status).toBe(200);
	expect((await place.hall.call('admin', 'DELETE', `/people/${id}/sessions`)).status).toBe(200);
	expect((await ask(place, mine.session)).status).toBe(401);
	expect(await place.hall.db.$count(browsers, eq(browsers.personId, id))).toBe(0);
	const self = `/people/${place.hall.roles.admin.id}/sessions`;
	expect((await place.hall.call('admin', 'DELETE', self)).status).toBe(409);
	await signIn(place);
});

test('a sign-in with a browser for the first time is mailed, with what to do; a second one is not', async () => {
	const place = await room();
	const { mark } = await signIn(place);
	expect(place.queued).toMatchObject([
		{
			kind: 'email',
			email: `${place.hall.roles.worker.token}@example.org`,
			subject: 'You signed in to Heard with a new browser',
		},
	]);
	expect(place.queued[0]?.message).toContain('on 2 March 2026');
	expect(place.queued[0]?.message).toContain('Firefox on Windows');
	expect(place.queued[0]?.message).toMatch(/If this was not you: sign in yourself/);
	const again = await signIn(place, { mark });
	expect(place.queued).toHaveLength(1);
	expect(again.mark).toBe(mark);
	await signIn(place);
	await signIn(place, { mark: '__Secure-heard-browser=nonsense' });
	expect(place.queued).toHaveLength(3);
});

test('one person’s browser is new where another signs in with it', async () => {
	const [mine, theirs] = [await room(), await room()];
	const { mark } = await signIn(mine);
	await signIn(theirs, { mark });
	expect(theirs.queued).toHaveLength(1);
});

test('the mark of a browser goes to the sign-in pages alone, is hidden from scripts, and only its hash is stored', async () => {
	const place = await room();
	const { answer, mark } = await signIn(place);
	const set = answer.headers.getSetCookie().find((cookie) => cookie.startsWith('__Secure-heard-browser='));
	expect(set).toMatch(
		/^__Secure-heard-browser=[\w-]{43}; Max-Age=34560000; Path=\/sign-in; HttpOnly; Secure; SameSite=Lax$/,
	);
	const dump = await allTables(place.hall.env.DB);
	expect(dump).not.toContain(mark.split('=')[1]);
	expect(dump).not.toContain('Gecko');
});

test('a browser that was not used for as long as it keeps its mark is forgotten', async () => {
	const place = await room();
	await signIn(place);
	const personId = place.hall.roles.worker.id;
	const sweep = (browsersUsedBefore: string) =>
		sweepSignIns(place.hall.db, '2020-01-01T00:00:00.000Z', {
			linksEndedBefore: '2020-01-01T00:00:00.000Z',
			browsersUsedBefore,
		});
	await sweep('2026-03-02');
	expect(await place.hall.db.$count(browsers, eq(browsers.personId, personId))).toBe(1);
	await place.hall.db.update(browsers).set({ usedOn: '2024-01-01' }).where(eq(browsers.personId, personId));
	await sweep('2024-01-02');
	expect(await place.hall.db.$count(browsers, eq(browsers.personId, personId))).toBe(0);
});

test('a page of another host does nothing with somebody’s session', async () => {
	const hall = await townHall();
	const ask = (origin?: string) =>
		hall.app.request(
			'https://heard.example/api/surveys',
			{
				method: 'POST',
				headers: {
					'Content-Type': 'application/json',
					Cookie: `__Host-heard=${hall.roles.worker.token}`,
					...(origin && { Origin: origin }),
				},
				body: '{}',
			},
			hall.env,
		);
	for (const origin of ['https://www.heard.example', 'https://elsewhere.example', 'null'])
		expect((await ask(origin)).status).toBe(401);
	expect((await ask('https://heard.example')).status).toBe(201);
	expect((await ask()).status).toBe(201);
});
