import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { contactRequests, councils } from '#db/schema/index.ts';
import { contactMinute } from '#worker/contact/contact-minute.ts';
import type { QueuedText } from '#worker/texts/queued-text.ts';
import { worldOf } from '#worker/world.ts';
import { otherLanguages } from '#surveys';
import { townHall } from '#support/town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;

const wish = { called: 'Bee', reach: 'Text 07700 900123', about: 'My school bus.', goodTime: 'After 4pm' };
const ask = (hall: Hall, change: object = {}) =>
	hall.call(null, 'POST', `/councils/${hall.slug}/contact`, { ...wish, ...change });
const list = async (hall: Hall) => (await hall.call('worker', 'GET', '/contact-requests')).json.requests;
const waiting = async (hall: Hall) => (await hall.call('worker', 'GET', '/contact-requests/waiting')).json;
const later = (hall: Hall, hours: number) => {
	hall.clock.now = new Date(hall.clock.now.getTime() + hours * 3_600_000);
};

/** Runs the clock's minute and gives back this council's mails. */
async function minute(hall: Hall) {
	const sent: QueuedText[] = [];
	const world = worldOf(hall.env, {
		now: () => hall.clock.now,
		random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
	});
	const texts = { send: async (text: QueuedText) => void sent.push(text) } as never;
	await contactMinute({ ...world, texts });
	return sent.filter(({ councilSlug }) => councilSlug === hall.slug);
}

test('a young person is told who gets back to them and how soon, and nothing of the mailbox behind it', async () => {
	const hall = await townHall();
	const { status, json } = await hall.call(null, 'GET', `/councils/${hall.slug}/contact`);
	expect(status).toBe(200);
	expect(json).toEqual({
		council: { slug: hall.slug, name: 'Testshire', helplines: [], colour: null },
		dutyLead: { name: 'Kim, the duty worker', hours: 24 },
		...{ language: 'en', languages: [...otherLanguages], translated: {}, check: null },
	});
});

test('a request is kept as it was written, with the time that was promised', async () => {
	const hall = await townHall();
	expect(await ask(hall)).toMatchObject({ status: 201, json: { asked: true } });
	expect(await list(hall)).toMatchObject([
		{
			...wish,
			askedAt: '2026-03-02T09:00:00.000Z',
			dueAt: '2026-03-03T09:00:00.000Z',
			takenBy: null,
			doneBy: null,
			doneOn: null,
		},
	]);
});

test('what is about and when is good may be left out; a name and a way to reach them may not', async () => {
	const hall = await townHall();
	expect((await ask(hall, { about: '', goodTime: '' })).status).toBe(201);
	const { status, json } = await ask(hall, { called: ' ', reach: '' });
	expect(status).toBe(400);
	expect(json.error.fields.map(({ field }: { field: string }) => field)).toEqual(['called', 'reach']);
	expect((await ask(hall, { survey: 'b3an5' })).status).toBe(400);
	expect((await ask(hall, { about: 'a'.repeat(1001) })).status).toBe(400);
	expect((await ask(hall, { about: 'a'.repeat(17_000) })).status).toBe(413);
	expect(await list(hall)).toHaveLength(1);
});

test('a council that has named nobody takes no requests', async () => {
	const hall = await townHall();
	await hall.db.update(councils).set({ dutyLead: null }).where(eq(councils.id, hall.councilId));
	expect((await hall.call(null, 'GET', `/councils/${hall.slug}/contact`)).json.dutyLead).toBeNull();
	expect((await ask(hall)).status).toBe(404);
	expect((await hall.call(null, 'POST', '/councils/nowhere/contact', wish)).status).toBe(404);
	expect(await list(hall)).toEqual([]);
});

test('an admin names who gets back, and an empty or endless promise is refused', async () => {
	const hall = await townHall();
	const name = (dutyLead: unknown) => hall.call('admin', 'PUT', '/duty-lead', { dutyLead });
	expect((await name({ name: 'Jo', email: 'Jo@Example.org', hours: 48 })).status).toBe(200);
	const { dutyLead } = (await hall.call(null, 'GET', `/councils/${hall.slug}/contact`)).json;
	expect(dutyLead).toEqual({ name: 'Jo', hours: 48 });
	for (const hours of [0, 73, 1.5, null])
		expect((await name({ name: 'Jo', email: 'jo@example.org', hours })).status).toBe(400);
	expect((await name(null)).status).toBe(200);
	expect((await ask(hall)).status).toBe(404);
});

test('thirty that wait from the last hour are the most; room comes with time, and with each that is done', async () => {
	const hall = await townHall();
	const answers = await Promise.all(Array.from({ length: 33 }, () => ask(hall)));
	expect(answers.filter(({ status }) => status === 201)).toHaveLength(30);
	expect(await ask(hall)).toMatchObject({ status: 429, json: { error: { code: 'too-many-waiting' } } });
	const [first] = await list(hall);
	await hall.call('worker', 'POST', `/contact-requests/${first.id}/done`);
	expect((await ask(hall)).status).toBe(201);
	expect((await ask(hall)).status).toBe(429);
	later(hall, 1);
	expect((await ask(hall)).status).toBe(201);
});

