// Own words that tell of harm: to the duty lead by the clock, read by a second person, kept until that is done, and in no mail or log.
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { acts, councils, harmMarks, slips as slipTable } from '#db/schema/index.ts';
import { harmMinute } from '#worker/harm/harm-minute.ts';
import { everyMinute } from '#worker/opening/every-minute.ts';
import type { QueuedText } from '#worker/texts/queued-text.ts';
import { worldOf } from '#worker/world.ts';
import { openedBox, type WrittenWords } from '#support/opened-box.ts';
import { townHall } from '#support/town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;
const told = 'Uncle Barnaby hits me';

/** An opened box with one answer among twelve that tells of harm. */
async function boxOfHarm() {
	const hall = await townHall();
	const ownWords = Array.from({ length: 12 }, (_, place): WrittenWords => ({
		...{ text: place === 4 ? told : `More football, ${place}`, share: true },
	}));
	const { id, question } = await openedBox(hall, { ownWords });
	const asked = question('own-words');
	const words = async () =>
		(await hall.call('worker', 'GET', `/surveys/${id}/own-words/${asked}`)).json.slips;
	const slip = (await words()).find(({ text }: { text: string }) => text === told).id as string;
	const at = `/surveys/${id}/own-words/slips/${slip}`;
	return {
		...{ hall, id, slip, at, words },
		mark: (who: 'worker' | 'admin' | 'board' = 'worker') => hall.call(who, 'POST', `${at}/harm`),
		show: (who: 'worker' | 'admin' = 'admin') => hall.call(who, 'GET', `/harm-marks/${slip}`),
		read: (who: 'worker' | 'admin' = 'admin') => hall.call(who, 'POST', `/harm-marks/${slip}/read`),
		done: (outcome = 'social-care') => hall.call('admin', 'POST', `/harm-marks/${slip}/done`, { outcome }),
		undo: () => hall.call('worker', 'DELETE', `/harm-marks/${slip}`),
		quote: (quote: string | null) => hall.call('worker', 'PUT', at, { theme: null, quote }),
		publish: () => hall.call('worker', 'POST', `/surveys/${id}/publish`, {}),
	};
}

const marksOf = async (hall: Hall) => (await hall.call('admin', 'GET', '/harm-marks')).json.marks;
const waiting = async (hall: Hall) => (await hall.call('worker', 'GET', '/harm-marks/waiting')).json;
const kept = async (hall: Hall, slip: string) =>
	(await hall.db.select().from(slipTable).where(eq(slipTable.id, slip))).map(({ answer }) => answer);
const worldAt = (hall: Hall, now: Date, sent: QueuedText[] = []) => ({
	...worldOf(hall.env, { now: () => now, random: (n) => crypto.getRandomValues(new Uint8Array(n)) }),
	texts: { send: async (text: QueuedText) => void sent.push(text) } as never,
});
async function minute(hall: Hall, now = hall.clock.now) {
	const sent: QueuedText[] = [];
	await harmMinute(worldAt(hall, now, sent));
	return sent.filter(({ councilSlug }) => councilSlug === hall.slug);
}
const noon = (day: string) => new Date(`${day}T12:00:00.000Z`);

test('one press starts the clock of the duty lead, and the list names the survey and no word', async () => {
	const { hall, id, slip, mark, words } = await boxOfHarm();
	expect(await mark()).toMatchObject({
		...{ status: 201, json: { dueAt: '2026-03-03T09:00:00.000Z', leadIsMailed: true } },
	});
	const marks = await marksOf(hall);
	expect(marks).toMatchObject([{ slip, survey: { id }, markedBy: { name: 'worker' }, readBy: null }]);
	expect(JSON.stringify(marks)).not.toContain('Barnaby');
	expect((await words()).filter(({ harm }: { harm: string | null }) => harm)).toMatchObject([
		{ id: slip, harm: 'waits' },
	]);
	expect(await waiting(hall)).toEqual({ waiting: 1, overdue: 0 });
	hall.clock.now = noon('2026-03-03');
	expect(await waiting(hall)).toEqual({ waiting: 1, overdue: 1 });
	expect((await mark('admin')).status).toBe(409);
});

