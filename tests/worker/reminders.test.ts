import { expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { asked, invitations } from '#db/schema/index.ts';
import { readCode } from '#surveys';
import { stopTexting } from '#db';
import { peppered } from '#worker/door/hash.ts';
import { openSurvey, type Hall } from '#support/open-survey.ts';
import { phoneFor } from '#support/phone.ts';
import { closeEarly } from '#support/second-person.ts';
import { postRoom } from '#support/post-room.ts';

const list = '07700900001,8 to 11\n07700900004\n07700900005';
const post = (hall: Hall, id: string, what: string, text = list) =>
	hall.call('worker', 'POST', `/surveys/${id}/${what}`, { list: text });
const report = async (hall: Hall, id: string) =>
	(await hall.call('worker', 'GET', `/surveys/${id}/sendings`)).json;

/** A survey whose invitations have left, with the texts that carried them. */
async function invited() {
	const room = await postRoom();
	const survey = await openSurvey(room.hall);
	await post(room.hall, survey.id, 'invitations');
	const texts = [...room.queued];
	await room.deliverAll();
	return { ...room, survey, texts };
}

test('a reminder is one text, the same for everybody on the list, with no code and no link in it', async () => {
	const { hall, queued, survey, texts } = await invited();
	expect((await post(hall, survey.id, 'reminders')).json).toEqual({ sent: 3, failed: 0 });
	expect(queued.map((text) => text.kind === 'text' && text.phone)).toEqual(
		texts.map((text) => text.kind === 'text' && text.phone),
	);
	const [message = '', ...others] = new Set(queued.map((text) => text.message));
	expect(others).toEqual([]);
	expect(message).toContain('Testshire');
	expect(message).not.toMatch(/https?:|\/s\/|#/);
	expect(message.split(/[^\w-]+/).filter((word) => readCode(word))).toEqual([]);
	const { json } = await post(hall, survey.id, 'reminders/check');
	expect(json).toMatchObject({ ready: 3, message, fragments: 1, lost: [] });
});

test('the list may come with any groups in it, or none: they make no difference', async () => {
	const { hall, survey } = await invited();
	const changed = '07700900001,8 to 11\n07700900004,moved up\n07700900005';
	const { json } = await post(hall, survey.id, 'reminders/check', changed);
	expect(json).toMatchObject({ ready: 3, refused: [] });
});

test('who has answered makes no difference to who is reminded', async () => {
	const { hall, queued, survey, texts } = await invited();
	const phone = await phoneFor(hall, survey.address);
	expect((await phone.send(texts[0]?.message.match(/#(\w{13})/)?.[1] ?? '')).status).toBe(201);
	await post(hall, survey.id, 'reminders');
	expect(queued).toHaveLength(3);
});

test('a reminder draws no code and asks nobody anew; it is counted by itself', async () => {
	const { hall, survey, deliverAll } = await invited();
	const codes = () => hall.db.select().from(invitations).where(eq(invitations.surveyId, survey.id));
	const counts = () => hall.db.select().from(asked).where(eq(asked.surveyId, survey.id));
	const before = [await codes(), await counts()];
	await post(hall, survey.id, 'reminders');
	expect([await codes(), await counts()]).toEqual(before);
	expect((await report(hall, survey.id)).sendings).toMatchObject(
		expect.arrayContaining([
			expect.objectContaining({ kind: 'invitation', total: 3, waiting: 0 }),
			expect.objectContaining({ kind: 'reminder', total: 3, waiting: 3 }),
		]),
	);
	await deliverAll();
	expect((await report(hall, survey.id)).sendings.map(({ waiting }: { waiting: number }) => waiting)).toEqual(
		[0, 0],
	);
});

test('somebody who asked to stop is not reminded', async () => {
	const { hall, queued, survey } = await invited();
	await stopTexting(hall.db, hall.councilId, await peppered(hall.env.PEPPER, 'phone', '+447700900004'));
	expect((await post(hall, survey.id, 'reminders')).json).toEqual({ sent: 2, failed: 0 });
	expect(JSON.stringify(queued)).not.toContain('900004');
});

test('a survey sends one reminder in three days, however many are asked for at once', async () => {
	const { hall, queued, survey } = await invited();
	const tries = await Promise.all([1, 2, 3].map(() => post(hall, survey.id, 'reminders')));
	expect(tries.map(({ status }) => status).sort()).toEqual([202, 409, 409]);
	expect(queued).toHaveLength(3);
	expect((await report(hall, survey.id)).nextReminder).toEqual({ from: '2026-03-05' });
	hall.clock.now = new Date('2026-03-04T23:59:00.000Z');
	expect((await post(hall, survey.id, 'reminders')).status).toBe(409);
	hall.clock.now = new Date('2026-03-05T00:01:00.000Z');
	expect((await post(hall, survey.id, 'reminders')).status).toBe(202);
});

test('a reminder that the queue would not take does not keep the next one waiting', async () => {
	const { hall, survey } = await invited();
	const queue = hall.env.TEXTS;
	const down = async () => {
		throw new Error('the queue is down');
	};
	hall.env.TEXTS = { ...queue, sendBatch: down };
	expect((await post(hall, survey.id, 'reminders')).json).toEqual({ sent: 0, failed: 3 });
	hall.env.TEXTS = queue;
	expect((await post(hall, survey.id, 'reminders')).json).toEqual({ sent: 3, failed: 0 });
});

test('nobody is reminded of a survey that nobody was texted, or that has closed', async () => {
	const { hall, queued } = await postRoom();
	const survey = await openSurvey(hall);
	expect((await report(hall, survey.id)).nextReminder).toEqual({ from: null, why: 'nobody-was-texted' });
	expect((await post(hall, survey.id, 'reminders')).json.error.code).toBe('wrong-state');
	expect(queued).toEqual([]);
	await post(hall, survey.id, 'invitations');
	await closeEarly(hall, survey.id);
	queued.length = 0;
	expect((await post(hall, survey.id, 'reminders')).json.error.code).toBe('wrong-state');
	expect(queued).toEqual([]);
});