test('a flood at one council keeps nobody at another from asking', async () => {
	const flooded = await townHall();
	await Promise.all(Array.from({ length: 31 }, () => ask(flooded)));
	expect((await ask(await townHall())).status).toBe(201);
});

test('the board is refused, and no council sees or touches the requests of another', async () => {
	const hall = await townHall();
	const other = await townHall();
	await ask(hall);
	const [{ id }] = await list(hall);
	expect((await hall.call('board', 'GET', '/contact-requests')).status).toBe(403);
	expect((await hall.call('board', 'GET', '/contact-requests/waiting')).status).toBe(403);
	expect(await list(other)).toEqual([]);
	expect(await waiting(other)).toEqual({ waiting: 0, overdue: 0 });
	expect(
		(await other.call('worker', 'POST', `/contact-requests/${id}/take`, { insteadOf: null })).status,
	).toBe(409);
	expect((await other.call('worker', 'POST', `/contact-requests/${id}/done`)).status).toBe(409);
	expect(await list(hall)).toMatchObject([{ takenBy: null, doneOn: null }]);
});

test('a request is taken on by one person, and taken over only by who knows whom from', async () => {
	const hall = await townHall();
	await ask(hall);
	const [{ id }] = await list(hall);
	const take = (who: 'worker' | 'admin', insteadOf: string | null) =>
		hall.call(who, 'POST', `/contact-requests/${id}/take`, { insteadOf });
	expect((await take('worker', null)).status).toBe(200);
	expect((await take('admin', null)).status).toBe(409);
	expect(await list(hall)).toMatchObject([{ takenBy: { id: hall.roles.worker.id, name: 'worker' } }]);
	expect((await take('admin', hall.roles.worker.id)).status).toBe(200);
	expect(await list(hall)).toMatchObject([{ takenBy: { name: 'admin' } }]);
});

test('the clock counts who waits and who waits too long; what is done is out of it, and can be taken back', async () => {
	const hall = await townHall();
	await ask(hall);
	later(hall, 23);
	await ask(hall);
	later(hall, 2);
	expect(await waiting(hall)).toEqual({ waiting: 2, overdue: 1 });
	const [{ id, askedAt }] = await list(hall);
	expect(askedAt).toBe('2026-03-02T09:00:00.000Z');
	expect((await hall.call('admin', 'POST', `/contact-requests/${id}/done`)).status).toBe(200);
	expect((await hall.call('admin', 'POST', `/contact-requests/${id}/done`)).status).toBe(409);
	expect(await waiting(hall)).toEqual({ waiting: 1, overdue: 0 });
	expect((await list(hall)).at(-1)).toMatchObject({ id, doneBy: 'admin', doneOn: '2026-03-03' });
	expect((await hall.call('worker', 'DELETE', `/contact-requests/${id}/done`)).status).toBe(200);
	expect(await waiting(hall)).toEqual({ waiting: 2, overdue: 1 });
});

test('the duty lead gets one mail a minute at most, with nothing in it of what was written', async () => {
	const hall = await townHall();
	expect(await minute(hall)).toEqual([]);
	await ask(hall);
	await ask(hall, { called: 'Wasp' });
	const [mail, ...more] = await minute(hall);
	expect(more).toEqual([]);
	expect(mail).toMatchObject({ kind: 'email', email: hall.dutyLead.email });
	expect(mail?.message).toContain('2 young people asked');
	expect(mail?.message).toMatch(/by Tuesday,? 3 March 2026 at 09:00/);
	expect(mail?.message).toContain('https://heard.example/desk/contact');
	expect(JSON.stringify(mail)).not.toMatch(/Bee|Wasp|07700|school|4pm/);
	expect(await minute(hall)).toEqual([]);
	later(hall, 1);
	await ask(hall);
	expect(await minute(hall)).toHaveLength(1);
});

test('a mail that does not reach the queue is sent in the next minute', async () => {
	const hall = await townHall();
	await ask(hall);
	const world = worldOf(hall.env, { now: () => hall.clock.now, random: () => new Uint8Array(16) });
	const texts = { send: () => Promise.reject(new Error('no queue')) } as never;
	await expect(contactMinute({ ...world, texts })).rejects.toThrow('no queue');
	expect(await minute(hall)).toHaveLength(1);
});

test('thirty days after it was done a request is gone; one that waits stays', async () => {
	const hall = await townHall();
	await ask(hall);
	await ask(hall, { called: 'Waits' });
	const done = (await list(hall)).find(({ called }: { called: string }) => called === 'Bee');
	await hall.call('worker', 'POST', `/contact-requests/${done.id}/done`);
	later(hall, 30 * 24 - 12);
	await minute(hall);
	expect(await list(hall)).toHaveLength(2);
	later(hall, 12);
	await minute(hall);
	const left = await hall.db
		.select()
		.from(contactRequests)
		.where(eq(contactRequests.councilId, hall.councilId));
	expect(left.map(({ called }) => called)).toEqual(['Waits']);
});
