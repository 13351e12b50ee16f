// Whoever owes a reply can give it, is reminded of it, and sees nothing else.
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { people, replies, sessions } from '#db/schema/index.ts';
import { owedByOwner, remindOn } from '#surveys';
import { newId } from '#support/every-kind.ts';
import { postRoom } from '#support/post-room.ts';
import { sha256 } from '#worker/door/hash.ts';
import { remindMinute } from '#worker/owed/remind-minute.ts';

type Room = Awaited<ReturnType<typeof postRoom>>;

/** A head of service without a desk, signed in, and a way to call the API as them. */
async function headOfService({ hall }: Room) {
	const id = newId();
	const [token, email] = [`owner-${id}`, `head-${id}@example.org`];
	await hall.db
		.insert(people)
		.values({ id, councilId: hall.councilId, name: 'Head of Fostering', email, role: 'owner' });
	const far = '2999-01-01T00:00:00.000Z';
	await hall.db
		.insert(sessions)
		.values({ tokenHash: await sha256(token), personId: id, expiresAt: far, idleAt: far });
	const call = async (method: string, path: string, json?: unknown) => {
		const headers = { Cookie: `__Host-heard=${token}`, 'Content-Type': 'application/json' };
		const init = { method, headers, ...(json !== undefined && { body: JSON.stringify(json) }) };
		const response = await hall.app.request(`/api${path}`, init, hall.env);
		return { status: response.status, json: (await response.json()) as any };
	};
	return { id, email, call };
}

const said = 'We want longer visits.';
const give = async ({ hall }: Room, owner: string, more: object = {}): Promise<string> => {
	const reply = { said, answer: { state: 'waiting' }, owner, dueOn: '2026-04-20', links: [] };
	const made = await hall.call('worker', 'POST', '/replies', { ...reply, ...more });
	expect(made.status).toBe(201);
	return made.json.id as string;
};
const done = { state: 'done', what: 'Visits last two hours now.' };

describe('whoever owes a reply', () => {
	test('is mailed that it is theirs, without a word of what young people said, and finds it', async () => {
		const room = await postRoom();
		const head = await headOfService(room);
		const id = await give(room, head.id);
		expect(room.queued).toMatchObject([{ kind: 'email', email: head.email }]);
		expect(JSON.stringify(room.queued)).toContain(`/owed/${id}`);
		expect(JSON.stringify(room.queued)).not.toContain('visits');
		const { json } = await head.call('GET', '/owed');
		expect(json).toMatchObject({ owed: [{ id, said, mine: '2026-04-20' }], given: [] });
		expect((await head.call('GET', `/owed/${id}`)).json.reply).toMatchObject({ said });
	});

	test('answers it: a worker is mailed, finds it not told yet, and tells it', async () => {
		const room = await postRoom();
		const { hall } = room;
		const head = await headOfService(room);
		const id = await give(room, head.id);
		room.queued.length = 0;
		const answered = await head.call('POST', `/owed/${id}/answer`, { version: 1, answer: done });
		expect(answered).toMatchObject({ status: 200, json: { answered: true } });
		expect(room.queued.length).toBeGreaterThan(0);
		expect(JSON.stringify(room.queued)).not.toContain('two hours');
		const { reply, history } = (await hall.call('worker', 'GET', `/replies/${id}`)).json;
		expect(reply).toMatchObject({ answer: done, toldOn: null, version: 2 });
		expect(history).toMatchObject([{ what: 'answer', by: 'Head of Fostering' }]);
		expect((await head.call('GET', '/owed')).json).toMatchObject({ owed: [], given: [{ id }] });
		expect((await hall.call('worker', 'POST', `/replies/${id}/tell`, {})).status).toBe(200);
		const late = await head.call('POST', `/owed/${id}/answer`, { version: 3, answer: done });
		expect(late.status).toBe(409);
	});

	test('asks for more time, which is counted, and says that it is somebody else’s', async () => {
		const room = await postRoom();
		const { hall } = room;
		const head = await headOfService(room);
		const id = await give(room, head.id);
		room.queued.length = 0;
		const later = (dueOn: string) => head.call('POST', `/owed/${id}/later`, { version: 1, dueOn });
		for (const wrong of ['2026-04-20', '2026-03-01', '9999-12-31'])
			expect(await later(wrong)).toMatchObject({
				status: 400,
				json: { error: { fields: [{ field: 'dueOn' }] } },
			});
		expect((await later('2026-05-04')).status).toBe(200);
		const shown = async () => (await hall.call('worker', 'GET', `/replies/${id}`)).json.reply;
		expect(await shown()).toMatchObject({ dueOn: '2026-05-04', slipped: 1 });
		expect((await head.call('POST', `/owed/${id}/not-mine`, { whose: ' ' })).status).toBe(400);
		expect((await head.call('POST', `/owed/${id}/not-mine`, { whose: 'The court' })).status).toBe(200);
		expect(JSON.stringify(room.queued)).toContain('The court');
		expect(await shown()).toMatchObject({ owner: { id: head.id } });
	});

	test('sees and answers what is theirs and nothing else', async () => {
		const room = await postRoom();
		const { hall } = room;
		const head = await headOfService(room);
		const id = await give(room, hall.roles.board.id);
		expect((await head.call('GET', '/owed')).json).toMatchObject({ owed: [], given: [] });
		expect((await head.call('GET', `/owed/${id}`)).status).toBe(404);
		expect((await head.call('POST', `/owed/${id}/answer`, { version: 1, answer: done })).status).toBe(404);
		for (const path of ['/replies', `/replies/${id}`, '/surveys', `/board/${hall.slug}`, '/people'])
			expect((await head.call('GET', path)).status, path).toBe(403);
		// A member of the board answers their own; a key-holder owes nothing.
		const own = await hall.call('board', 'POST', `/owed/${id}/answer`, { version: 1, answer: done });
		expect(own.status).toBe(200);
		expect((await hall.call('key-holder', 'GET', '/owed')).status).toBe(403);
	});

	test('does not overwrite what somebody else saved meanwhile, nor answer with nothing', async () => {
		const room = await postRoom();
		const { hall } = room;
		const head = await headOfService(room);
		const id = await give(room, head.id);
		const change = {
			said: 'Longer visits.',
			answer: { state: 'waiting' },
			owner: head.id,
			dueOn: '2026-04-20',
		};
		await hall.call('worker', 'PUT', `/replies/${id}`, { ...change, links: [] });
		const answer = (version: number, words: object) =>
			head.call('POST', `/owed/${id}/answer`, { version, answer: words });
		expect(await answer(1, done)).toMatchObject({
			status: 409,
			json: { error: { fields: [{ field: 'version' }] } },
		});
		expect((await answer(2, { state: 'waiting' })).status).toBe(400);
		expect((await answer(2, { state: 'no', why: '' })).status).toBe(400);
		expect((await hall.call('worker', 'GET', `/replies/${id}`)).json.reply.answer).toEqual({
			state: 'waiting',
		});
	});
});

