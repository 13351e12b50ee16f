import { expect, test } from 'vitest';
import { pledges, readings } from '#db/schema/index.ts';
import { newId, readySurvey } from '#support/every-kind.ts';
import { openedBox } from '#support/opened-box.ts';
import { statementsOf } from '#support/statements-of.ts';
import { addStrategy } from '#support/strategy.ts';
import { townHall } from '#support/town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;

const board = (hall: Hall, path = '/plan') => hall.call('board', 'GET', `/board/${hall.slug}${path}`);
const publish = (hall: Hall, id: string) => hall.call('worker', 'POST', `/surveys/${id}/publish`, {});

/** A strategy, and a survey about its one pledge. */
async function heard(hall: Hall) {
	const plan = await addStrategy(hall.db, hall.councilId);
	const box = await openedBox(hall, { about: [{ kind: 'pledge', id: plan.pledge }] });
	return { plan, ...box };
}

test('a board finds its strategies under the council’s own words', async () => {
	const hall = await townHall();
	await addStrategy(hall.db, hall.councilId);
	const { json } = await board(hall, '');
	expect(json.council).toMatchObject({
		name: 'Testshire',
		vocabulary: { board: 'Corporate Parenting Forum' },
	});
	expect(json.strategies).toMatchObject([{ slug: 'plan', status: 'final' }]);
});

test('the board sees nothing that was not released', async () => {
	const hall = await townHall();
	const { plan, id } = await heard(hall);
	for (const path of ['/plan', `/plan/priorities/${plan.priority}`]) {
		const { status, json } = await board(hall, path);
		expect(status).toBe(200);
		expect(JSON.stringify(json)).not.toContain('What makes a good week?');
	}
	// That it was asked, and waits for its results, is no result.
	expect((await board(hall)).json.priorities).toMatchObject([{ said: [], silence: { kind: 'waiting' } }]);
	await publish(hall, id);
	expect((await board(hall)).json.priorities).toMatchObject([
		{
			number: '1',
			title: 'Placement stability',
			youngWording: 'A home that lasts',
			silence: null,
			said: [
				{
					survey: 'What makes a good week?',
					headline: { kind: 'share', labels: ['Agree', 'Agree a lot'], range: { from: 80, to: 100 } },
					base: 25,
					asked: 60,
					on: '2026-03-20',
				},
			],
			pledges: [{ wording: 'We ask before we move you', silence: null }],
		},
	]);
});

test('the page of a priority has its evidence, pledges, actions, and measures with both voices', async () => {
	const hall = await townHall();
	const { plan, id } = await heard(hall);
	const reading = { measureId: plan.measure, asAt: '2025/26', source: 'Survey' };
	await hall.db.insert(readings).values([
		{ id: newId(), ...reading, value: 71, base: 64, voice: 'young people' },
		{ id: newId(), ...reading, value: 95, base: null, voice: 'service' },
	]);
	await publish(hall, id);
	const { json } = await board(hall, `/plan/priorities/${plan.priority}`);
	expect(json).toMatchObject({
		priority: { number: '1', title: 'Placement stability' },
		said: [{ surveyId: id, notAsked: 'Under eights: their carers were asked instead.', trend: null }],
		pledges: [{ madeBy: 'us', silence: null }],
		actions: [{ ref: null, leads: ['Us'], timescale: 'May' }],
		measures: [{ wording: 'Moves in a year' }],
	});
	const { readings: both } = json.measures[0];
	expect(
		both.map(({ voice, base }: { voice: string; base: number | null }) => [voice, base]).toSorted(),
	).toEqual([
		['service', null],
		['young people', 64],
	]);
});

test('the board has replies with the overdue first, and how often they slipped', async () => {
	const hall = await townHall();
	const { plan } = await heard(hall);
	const reply = {
		said: 'Ask us first.',
		answer: { state: 'waiting' },
		owner: hall.roles.worker.id,
		links: [{ kind: 'action', id: plan.action }],
	};
	const start = async (dueOn: string): Promise<string> =>
		(await hall.call('worker', 'POST', '/replies', { ...reply, dueOn })).json.id;
	const [owed, late] = [await start('2026-06-01'), await start('2026-01-10')];
	await hall.call('worker', 'PUT', `/replies/${late}`, { ...reply, dueOn: '2026-02-10' });
	const [priority] = (await board(hall)).json.priorities;
	expect(priority.replies).toMatchObject([
		{ id: late, overdue: true, slipped: 1, state: 'waiting' },
		{ id: owed, overdue: false, slipped: 0 },
	]);
});

test('promises that stand on their own have evidence of their own', async () => {
	const hall = await townHall();
	const plan = await addStrategy(hall.db, hall.councilId);
	const loose = { id: newId(), wording: 'We listen', madeBy: 'the forum', position: 9 };
	await hall.db
		.insert(pledges)
		.values({ ...loose, councilId: hall.councilId, strategyId: plan.strategy, priorityId: null });
	const { id } = await openedBox(hall, { about: [{ kind: 'pledge', id: loose.id }] });
	await publish(hall, id);
	const { json } = await board(hall);
	expect(json.onTheirOwn).toMatchObject({
		said: [{ surveyId: id }],
		pledges: [{ wording: 'We listen', silence: null }],
	});
	expect(json.priorities).toMatchObject([{ silence: { kind: 'never' } }]);
});

test('another council’s board is not found, whoever asks', async () => {
	const [mine, theirs] = [await townHall(), await townHall()];
	const { plan, id } = await heard(theirs);
	await publish(theirs, id);
	const own = await addStrategy(mine.db, mine.councilId);
	for (const who of ['worker', 'board', 'admin'] as const)
		for (const path of ['', '/plan', `/plan/priorities/${plan.priority}`])
			expect((await mine.call(who, 'GET', `/board/${theirs.slug}${path}`)).status).toBe(404);
	// Nor does another council's heading open under one's own strategy.
	expect((await board(mine, `/plan/priorities/${plan.priority}`)).status).toBe(404);
	expect((await board(mine, `/plan/priorities/${own.priority}`)).json.said).toEqual([]);
});

test('a strategy or heading that is nowhere is not found', async () => {
	const hall = await townHall();
	const plan = await addStrategy(hall.db, hall.councilId);
	expect((await board(hall, '/other')).status).toBe(404);
	expect((await board(hall, `/plan/priorities/${newId()}`)).status).toBe(404);
	expect((await board(hall, `/plan/priorities/${plan.pledge}`)).status).toBe(404);
});

test('a board page costs a handful of statements, however much was asked, and none of them reads a slip', async () => {
	const hall = await townHall();
	const { plan, id } = await heard(hall);
	await publish(hall, id);
	const cost = async (path: string) =>
		statementsOf(hall, async (call) => {
			expect((await call('board', 'GET', `/board/${hall.slug}${path}`)).status).toBe(200);
		});
	const pages = ['', '/plan', `/plan/priorities/${plan.priority}`];
	// The parts are four statements in one batch.
	const small = await Promise.all(pages.map(cost));
	expect(small.map(({ length }) => length)).toEqual([4, 11, 13]);
	for (let more = 0; more < 3; more++) {
		const content = readySurvey({ title: `Again ${more}` });
		const box = await openedBox(hall, { content, about: [{ kind: 'priority', id: plan.priority }] });
		await publish(hall, box.id);
	}
	const large = await Promise.all(pages.map(cost));
	expect(large.map(({ length }) => length)).toEqual([4, 11, 13]);
	for (const statement of [...small, ...large].flat())
		expect(statement).not.toMatch(/"(slips|ballots|invitations|word_readings)"/);
});