test('the duty lead is mailed once, without a word of it, the survey or who marked it', async () => {
	const { hall, id, slip, mark } = await boxOfHarm();
	expect(await minute(hall)).toEqual([]);
	await mark();
	const [mail, ...more] = await minute(hall);
	expect(more).toEqual([]);
	expect(mail).toMatchObject({ kind: 'email', email: hall.dutyLead.email });
	expect(mail?.message).toMatch(/by Tuesday,? 3 March 2026 at 09:00/);
	expect(mail?.message).toContain('https://heard.example/desk/contact');
	const { title } = (await marksOf(hall))[0].survey;
	for (const never of ['Barnaby', 'hits', id, slip, title, 'worker'])
		expect(JSON.stringify(mail)).not.toContain(never);
	expect(await minute(hall)).toEqual([]);
});

test('where no duty lead is named the press says that nobody is mailed, and the mail goes once one is', async () => {
	const { hall, mark } = await boxOfHarm();
	const name = (dutyLead: typeof hall.dutyLead | null) =>
		hall.db.update(councils).set({ dutyLead }).where(eq(councils.id, hall.councilId));
	await name(null);
	expect((await mark()).json).toMatchObject({ leadIsMailed: false });
	expect(await minute(hall)).toEqual([]);
	await name(hall.dutyLead);
	expect(await minute(hall)).toHaveLength(1);
});

test('somebody else than who marked it reads it, then it is noted what was done; the log has both and no word', async () => {
	const { hall, mark, show, read, done, id } = await boxOfHarm();
	await mark();
	expect((await show()).json).toMatchObject({ words: { text: told }, mark: { readBy: null } });
	expect(await read('worker')).toMatchObject({
		status: 409,
		json: { error: { code: 'second-person-needed' } },
	});
	expect(await done()).toMatchObject({ status: 409, json: { error: { fields: [{ field: 'outcome' }] } } });
	expect((await read()).status).toBe(200);
	expect((await read()).status).toBe(409);
	expect(await done('forgot')).toMatchObject({ status: 400 });
	expect((await done()).status).toBe(200);
	expect((await done()).status).toBe(409);
	expect(await marksOf(hall)).toMatchObject([{ readBy: 'admin', doneBy: 'admin', outcome: 'social-care' }]);
	expect((await show()).json.words).toBeNull();
	expect(await waiting(hall)).toEqual({ waiting: 0, overdue: 0 });
	const log = await hall.db.select().from(acts).where(eq(acts.councilId, hall.councilId));
	const kinds = log.filter(({ thing }) => thing === id).map(({ kind }) => kind);
	expect(kinds).toEqual(
		expect.arrayContaining(['harm-marked', 'own-words-opened', 'harm-read', 'harm-dealt-with']),
	);
	expect(log.find(({ kind }) => kind === 'harm-dealt-with')?.details).toMatchObject({
		outcome: 'social-care',
	});
	expect(JSON.stringify(log)).not.toContain('Barnaby');
});

test('the board is refused, and no other council marks, sees or touches anything', async () => {
	const { hall, id, slip, at, mark } = await boxOfHarm();
	const other = await townHall();
	expect((await mark('board')).status).toBe(403);
	expect((await other.call('worker', 'POST', `${at}/harm`)).status).toBe(404);
	await mark();
	for (const path of ['/harm-marks', '/harm-marks/waiting', `/harm-marks/${slip}`])
		expect((await hall.call('board', 'GET', path)).status).toBe(403);
	expect(await marksOf(other)).toEqual([]);
	expect(await waiting(other)).toEqual({ waiting: 0, overdue: 0 });
	expect((await other.call('admin', 'GET', `/harm-marks/${slip}`)).status).toBe(404);
	expect((await other.call('admin', 'POST', `/harm-marks/${slip}/read`)).status).toBe(404);
	expect((await other.call('admin', 'DELETE', `/harm-marks/${slip}`)).status).toBe(404);
	const { id: elsewhere } = await openedBox(other);
	const wrongSurvey = `/surveys/${elsewhere}/own-words/slips/${slip}/harm`;
	expect((await other.call('worker', 'POST', wrongSurvey)).status).toBe(409);
	expect(await marksOf(hall)).toMatchObject([{ slip, survey: { id }, readBy: null }]);
});

