import { expect, test } from 'vitest';
import { releases, replies } from '#db/schema/index.ts';
import { newId, readySurvey } from '#support/every-kind.ts';
import { openWithCodes } from '#support/phone.ts';
import { townHall } from '#support/town-hall.ts';
import { release } from '#surveys/release';

const page = async (hall: Awaited<ReturnType<typeof townHall>>) =>
	(await hall.call(null, 'GET', `/councils/${hall.slug}/public`)).json;

test('the public page names what can be answered now, and no address or code with it', async () => {
	const hall = await townHall();
	const { id, address } = await openWithCodes(hall, 1, readySurvey({ title: 'Open' }));
	await openWithCodes(hall, 0, readySurvey({ title: 'Later', opensAt: '2026-03-10T09:00:00.000Z' }));
	await hall.call('worker', 'POST', '/surveys', {});
	const { asked } = await page(hall);
	expect(asked).toEqual([
		{ title: 'Open', translatedTitle: null, closesAt: '2026-03-20T17:00:00.000Z', answerBy: '2026-04-20' },
	]);
	expect(JSON.stringify(await page(hall))).not.toMatch(new RegExp(`${id}|${address}`));
	hall.clock.now = new Date('2026-03-20T17:00:00.000Z');
	expect((await page(hall)).asked).toEqual([]);
});

test('the public page shows a reply only once young people were told, the newest first, and no names', async () => {
	const hall = await townHall();
	const reply = (said: string, toldOn: string | null) => ({
		id: newId(),
		councilId: hall.councilId,
		said,
		answer: { state: 'no' as const, why: 'Because.' },
		ownerId: hall.roles.worker.id,
		dueOn: '2026-02-01',
		toldOn,
		createdOn: '2026-01-01',
	});
	await hall.db
		.insert(replies)
		.values([reply('Old', '2026-01-10'), reply('Untold', null), reply('New', '2026-02-10')]);
	const { told } = await page(hall);
	expect(told.map(({ said }: { said: string }) => said)).toEqual(['New', 'Old']);
	expect(JSON.stringify(told)).not.toContain(hall.roles.worker.id);
});

test('whoever doubts a poll on the public page gets its release, as far as the page tells it, and no group', async () => {
	const hall = await townHall();
	const { id } = await openWithCodes(hall, 0, readySurvey({ title: 'Poll' }));
	const choices = ['a', 'b', 'c'].map((name) => ({ id: name, label: name }));
	const content = release(
		Array.from({ length: 80 }, (_, at) => ({
			...{ question: 'q', band: at % 2 ? 'young' : 'old' },
			answer: { kind: 'put-in-order' as const, order: at % 3 ? ['a', 'b', 'c'] : ['c', 'a', 'b'] },
		})),
		{
			...{ title: 'Poll', openedOn: null, closedOn: '2026-03-20', routes: [], audience: '', notAsked: '' },
			...{ asked: null, spoilt: 0 },
			band: { wording: 'Age', options: ['young', 'old'].map((name) => ({ id: name, label: name })) },
			questions: [{ id: 'q', kind: 'put-in-order', wording: 'Which first?', choices }],
		},
	);
	expect(content.questions[0]?.bands.map(({ result }) => result.shown)).toEqual([true, true]);
	const row = { surveyId: id, councilId: hall.councilId, madeOn: '2026-03-20', content, voices: null };
	const ask = async () => (await hall.call(null, 'GET', `/councils/${hall.slug}/polls`)).json;
	await hall.db.insert(releases).values({ ...row, releasedOn: null });
	expect(await ask()).toEqual({ releases: [] });
	await hall.db.update(releases).set({ releasedOn: '2026-03-21' });
	const { releases: told } = await ask();
	expect(told).toEqual([{ ...content, questions: [{ ...content.questions[0], bands: [] }] }]);
	expect(told[0].questions[0]).toEqual((await page(hall)).polls[0].question);
});

test('a council that is not here has no public page', async () => {
	const hall = await townHall();
	for (const part of ['public', 'polls'])
		expect((await hall.call(null, 'GET', `/councils/nowhere/${part}`)).status).toBe(404);
	const { councils } = (await hall.call(null, 'GET', '/councils')).json;
	expect(councils).toContainEqual({ slug: hall.slug, name: 'Testshire' });
});
