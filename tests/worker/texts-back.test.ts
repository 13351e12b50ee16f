// A text that came back, as GOV.UK Notify's callback hands it on: stopped, answered, counted, and not kept.
import { expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { councils, stopped, textsBack } from '#db/schema/index.ts';
import type { QueuedText } from '#worker/texts/queued-text.ts';
import { answersADay } from '#worker/texts/few-answers.ts';
import { tellTextsBack } from '#worker/texts/tell-texts-back.ts';
import { worldOf } from '#worker/world.ts';
import { allTables } from '#support/all-tables.ts';
import { account, postRoom } from '#support/post-room.ts';

type Room = Awaited<ReturnType<typeof postRoom>>;

const textBack = ({ hall }: Room, message: string, change: object = {}) =>
	hall.app.request(
		`/api/notify/${hall.slug}/texts`,
		{
			method: 'POST',
			headers: { Authorization: `Bearer ${account.callbackToken}`, 'Content-Type': 'application/json' },
			body: JSON.stringify({
				id: crypto.randomUUID(),
				source_number: '447700900001',
				destination_number: '447700900999',
				message,
				date_received: '2026-03-02T09:00:00.000000Z',
				...change,
			}),
		},
		hall.env,
	);
const answers = ({ queued }: Room) => queued.map(({ message }) => message);
const isStopped = async ({ hall }: Room) =>
	(await hall.db.$count(stopped, eq(stopped.councilId, hall.councilId))) > 0;
const counted = async ({ hall }: Room) =>
	(await hall.db.select().from(textsBack).where(eq(textsBack.councilId, hall.councilId)))[0] ?? null;
const later = ({ hall }: Room, minutes: number) => {
	hall.clock.now = new Date(hall.clock.now.getTime() + minutes * 60_000);
};

/** Runs the clock's minute for texts that came back, and gives the mails of this council. */
async function minute({ hall }: Room): Promise<QueuedText[]> {
	const sent: QueuedText[] = [];
	const world = worldOf(hall.env, {
		now: () => hall.clock.now,
		random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
	});
	await tellTextsBack({
		...world,
		texts: { send: async (text: QueuedText) => void sent.push(text) } as never,
	});
	return sent.filter(({ councilSlug }) => councilSlug === hall.slug);
}

test('a stop in other words stops, and is confirmed once however often it is said', async () => {
	const room = await postRoom();
	for (const words of ['Stop please', 'stop texting me', 'STOP'])
		expect((await textBack(room, words)).status).toBe(200);
	expect(await isStopped(room)).toBe(true);
	expect(room.queued).toMatchObject([{ kind: 'text', phone: '+447700900001', councilSlug: room.hall.slug }]);
	expect(answers(room)).toEqual([
		expect.stringMatching(/^Testshire: you get no more texts from us\..*START/),
	]);
	expect(await counted(room)).toBeNull();
});

test('START undoes a stop and says so; where nothing was stopped nothing is said', async () => {
	const room = await postRoom();
	await textBack(room, 'START');
	expect(answers(room)).toEqual([]);
	await textBack(room, 'stop');
	await textBack(room, 'yes text me again');
	expect(await isStopped(room)).toBe(false);
	expect(answers(room)[1]).toMatch(/^Testshire: you get our texts again/);
});

test('anything else is answered at once: whom to call, how to be contacted; and it is counted', async () => {
	const room = await postRoom();
	await textBack(room, 'my carer locks me out and i am scared');
	expect(answers(room)).toEqual([
		expect.stringMatching(
			/no person reads texts sent here\. In danger\? Call 999\..*0800 1111.*https:\/\/heard\.example\/c\/town-\w+\/note/,
		),
	]);
	expect(await isStopped(room)).toBe(false);
	expect(await counted(room)).toMatchObject({ number: 1, sinceHour: '2026-03-02T09' });
});

test('who stops and says something is stopped, confirmed with help in it, and counted', async () => {
	const room = await postRoom();
	await textBack(room, 'Stop. He reads my phone');
	expect(await isStopped(room)).toBe(true);
	expect(answers(room)).toEqual([expect.stringMatching(/no more texts.*Childline, 0800 1111.*999/)]);
	expect(await counted(room)).toMatchObject({ number: 1 });
});

test('a council that has named nobody to contact promises nobody', async () => {
	const room = await postRoom();
	await room.hall.db.update(councils).set({ dutyLead: null }).where(eq(councils.id, room.hall.councilId));
	await textBack(room, 'hello?');
	expect(answers(room)[0]).not.toContain('/note');
	later(room, 61);
	expect(await minute(room)).toEqual([]);
});

test('two robots stop texting each other after three answers, until the next day', async () => {
	const room = await postRoom();
	for (let turn = 0; turn < 10; turn++) await textBack(room, 'Thank you for your message!');
	expect(answers(room)).toHaveLength(answersADay);
	await textBack(room, 'Who is this?', { source_number: '447700900004' });
	expect(answers(room)).toHaveLength(answersADay + 1);
	later(room, 24 * 60);
	await textBack(room, 'Thank you for your message!');
	expect(answers(room)).toHaveLength(answersADay + 2);
});

test('a stop is confirmed, once, to whoever has had every answer of the day', async () => {
	const room = await postRoom();
	for (let turn = 0; turn <= answersADay; turn++) await textBack(room, 'is anyone there');
	expect(answers(room)).toHaveLength(answersADay);
	for (let turn = 0; turn < 3; turn++) await textBack(room, 'STOP');
	expect(await isStopped(room)).toBe(true);
	expect(answers(room)).toHaveLength(answersADay + 1);
});

test('a text that the provider hands on twice is heard once', async () => {
	const room = await postRoom();
	for (let turn = 0; turn < 3; turn++) await textBack(room, 'is anyone there', { id: 'the-same' });
	expect(answers(room)).toHaveLength(1);
	expect(await counted(room)).toMatchObject({ number: 1 });
});

test('a machine that is no UK mobile gets no answer', async () => {
	const room = await postRoom();
	for (const source_number of ['VODAFONE', '60006', '+33612345678'])
		expect((await textBack(room, 'Your balance is low', { source_number })).status).toBe(200);
	expect(answers(room)).toEqual([]);
	expect(await counted(room)).toBeNull();
});

test('nothing stored holds the number or the words; what KV counts forgets itself within a day', async () => {
	const room = await postRoom();
	const put: { name: string; value: string; ttl: number }[] = [];
	const keys = room.hall.env.KEYS;
	room.hall.env.KEYS = {
		get: (name: string) => keys.get(name),
		put: (name: string, value: string, { expirationTtl: ttl }: { expirationTtl: number }) => {
			put.push({ name, value, ttl });
			return keys.put(name, value, { expirationTtl: ttl });
		},
	} as never;
	// Words and a number that no other test writes.
	const source_number = '447700900937';
	await textBack(room, 'Quillfeather pinches me blue', { source_number });
	await textBack(room, 'stop', { source_number });
	const stored = (await allTables(room.hall.env.DB)) + JSON.stringify(put);
	for (const secret of ['7700900937', 'Quillfeather', 'pinches me blue'])
		expect(stored).not.toContain(secret);
	expect(put.length).toBeGreaterThan(2);
	for (const { ttl } of put) expect(ttl).toBeLessThanOrEqual(86_400);
});

test('the duty lead is mailed a number once the hour is over, and no more often than hourly', async () => {
	const room = await postRoom();
	await textBack(room, 'my carer locks me out');
	await textBack(room, 'hello', { source_number: '447700900004' });
	expect(await minute(room)).toEqual([]);
	later(room, 60);
	const [mail, ...more] = await minute(room);
	expect(more).toEqual([]);
	expect(mail).toMatchObject({
		kind: 'email',
		email: room.hall.dutyLead.email,
		subject: '2 texts came back',
	});
	expect(mail?.message).not.toMatch(/locks|hello|7700|\d\d:\d\d/);
	expect(await minute(room)).toEqual([]);
	expect(await counted(room)).toBeNull();

	await textBack(room, 'are you there');
	later(room, 59);
	expect(await minute(room)).toEqual([]);
	later(room, 1);
	expect(await minute(room)).toMatchObject([{ subject: 'A text came back' }]);
});

test('a mail that the queue does not take is tried again, and no text is forgotten', async () => {
	const room = await postRoom();
	await textBack(room, 'hello');
	later(room, 60);
	const world = worldOf(room.hall.env, {
		now: () => room.hall.clock.now,
		random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
	});
	const texts = {
		send: async () => {
			throw new Error('no queue');
		},
	} as never;
	await expect(tellTextsBack({ ...world, texts })).rejects.toThrow('no queue');
	expect(await minute(room)).toHaveLength(1);
});
