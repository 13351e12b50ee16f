import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { surveys } from '#db/schema/index.ts';
import { newId, readySurvey } from '#support/every-kind.ts';
import { openedBox } from '#support/opened-box.ts';
import { addTheme, publish, readSlip, readWords } from '#support/reading-words.ts';
import { townHall } from '#support/town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;

const stateOf = async (hall: Hall, id: string) =>
	(await hall.db.select({ state: surveys.state }).from(surveys).where(eq(surveys.id, id)))[0]?.state;

test('nobody reads results before the box is opened', async () => {
	const hall = await townHall();
	const { id } = (await hall.call('worker', 'POST', '/surveys', {})).json.survey;
	for (const state of ['draft', 'open', 'closed'] as const) {
		await hall.db.update(surveys).set({ state, content: readySurvey() }).where(eq(surveys.id, id));
		expect((await hall.call('worker', 'GET', `/surveys/${id}/release`)).status).toBe(409);
		expect((await hall.call('worker', 'GET', `/surveys/${id}/own-words`)).status).toBe(409);
		expect((await publish(hall, id)).status).toBe(409);
		expect(await stateOf(hall, id)).toBe(state);
	}
});

test('the board has results once they are released, and is told of none before', async () => {
	const hall = await townHall();
	const { id } = await openedBox(hall);
	expect((await hall.call('worker', 'GET', `/surveys/${id}/release`)).json.release.answered).toBe(25);
	expect((await hall.call('board', 'GET', `/surveys/${id}/release`)).status).toBe(404);
	expect((await publish(hall, id)).status).toBe(200);
	const seen = await hall.call('board', 'GET', `/surveys/${id}/release`);
	expect(seen.json).toMatchObject({ survey: { state: 'released' }, releasedOn: '2026-03-02' });
});

test('results are released once', async () => {
	const hall = await townHall();
	const { id } = await openedBox(hall);
	await publish(hall, id);
	expect((await publish(hall, id)).status).toBe(409);
});

test('another council’s results, words and themes are not found', async () => {
	const [mine, theirs] = [await townHall(), await townHall()];
	const { id, question } = await openedBox(theirs);
	const asked = question('own-words');
	const [first] = (await readWords(theirs, id, asked)).slips;
	const theme = await addTheme(theirs, id, asked, 'Family');
	const calls = [
		await mine.call('worker', 'GET', `/surveys/${id}/release`),
		await mine.call('worker', 'GET', `/surveys/${id}/own-words`),
		await mine.call('worker', 'GET', `/surveys/${id}/own-words/${asked}`),
		await readSlip(mine, id, first?.id ?? '', null, null),
		await mine.call('worker', 'POST', `/surveys/${id}/themes`, { question: asked, name: 'Other' }),
		await mine.call('worker', 'DELETE', `/surveys/${id}/themes/${theme}`),
		await publish(mine, id),
		await mine.call('worker', 'POST', `/surveys/${id}/answered`, {}),
	];
	expect(calls.map(({ status }) => status)).toEqual(calls.map(() => 404));
	expect((await readWords(theirs, id, asked)).themes).toHaveLength(1);
	expect(await stateOf(theirs, id)).toBe('closed');
});

test('a survey is answered only when every reply has an answer and young people were told each', async () => {
	const hall = await townHall();
	const { id } = await openedBox(hall);
	const finish = async () => (await hall.call('worker', 'POST', `/surveys/${id}/answered`, {})).status;
	const reply = {
		said: 'More time',
		owner: hall.roles.worker.id,
		dueOn: '2026-04-20',
		links: [],
		surveyId: id,
	};
	const start = async (answer: object): Promise<string> =>
		(await hall.call('worker', 'POST', '/replies', { ...reply, answer })).json.id;
	expect(await finish()).toBe(409);
	await publish(hall, id);
	expect(await finish()).toBe(409);
	const first = await start({ state: 'done', what: 'Visits are longer.' });
	expect(await finish()).toBe(409);
	await hall.call('worker', 'POST', `/replies/${first}/tell`, {});
	const second = await start({ state: 'waiting' });
	expect(await finish()).toBe(409);
	const { surveyId: _, ...content } = { ...reply, answer: { state: 'no', why: 'The court decides.' } };
	await hall.call('worker', 'PUT', `/replies/${second}`, content);
	await hall.call('worker', 'POST', `/replies/${second}/tell`, {});
	expect(await finish()).toBe(200);
	expect(await stateOf(hall, id)).toBe('answered');
	expect(await finish()).toBe(409);
});

test('a survey or slip that is nowhere is not found', async () => {
	const hall = await townHall();
	const { id } = await openedBox(hall);
	expect((await hall.call('worker', 'GET', `/surveys/${newId()}/release`)).status).toBe(404);
	expect((await readSlip(hall, id, newId(), null, null)).status).toBe(404);
});
