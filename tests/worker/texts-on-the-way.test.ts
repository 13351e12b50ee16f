// A text between the desk and the provider: what is lost there is told and withdrawn, and nothing goes out late or twice.
import { expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { asked, invitations, waitingTexts } from '#db/schema/index.ts';
import { readCode } from '#surveys';
import { giveUpTexts, minutesOnTheWay } from '#worker/texts/give-up-texts.ts';
import { deliverBatch } from '#worker/texts/deliver-batch.ts';
import type { QueuedText } from '#worker/texts/queued-text.ts';
import { codeHashOf } from '#worker/ballots/sign-blinded.ts';
import { allTables } from '#support/all-tables.ts';
import { openSurvey, type Hall, type Opened } from '#support/open-survey.ts';
import { postRoom } from '#support/post-room.ts';

type Room = Awaited<ReturnType<typeof postRoom>>;

const codeIn = ({ message }: QueuedText) => readCode(/#(\w{13}) /.exec(message)?.[1] ?? '') ?? '';
const send = (hall: Hall, { id }: Opened, list: string) =>
	hall.call('worker', 'POST', `/surveys/${id}/invitations`, { list });
const report = async (hall: Hall, { id }: Opened) =>
	(await hall.call('worker', 'GET', `/surveys/${id}/sendings`)).json.sendings;
const later = ({ hall }: Room, minutes: number) => {
	hall.clock.now = new Date(hall.clock.now.getTime() + minutes * 60_000);
};
const askedIn = async (hall: Hall, { id }: Opened) =>
	(await hall.db.select().from(asked).where(eq(asked.surveyId, id))).map(({ number }) => number).sort();
const known = (hall: Hall, { id }: Opened) => hall.db.$count(invitations, eq(invitations.surveyId, id));
const posts = (requests: Request[]) => requests.filter(({ method }) => method === 'POST').length;

/** One more consumer that was given the same message. */
async function another({ world }: Room, body: QueuedText, attempts = 1) {
	let done = '';
	const message = { body, attempts, ack: () => (done = 'ack'), retry: () => (done = 'retry') };
	await deliverBatch(world, { messages: [message] } as never);
	return done;
}

test('a text that was lost is told as not sent after ten minutes, and its code and its asking are gone', async () => {
	const room = await postRoom();
	const { hall, queued } = room;
	const survey = await openSurvey(hall);
	await send(hall, survey, '07700900001,8 to 11\n07700900004\n07700900005');
	const lost = queued.splice(0, 2);
	later(room, minutesOnTheWay - 1);
	await giveUpTexts(room.world());
	expect(await report(hall, survey)).toMatchObject([{ total: 3, waiting: 3, failed: 0 }]);
	await room.deliverAll();
	later(room, 1);
	await giveUpTexts(room.world());
	await giveUpTexts(room.world());
	expect(await report(hall, survey)).toMatchObject([{ total: 3, waiting: 0, failed: 2 }]);
	expect(await askedIn(hall, survey)).toEqual([0, 1]);
	const hashes = await Promise.all(lost.map((text) => codeHashOf(hall.env.PEPPER, survey.id, codeIn(text))));
	const left = await hall.db.select().from(invitations).where(eq(invitations.surveyId, survey.id));
	expect(left).toHaveLength(1);
	for (const hash of hashes) expect(left.map(({ codeHash }) => codeHash)).not.toContain(hash);
});

test('a text that comes to the provider’s door after it was withdrawn does not go out', async () => {
	const room = await postRoom();
	const survey = await openSurvey(room.hall);
	await send(room.hall, survey, '07700900001');
	later(room, minutesOnTheWay);
	await giveUpTexts(room.world());
	expect(await room.deliverAll(3)).toEqual([]);
	expect(room.requests).toEqual([]);
	expect(await report(room.hall, survey)).toMatchObject([{ waiting: 0, failed: 1 }]);
});

test('no text goes out after its ten minutes, even before the clock has withdrawn it', async () => {
	const room = await postRoom();
	const survey = await openSurvey(room.hall);
	await send(room.hall, survey, '07700900001');
	later(room, minutesOnTheWay);
	expect(await room.deliverAll()).toHaveLength(1);
	expect(room.requests).toEqual([]);
	await giveUpTexts(room.world());
	expect(await room.deliverAll(2)).toEqual([]);
	expect(room.requests).toEqual([]);
});

test('a text in one consumer’s hand is not withdrawn under it', async () => {
	const answer = Promise.withResolvers<Response>();
	const asking = Promise.withResolvers<void>();
	const room: Room = await postRoom(() => {
		asking.resolve();
		return answer.promise;
	});
	const survey = await openSurvey(room.hall);
	await send(room.hall, survey, '07700900001');
	later(room, minutesOnTheWay - 0.01);
	const delivering = room.deliverAll();
	await asking.promise;
	later(room, 0.5);
	await giveUpTexts(room.world());
	expect(await known(room.hall, survey)).toBe(1);
	answer.resolve(new Response('{}', { status: 201 }));
	await delivering;
	expect(await report(room.hall, survey)).toMatchObject([{ waiting: 0, failed: 0 }]);
	expect(await known(room.hall, survey)).toBe(1);
});

test('two consumers that are given the same text send it once; the other leaves it, and lets it go when it was taken', async () => {
	const answer = Promise.withResolvers<Response>();
	const asking = Promise.withResolvers<void>();
	const room: Room = await postRoom(() => {
		asking.resolve();
		return answer.promise;
	});
	const survey = await openSurvey(room.hall);
	await send(room.hall, survey, '07700900001');
	const [text] = room.queued;
	if (!text) throw new Error('nothing was queued');
	const first = room.deliverAll();
	await asking.promise;
	expect(await another(room, text)).toBe('retry');
	answer.resolve(new Response('{}', { status: 201 }));
	await first;
	expect(await another(room, text, 2)).toBe('ack');
	expect(posts(room.requests)).toBe(1);
	expect(await report(room.hall, survey)).toMatchObject([{ total: 1, waiting: 0, failed: 0 }]);
});

test('a consumer that died with a text in its hand leaves it to the next, which first asks whether it was taken', async () => {
	let sentAgain = false;
	const room = await postRoom((request) => {
		if (request.method === 'GET') return Response.json({ notifications: [{}] });
		sentAgain = true;
		return new Response('{}', { status: 201 });
	});
	const survey = await openSurvey(room.hall);
	await send(room.hall, survey, '07700900001');
	const [text] = room.queued.splice(0);
	if (!text) throw new Error('nothing was queued');
	// It held the text and sent it; that the provider took it was never written.
	await room.hall.db
		.update(waitingTexts)
		.set({ attempts: 1, heldUntil: new Date(room.hall.clock.now.getTime() + 120_000).toISOString() })
		.where(eq(waitingTexts.reference, text.reference));
	expect(await another(room, text, 1)).toBe('retry');
	later(room, 3);
	expect(await another(room, text, 1)).toBe('ack');
	expect(sentAgain).toBe(false);
	expect(room.requests.map(({ method }) => method)).toEqual(['GET']);
	expect(await report(room.hall, survey)).toMatchObject([{ waiting: 0, failed: 0 }]);
});

test('a text whose code was used did arrive: it is not told as not sent, and the code stays used', async () => {
	const room = await postRoom();
	const survey = await openSurvey(room.hall);
	await send(room.hall, survey, '07700900001');
	await room.hall.db
		.update(invitations)
		.set({ spentOn: 'a blinded value' })
		.where(eq(invitations.surveyId, survey.id));
	later(room, minutesOnTheWay);
	await giveUpTexts(room.world());
	expect(await report(room.hall, survey)).toMatchObject([{ total: 1, waiting: 0, failed: 0 }]);
	expect(await known(room.hall, survey)).toBe(1);
	expect(await askedIn(room.hall, survey)).toEqual([1]);
});

test('a number that the provider refuses takes its code with it', async () => {
	const room = await postRoom(() => new Response('{}', { status: 400 }));
	const survey = await openSurvey(room.hall);
	await send(room.hall, survey, '07700900001');
	await room.deliverAll();
	expect(await known(room.hall, survey)).toBe(0);
	expect(await askedIn(room.hall, survey)).toEqual([0]);
	expect(await report(room.hall, survey)).toMatchObject([{ waiting: 0, failed: 1 }]);
});

test('a Worker that died between writing a sending and queueing it leaves texts that are told as not sent', async () => {
	const room = await postRoom();
	const { hall } = room;
	const survey = await openSurvey(hall);
	const evicted = Promise.withResolvers<void>();
	hall.env.TEXTS.sendBatch = async () => await new Promise(() => evicted.resolve());
	void send(hall, survey, '07700900001\n07700900004').catch(() => {});
	await evicted.promise;
	expect(await report(hall, survey)).toMatchObject([{ total: 2, waiting: 2 }]);
	later(room, minutesOnTheWay);
	await giveUpTexts(room.world());
	expect(await report(hall, survey)).toMatchObject([{ total: 2, waiting: 0, failed: 2 }]);
	expect(await known(hall, survey)).toBe(0);
});

test('a reminder that was lost is told too, and takes nothing with it', async () => {
	const room = await postRoom();
	const survey = await openSurvey(room.hall);
	await send(room.hall, survey, '07700900001');
	await room.deliverAll();
	later(room, 4 * 1440);
	await room.hall.call('worker', 'POST', `/surveys/${survey.id}/reminders`, { list: '07700900001' });
	expect(room.queued).toHaveLength(1);
	later(room, minutesOnTheWay);
	await giveUpTexts(room.world());
	const sendings = await report(room.hall, survey);
	expect(sendings).toMatchObject([
		{ kind: 'invitation', failed: 0 },
		{ kind: 'reminder', failed: 1 },
	]);
	expect(await known(room.hall, survey)).toBe(1);
	expect(await askedIn(room.hall, survey)).toEqual([1]);
});

test('no table tells which code a text carries, and what KV tells is locked and forgets itself within a day', async () => {
	const { hall, queued } = await postRoom();
	const survey = await openSurvey(hall);
	await send(hall, survey, '07700900001\n07700900004');
	const columns = await hall.env.DB.prepare('select * from waiting_texts').first<object>();
	expect(Object.keys(columns ?? {}).sort()).toEqual([
		'attempts',
		'hand_over_by',
		'held_until',
		'reference',
		'sending_id',
	]);
	const invited = await hall.env.DB.prepare('select * from invitations limit 1').first<object>();
	expect(Object.keys(invited ?? {}).sort()).toEqual(['code_hash', 'spent_on', 'survey_id']);
	const dump = (await allTables(hall.env.DB)).toUpperCase();
	for (const text of queued) {
		expect(dump).not.toContain(codeIn(text).toUpperCase());
		expect(dump).not.toContain('7700900004');
	}
	const [{ id: sending } = { id: '' }] = await report(hall, survey);
	const { keys } = await hall.env.KEYS.list({ prefix: `sending:${sending}` });
	expect(keys).toHaveLength(1);
	expect(keys[0]?.expiration).toBeLessThanOrEqual(Date.now() / 1000 + 86_401);
	const kept = (await hall.env.KEYS.get(`sending:${sending}`)) ?? '';
	for (const text of queued) {
		expect(kept).not.toContain(text.reference);
		expect(kept).not.toContain(await codeHashOf(hall.env.PEPPER, survey.id, codeIn(text)));
	}
});