describe('a reminder', () => {
	const mails = async ({ hall, queued, world }: Room, day: string, hour = '09') => {
		hall.clock.now = new Date(`${day}T${hour}:00:00.000Z`);
		queued.length = 0;
		await remindMinute(world());
		return queued.filter((one) => one.kind === 'email' && JSON.stringify(one).includes(hall.slug));
	};

	test('comes two weeks before, on the day and every week after, once, and stops with the answer', async () => {
		const room = await postRoom();
		const head = await headOfService(room);
		const id = await give(room, head.id);
		const days = [
			'2026-04-05',
			'2026-04-06',
			'2026-04-06',
			'2026-04-19',
			'2026-04-20',
			'2026-04-26',
			'2026-04-27',
		];
		const counts = [];
		for (const day of days) counts.push((await mails(room, day)).length);
		expect(counts).toEqual([0, 1, 0, 0, 1, 0, 1]);
		await head.call('POST', `/owed/${id}/answer`, { version: 1, answer: done });
		expect(await mails(room, '2026-05-04')).toEqual([]);
	});

	test('is one mail for all that somebody owes, by day, at working hours, with no word of what was said', async () => {
		const room = await postRoom();
		const head = await headOfService(room);
		await give(room, head.id);
		await give(room, head.id, { dueOn: '2026-04-10' });
		expect(await mails(room, '2026-04-20', '06')).toEqual([]);
		const [mail, ...more] = await mails(room, '2026-04-20');
		expect(more).toEqual([]);
		expect(mail).toMatchObject({ email: head.email, subject: 'Young people wait for your reply' });
		expect(JSON.stringify(mail)).toMatch(/Was due on 10 April 2026.*Is due today/s);
		expect(JSON.stringify(mail)).not.toContain('visits');
	});

	test('goes to nobody who has left, and about nothing in the bin', async () => {
		const room = await postRoom();
		const { hall } = room;
		const head = await headOfService(room);
		const id = await give(room, head.id);
		await hall.db.update(replies).set({ binnedOn: '2026-04-01' }).where(eq(replies.id, id));
		expect(await mails(room, '2026-04-20')).toEqual([]);
		await hall.db.update(replies).set({ binnedOn: null }).where(eq(replies.id, id));
		expect(await mails(room, '2026-04-27')).toHaveLength(1);
		await hall.db.update(people).set({ removedOn: '2026-04-28' }).where(eq(people.id, head.id));
		expect(await mails(room, '2026-05-04')).toEqual([]);
	});

	test('of what young people were told is being done comes by the day that they were told', () => {
		const told = { dueOn: '2026-04-20', toldOn: '2026-04-01' };
		expect(owedByOwner({ ...told, answer: { state: 'doing', what: 'x', by: '2026-06-01' } })).toBe(
			'2026-06-01',
		);
		expect(owedByOwner({ ...told, answer: { state: 'done', what: 'x' } })).toBeNull();
		expect(owedByOwner({ ...told, toldOn: null, answer: { state: 'done', what: 'x' } })).toBeNull();
		expect(remindOn('2026-06-01', '2026-04-01')).toBe('2026-05-18');
		expect(remindOn('2026-06-01', '2026-05-18')).toBe('2026-06-01');
		expect(remindOn('2026-06-01', '2026-06-01')).toBe('2026-06-08');
		expect(remindOn(null, '2026-06-01')).toBeNull();
	});
});
