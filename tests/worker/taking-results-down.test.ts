import { and, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { releasedOfCouncil } from '#db';
import { acts, releases, surveys, takeDowns } from '#db/schema/index.ts';
import { openedBox } from '#support/opened-box.ts';
import { releasedWithQuotes, toldReply } from '#support/told-and-released.ts';
import { townHall } from '#support/town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;
type Who = Parameters<Hall['call']>[0];

const takeDown = (hall: Hall, id: string, what: object) =>
	hall.call('worker', 'POST', `/surveys/${id}/taken-down`, { why: 'could-tell-who', ...what });
const takenDown = async (hall: Hall, id: string) =>
	(await hall.call('worker', 'GET', `/surveys/${id}/taken-down`)).json;
const release = async (hall: Hall, id: string) =>
	(await hall.call('board', 'GET', `/surveys/${id}/release`)).json;
const stored = (hall: Hall, id: string) =>
	hall.db
		.select()
		.from(releases)
		.where(and(eq(releases.surveyId, id), eq(releases.councilId, hall.councilId)));

test('another council’s replies and results cannot be taken down, put back or erased', async () => {
	const [mine, theirs] = [await townHall(), await townHall()];
	const id = await toldReply(theirs);
	const survey = await releasedWithQuotes(theirs);
	await takeDown(theirs, survey.id, { kind: 'quote', question: survey.words, words: survey.quote });
	const [one] = (await takenDown(theirs, survey.id)).takenDown;
	const quote = { kind: 'quote', question: survey.words, words: survey.quote };
	const calls = [
		await mine.call('worker', 'POST', `/replies/${id}/take-down`, { why: 'wrong' }),
		await mine.call('worker', 'POST', `/replies/${id}/put-back`, {}),
		await mine.call('admin', 'DELETE', `/replies/${id}/words`),
		await mine.call('worker', 'GET', `/replies/${id}/look-over`),
		await takeDown(mine, survey.id, quote),
		await mine.call('worker', 'GET', `/surveys/${survey.id}/taken-down`),
		await mine.call('worker', 'DELETE', `/surveys/${survey.id}/taken-down/${one.id}`),
		await mine.call('admin', 'DELETE', `/surveys/${survey.id}/taken-down/${one.id}/words`),
	];
	expect(calls.map(({ status }) => status)).toEqual(calls.map(() => 404));
	expect((await theirs.call(null, 'GET', `/councils/${theirs.slug}/public`)).json.told).toHaveLength(1);
	expect((await takenDown(theirs, survey.id)).takenDown).toEqual([one]);
});

test('a quote goes, its place does not tell where it stood or how many went, and everything else stands as it was', async () => {
	const hall = await townHall();
	const { id, words, quote } = await releasedWithQuotes(hall);
	const before = await release(hall, id);
	expect((await takeDown(hall, id, { kind: 'quote', question: words, words: quote })).status).toBe(200);
	const after = await release(hall, id);
	expect(after.release).toEqual(before.release);
	const [own] = after.voices;
	expect(own).toEqual({
		...before.voices[0],
		quotes: ['Longer visits'],
		takenDown: [{ on: '2026-03-02', why: 'second-thought' }],
	});
	await takeDown(hall, id, { kind: 'quote', question: words, words: 'Longer visits' });
	expect((await release(hall, id)).voices[0]).toMatchObject({
		quotes: [],
		takenDown: [{ on: '2026-03-02', why: 'second-thought' }],
	});
});

test('a theme goes by its name, and is put back with the ranges that it had', async () => {
	const hall = await townHall();
	const { id, words } = await releasedWithQuotes(hall);
	const before = await release(hall, id);
	expect(before.voices[0].themes).toHaveLength(1);
	await takeDown(hall, id, { kind: 'theme', question: words, words: 'Time' });
	expect((await release(hall, id)).voices[0].themes).toEqual([]);
	const [one] = (await takenDown(hall, id)).takenDown;
	expect((await hall.call('worker', 'DELETE', `/surveys/${id}/taken-down/${one.id}`)).status).toBe(200);
	expect(await release(hall, id)).toEqual(before);
});

test('of figures a whole question goes with all its groups, or the whole release, and never a part of one', async () => {
	const hall = await townHall();
	const { id, content, question } = await releasedWithQuotes(hall);
	const agree = question('agree');
	await takeDown(hall, id, { kind: 'question', question: agree });
	const one = (await release(hall, id)).release.questions.find((other: { id: string }) => other.id === agree);
	expect(one).toMatchObject({ result: { shown: false }, takenDown: { on: '2026-03-02' } });
	expect(one.bands.filter(({ result }: { result: { shown: boolean } }) => result.shown)).toEqual([]);
	for (const more of [{ option: '4' }, { band: 'x' }, { kind: 'option' }])
		expect((await takeDown(hall, id, { kind: 'question', question: agree, ...more })).status).toBe(400);
	expect((await takeDown(hall, id, { kind: 'question', question: agree })).status).toBe(404);
	const rest = await takeDown(hall, id, { kind: 'question', question: null });
	expect(rest.json).toEqual({ takenDown: content.questions.length - 1 });
	const all = await release(hall, id);
	expect(all.release.questions.every(({ takenDown }: { takenDown?: object }) => takenDown)).toBe(true);
	expect(all.voices).toEqual([]);
	expect(await stored(hall, id)).not.toEqual([]);
});

test('what is erased is in no table any more, its place stays, and it cannot be put back', async () => {
	const hall = await townHall();
	const { id, words, quote, question } = await releasedWithQuotes(hall);
	await takeDown(hall, id, { kind: 'quote', question: words, words: quote });
	await takeDown(hall, id, { kind: 'question', question: question('agree') });
	const rows = (await takenDown(hall, id)).takenDown;
	const erase = (who: Who, one: { id: string }) =>
		hall.call(who, 'DELETE', `/surveys/${id}/taken-down/${one.id}/words`);
	expect((await erase('worker', rows[0])).status).toBe(403);
	for (const one of rows) expect((await erase('admin', one)).status).toBe(200);
	const left = [
		await stored(hall, id),
		await hall.db.select().from(takeDowns).where(eq(takeDowns.surveyId, id)),
		await hall.db.select().from(acts).where(eq(acts.councilId, hall.councilId)),
	];
	expect(JSON.stringify(left)).not.toContain('Zebrafinch');
	const agree = (await stored(hall, id))[0]?.content.questions.find((one) => one.id === question('agree'));
	expect(agree?.result).toEqual({ shown: false });
	const after = await release(hall, id);
	expect(after.voices[0].takenDown).toHaveLength(1);
	expect((await hall.call('worker', 'DELETE', `/surveys/${id}/taken-down/${rows[0].id}`)).status).toBe(409);
	expect((await erase('admin', rows[0])).status).toBe(409);
});

test('with a question go the words of every quote and theme that was taken down of it before', async () => {
	const hall = await townHall();
	const { id, words, quote, question } = await releasedWithQuotes(hall);
	await takeDown(hall, id, { kind: 'quote', question: words, words: quote });
	await takeDown(hall, id, { kind: 'question', question: words });
	await takeDown(hall, id, { kind: 'question', question: question('agree') });
	const rows = () => hall.db.select().from(takeDowns).where(eq(takeDowns.surveyId, id));
	const whole = async (asked: string) =>
		(await rows()).find(({ kind, questionId }) => kind === 'question' && questionId === asked)?.id;
	const erase = async (one: string | undefined) =>
		(await hall.call('admin', 'DELETE', `/surveys/${id}/taken-down/${one}/words`)).status;
	expect(await erase(await whole(question('agree')))).toBe(200);
	expect(JSON.stringify(await rows())).toContain(quote);
	expect(await erase(await whole(words))).toBe(200);
	expect(JSON.stringify([await rows(), await stored(hall, id)])).not.toContain('Zebrafinch');
	expect((await rows()).every(({ erased, words: left }) => erased && left === null)).toBe(true);
});

test('a question that was told is not asked again at once because it was erased; one of which nothing was told is', async () => {
	const hall = await townHall();
	const told = await openedBox(hall);
	await hall.call('worker', 'POST', `/surveys/${told.id}/publish`, {});
	const { closesAt } = told.content;
	await hall.db.update(surveys).set({ closesAt }).where(eq(surveys.id, told.id));
	const copy = (await hall.call('worker', 'POST', '/surveys', { copyOf: told.id })).json.survey;
	const asked = async () => {
		const { problems } = (await hall.call('worker', 'GET', `/surveys/${copy.id}/check`)).json;
		return problems.filter(({ message }: { message: string }) => message.includes('being asked in another'));
	};
	hall.clock.now = new Date('2026-03-23T09:00:00.000Z');
	const before = await asked();
	expect(before.length).toBeGreaterThan(2);
	await takeDown(hall, told.id, { kind: 'question', question: null });
	const { takenDown: rows } = await takenDown(hall, told.id);
	for (const { id: one } of rows)
		await hall.call('admin', 'DELETE', `/surveys/${told.id}/taken-down/${one}/words`);
	expect((await takenDown(hall, told.id)).takenDown.every(({ erased }: { erased: boolean }) => erased)).toBe(
		true,
	);
	expect(await asked()).toEqual(before);
	// Where the mark is not, nothing was told.
	const [{ content } = { content: null }] = await stored(hall, told.id);
	if (!content) throw new Error('no release');
	const questions = content.questions.map(({ wasTold: _, ...question }) => question);
	await hall.db
		.update(releases)
		.set({ content: { ...content, questions } })
		.where(eq(releases.surveyId, told.id));
	expect(await asked()).toEqual([]);
});

test('nothing is taken down before it is out, nor what is not there', async () => {
	const hall = await townHall();
	const { id, question } = await openedBox(hall);
	expect((await takeDown(hall, id, { kind: 'question', question: null })).status).toBe(409);
	await hall.call('worker', 'POST', `/surveys/${id}/publish`, {});
	const nowhere = { kind: 'quote', question: question('own-words'), words: 'Nobody said this' };
	expect((await takeDown(hall, id, nowhere)).status).toBe(404);
	expect((await takenDown(hall, id)).takenDown).toEqual([]);
});

test('what was taken down of one survey is taken from no other, though both ask by the same id', async () => {
	const hall = await townHall();
	const { councilId } = hall;
	const [one, other] = [await releasedWithQuotes(hall), await releasedWithQuotes(hall)];
	const whole = await releasedOfCouncil(hall.db, councilId);
	const down = { id: `down-${one.id}`, councilId, surveyId: one.id, questionId: other.question('agree') };
	await hall.db
		.insert(takeDowns)
		.values({ ...down, kind: 'question', words: null, on: '2026-03-02', why: 'wrong' });
	expect(await releasedOfCouncil(hall.db, councilId)).toEqual(whole);
});
