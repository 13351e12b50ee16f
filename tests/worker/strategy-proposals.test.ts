// A strategy on its way in, through the API: read, saved, put in as a whole or not at all.
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import {
	actions,
	measures,
	pledges,
	priorities,
	readings,
	strategies,
	strategyProposals,
} from '#db/schema/index.ts';
import { lookedThrough, putIn, save, show, start, started } from '#support/reading-desk.ts';
import { smallStrategy } from '#support/small-strategy.ts';
import { townHall } from '#support/town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;

const readyToPutIn = async (hall: Hall) => {
	const id = await started(hall);
	await save(hall, id, 1, lookedThrough((await show(hall, id)).content));
	return id;
};
const stored = async (hall: Hall) => {
	const mine = async (table: typeof priorities | typeof pledges | typeof actions | typeof measures) =>
		await hall.db.select().from(table).where(eq(table.councilId, hall.councilId));
	return {
		strategies: await hall.db.select().from(strategies).where(eq(strategies.councilId, hall.councilId)),
		parts: await Promise.all([mine(priorities), mine(pledges), mine(actions), mine(measures)]),
		proposals: await hall.db
			.select()
			.from(strategyProposals)
			.where(eq(strategyProposals.councilId, hall.councilId)),
	};
};

test('text that is pasted is read, and only the lines beside what was read are kept', async () => {
	const hall = await townHall();
	const text = `${smallStrategy}${'\nNothing of note stands here, line after line after line.\n'.repeat(50)}`;
	const id = (await start(hall, { name: 'plan.md', text })).json.id;
	const { content } = await show(hall, id);
	expect(content.head).toMatchObject({ periodFrom: '2025-04-01', periodTo: '2028-03-31' });
	expect(content.items.map(({ kind }) => kind)).toEqual(
		expect.arrayContaining(['priority', 'pledge', 'action']),
	);
	expect(content.lines.length).toBeLessThan(text.split('\n').length / 2);
	const list = await hall.call('worker', 'GET', '/strategy-proposals');
	expect(list.json.proposals).toMatchObject([{ id, source: 'plan.md', open: content.items.length }]);
});

test.each([
	['nothing at all', { name: 'a.txt', text: '  \n ' }],
	['something that is no review', { content: { format: 'heard review 1' } }],
	['more than a strategy could be', { name: 'a.txt', text: 'a'.repeat(600_001) }],
	['a table of a hundred thousand rows', { name: 'a.csv', text: 'a,b\n'.repeat(100_000) }],
])('%s is refused and stores nothing', async (_, json) => {
	const hall = await townHall();
	expect((await start(hall, json)).status).toBe(400);
	expect((await stored(hall)).proposals).toEqual([]);
});

test('a strategy is put in whole, as a draft that the board can read, and the reading is gone', async () => {
	const hall = await townHall();
	const answer = await putIn(hall, await readyToPutIn(hall), 2);
	expect(answer).toMatchObject({
		status: 201,
		json: { slug: 'otherham-children-in-care-strategy-2025-to-2028' },
	});
	const { strategies: made, parts, proposals } = await stored(hall);
	expect(made).toMatchObject([{ status: 'draft', periodFrom: '2025-04-01', periodTo: '2028-03-31' }]);
	expect(proposals).toEqual([]);
	const [headings = [], promises = [], rows = [], tellings = []] = parts;
	expect(headings).toMatchObject([
		{ number: '1', title: 'A home that lasts', position: 0 },
		{ number: '2', title: 'Being heard', position: 1 },
	]);
	expect(promises).toMatchObject([
		{ priorityId: headings[0]?.id, wording: 'Ask before we move anybody', by: 'council' },
		{ priorityId: headings[0]?.id },
		{ priorityId: headings[1]?.id },
		{ priorityId: headings[1]?.id },
	]);
	expect(rows).toMatchObject([
		{ ref: '1.1', leads: ['Head of Placements'], timescale: 'March 2026' },
		{ ref: '1.10', timescale: 'Ongoing' },
	]);
	expect(tellings).toMatchObject([{ actionId: rows[0]?.id, unit: '%' }, { actionId: rows[1]?.id }]);
	const board = await hall.call('board', 'GET', `/board/${hall.slug}/${answer.json.slug}`);
	expect(board.status).toBe(200);
});

test('a figure becomes a reading of its measure, or of a measure of its own', async () => {
	const hall = await townHall();
	const id = await started(hall);
	const { content } = await show(hall, id);
	const figure = {
		kind: 'figure',
		state: 'accepted',
		doubts: [],
		places: [],
		under: null,
		unit: '%',
		date: '31 March 2025',
		base: 80,
		voice: 'young people',
	};
	const measure = content.items.find(({ kind }) => kind === 'measure')?.key;
	const items = [
		...lookedThrough(content).items,
		{ ...figure, key: 'f-1', words: '85% of moves were reviewed', measure, value: 85 },
		{ ...figure, key: 'f-2', words: '62.5% feel at home', measure: null, value: 62.5 },
	];
	await save(hall, id, 1, { ...lookedThrough(content), items });
	expect((await putIn(hall, id, 2)).status).toBe(201);
	const told = await hall.db
		.select({ value: readings.value, asAt: readings.asAt, base: readings.base, of: measures.wording })
		.from(readings)
		.innerJoin(measures, eq(measures.id, readings.measureId))
		.where(eq(measures.councilId, hall.councilId))
		.orderBy(readings.value);
	expect(told).toEqual([
		{ value: 62.5, asAt: '31 March 2025', base: 80, of: '62.5% feel at home' },
		{ value: 85, asAt: '31 March 2025', base: 80, of: 'At least 90% of moves reviewed' },
	]);
});