test('marked words are never a quote: what was cleared goes, and nothing is cleared after', async () => {
	const { mark, quote, words, publish, hall, id, undo } = await boxOfHarm();
	expect((await quote('Somebody hurts me')).status).toBe(200);
	await mark();
	expect((await words()).filter(({ quote: one }: { quote: string | null }) => one)).toEqual([]);
	expect(await quote('Somebody hurts me')).toMatchObject({ status: 403 });
	expect((await quote(null)).status).toBe(200);
	await undo();
	expect((await quote('Somebody listens')).status).toBe(200);
	await mark();
	await publish();
	const { voices } = (await hall.call('board', 'GET', `/surveys/${id}/release`)).json;
	expect(JSON.stringify(voices)).not.toMatch(/Somebody/);
});

test('the press can be taken back until it was dealt with', async () => {
	const { hall, mark, undo, read, done, words } = await boxOfHarm();
	await mark();
	expect((await undo()).status).toBe(200);
	expect((await undo()).status).toBe(404);
	expect(await marksOf(hall)).toEqual([]);
	expect((await words()).every(({ harm }: { harm: string | null }) => harm === null)).toBe(true);
	await mark();
	await read();
	await done('no-harm');
	expect((await undo()).status).toBe(409);
	expect((await words()).filter(({ harm }: { harm: string | null }) => harm)).toMatchObject([
		{ harm: 'dealt-with' },
	]);
});

test('publishing is told of what waits and keeps those words alone; they go as it is dealt with', async () => {
	const { hall, id, slip, mark, publish, show, read, done } = await boxOfHarm();
	await mark();
	expect((await hall.call('worker', 'GET', `/surveys/${id}/own-words`)).json).toMatchObject({
		harmWaiting: 1,
	});
	expect((await publish()).status).toBe(200);
	const left = await hall.db.select().from(slipTable).where(eq(slipTable.surveyId, id));
	expect(left.map(({ id: one }) => one)).toEqual([slip]);
	expect((await show()).json.words.text).toBe(told);
	await read();
	await done();
	expect(await kept(hall, slip)).toEqual([]);
});

test('a mark that is taken back after publishing takes its words along', async () => {
	const { hall, slip, mark, publish, undo } = await boxOfHarm();
	await mark();
	await publish();
	expect((await undo()).status).toBe(200);
	expect(await kept(hall, slip)).toEqual([]);
});

test('the clock deletes no marked words before they are dealt with, and does so the minute after', async () => {
	const { hall, slip, mark, read, done } = await boxOfHarm();
	await mark();
	await everyMinute(worldAt(hall, noon('2026-06-30')));
	expect(await kept(hall, slip)).toMatchObject([{ text: told }]);
	hall.clock.now = noon('2026-07-01');
	await read();
	await done();
	await everyMinute(worldAt(hall, noon('2026-07-01')));
	expect(await kept(hall, slip)).toMatchObject([{ text: '' }]);
});

test('a mark goes thirty days after it was dealt with, and not while its words could become a quote', async () => {
	const { hall, mark, read, done, publish, quote } = await boxOfHarm();
	const left = () => hall.db.$count(harmMarks, eq(harmMarks.councilId, hall.councilId));
	await mark();
	await read();
	await done();
	await minute(hall, noon('2026-04-10'));
	expect(await left()).toBe(1);
	expect((await quote('Somebody hurts me')).status).toBe(403);
	await publish();
	await minute(hall, noon('2026-03-31'));
	expect(await left()).toBe(1);
	await minute(hall, noon('2026-04-01'));
	expect(await left()).toBe(0);
});