test('an allegation among wishes is put in nowhere, and nothing is put in before somebody looked at it', async () => {
	const hall = await townHall();
	const id = await started(hall);
	const { content } = await show(hall, id);
	const unseen = content.notes;
	expect(unseen.filter(({ about }) => about === 'concern')).toHaveLength(1);
	await save(hall, id, 1, { ...lookedThrough(content), notes: unseen });
	const refusal = await putIn(hall, id, 2);
	expect(refusal).toMatchObject({ status: 400, json: { error: { fields: [{ field: 'concerns' }] } } });
	await save(hall, id, 2, lookedThrough(content));
	expect((await putIn(hall, id, 3)).status).toBe(201);
	expect(JSON.stringify(await stored(hall))).not.toContain('hits me');
});

test('a name that nobody said may stand is left out of what is put in', async () => {
	const hall = await townHall();
	await putIn(hall, await readyToPutIn(hall), 2);
	const all = JSON.stringify(await stored(hall));
	expect(all).not.toContain('Ann Example');
	expect(all).toContain('says [name]');
});

test('what is not looked at yet keeps everything out', async () => {
	const hall = await townHall();
	const id = await started(hall);
	expect(await putIn(hall, id, 1)).toMatchObject({ status: 400 });
	expect((await stored(hall)).strategies).toEqual([]);
});

test('pressing twice puts it in once', async () => {
	const hall = await townHall();
	const id = await readyToPutIn(hall);
	const answers = await Promise.all([putIn(hall, id, 2), putIn(hall, id, 2)]);
	expect(answers.map(({ status }) => status).sort()).toEqual([201, 404]);
	expect((await stored(hall)).strategies).toHaveLength(1);
});

test('a strategy of the same title gets an address of its own', async () => {
	const hall = await townHall();
	const first = await putIn(hall, await readyToPutIn(hall), 2);
	const second = await putIn(hall, await readyToPutIn(hall), 2);
	expect(second.json.slug).toBe(`${first.json.slug}-2`);
});

test('a long title has an address too', async () => {
	const hall = await townHall();
	const title = 'Otherham Children in Care and Care Leavers Strategy and Our Promise to You';
	const text = smallStrategy.replace('Otherham Children in Care Strategy', title);
	const { id } = (await start(hall, { name: 'plan.md', text })).json;
	await save(hall, id, 1, lookedThrough((await show(hall, id)).content));
	const { json } = await putIn(hall, id, 2);
	expect(json.slug).toBe('otherham-children-in-care-and-care-leavers-strategy-and-our');
});

test('a review that was changed in another window is not overwritten, and not put in as it was', async () => {
	const hall = await townHall();
	const id = await readyToPutIn(hall);
	const before = await stored(hall);
	const { content } = await show(hall, id);
	expect((await save(hall, id, 1, { ...content, source: 'Mine' })).status).toBe(409);
	expect((await putIn(hall, id, 1)).status).toBe(409);
	expect(await stored(hall)).toEqual(before);
});

test('another council neither sees, changes, puts in nor bins a reading', async () => {
	const hall = await townHall();
	const other = await townHall();
	const id = await readyToPutIn(hall);
	const before = await stored(hall);
	const { content } = await show(hall, id);
	expect((await other.call('worker', 'GET', `/strategy-proposals/${id}`)).status).toBe(404);
	expect((await save(other, id, 2, content)).status).toBe(404);
	expect((await putIn(other, id, 2)).status).toBe(404);
	expect((await other.call('worker', 'POST', '/bin', { kind: 'proposal', id })).status).toBe(404);
	expect((await other.call('worker', 'GET', '/strategy-proposals')).json.proposals).toEqual([]);
	expect(await stored(hall)).toEqual(before);
});

test('a reading in the bin is neither shown, saved nor put in, and comes back as it was', async () => {
	const hall = await townHall();
	const id = await readyToPutIn(hall);
	const { content } = await show(hall, id);
	expect((await hall.call('worker', 'POST', '/bin', { kind: 'proposal', id })).status).toBe(200);
	expect((await hall.call('worker', 'GET', '/strategy-proposals')).json.proposals).toEqual([]);
	expect((await hall.call('worker', 'GET', `/strategy-proposals/${id}`)).status).toBe(404);
	expect((await save(hall, id, 2, content)).status).toBe(404);
	expect((await putIn(hall, id, 2)).status).toBe(404);
	expect((await hall.call('worker', 'GET', '/bin')).json.binned).toMatchObject([{ kind: 'proposal', id }]);
	await hall.call('worker', 'POST', '/bin/out', { kind: 'proposal', id });
	expect((await show(hall, id)).content).toEqual(content);
});
