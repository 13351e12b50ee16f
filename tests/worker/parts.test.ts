// A strategy in use is put right part by part: everything that hangs on a part stays with it, and nothing goes unseen.
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { PartContent } from '#surveys';
import { measures, strategies } from '#db/schema/index.ts';
import { newId } from '#support/every-kind.ts';
import { openedBox } from '#support/opened-box.ts';
import { addStrategy } from '#support/strategy.ts';
import { townHall } from '#support/town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;

async function plan() {
	const hall = await townHall();
	return { hall, plan: await addStrategy(hall.db, hall.councilId) };
}
const desk = async (hall: Hall, at: string) => (await hall.call('worker', 'GET', `/parts/${at}`)).json;
const board = async (hall: Hall, path = '') =>
	(await hall.call('board', 'GET', `/board/${hall.slug}/plan${path}`)).json;
/** Changes some of a part, from how it is now or as it was seen. */
async function correct(hall: Hall, at: string, change: Partial<PartContent>, seen?: PartContent) {
	const was = seen ?? ((await desk(hall, at)).content as PartContent);
	return await hall.call('worker', 'PUT', `/parts/${at}`, { seen: was, content: { ...was, ...change } });
}
const reply = (hall: Hall, link: { kind: string; id: string }, dueOn = '2026-06-01') =>
	hall.call('worker', 'POST', '/replies', {
		...{ said: 'Ask us first.', answer: { state: 'waiting' }, owner: hall.roles.worker.id, dueOn },
		links: [link],
	});

test('a part that is put right keeps its links, replies and readings, and what it said before stays with its day', async () => {
	const { hall, plan: at } = await plan();
	const box = await openedBox(hall, { about: [{ kind: 'measure', id: at.measure }] });
	await hall.call('worker', 'POST', `/surveys/${box.id}/publish`, {});
	await reply(hall, { kind: 'measure', id: at.measure });
	const change = { wording: 'Moves in twelve months', target: '5', unit: '%', direction: 'down' as const };
	expect((await correct(hall, `measure/${at.measure}`, change)).status).toBe(200);
	const seen = await board(hall, `/chain/measure/${at.measure}`);
	expect(seen).toMatchObject({
		part: { wording: 'Moves in twelve months', target: '5', targets: [{ value: 5, unit: '%' }] },
		formerly: [{ before: 'Moves in a year', on: '2026-03-02' }],
		said: [{ surveyId: box.id }],
		replies: [{ said: 'Ask us first.' }],
	});
	const { changes } = await desk(hall, `measure/${at.measure}`);
	expect(changes).toMatchObject([
		{
			...{ number: 1, did: 'corrected', on: '2026-03-02', by: 'worker' },
			before: { wording: 'Moves in a year', target: '' },
			after: { wording: 'Moves in twelve months', target: '5' },
		},
	]);
});

test('whatever a kind has can be put right', async () => {
	const { hall, plan: at } = await plan();
	await correct(hall, `action/${at.action}`, {
		ref: '1.10',
		leads: ['Health', 'Virtual school'],
		timescale: 'June',
	});
	await correct(hall, `pledge/${at.pledge}`, { madeBy: 'the forum', by: 'young people' });
	await correct(hall, `priority/${at.priority}`, { wording: 'A home that lasts', number: 'One' });
	const page = await board(hall, `/priorities/${at.priority}`);
	expect(page).toMatchObject({
		priority: { title: 'A home that lasts', number: 'One' },
		formerly: [{ before: 'Placement stability' }],
		actions: [{ ref: '1.10', leads: ['Health', 'Virtual school'], timescale: 'June' }],
		pledges: [{ madeBy: 'the forum', by: 'young people' }],
	});
});

test('what is under a wrong heading is moved, to another one or to none, and not into another strategy', async () => {
	const { hall, plan: at } = await plan();
	const other = await addStrategy(hall.db, hall.councilId, { slug: 'other' });
	const { id } = (
		await hall.call('worker', 'POST', `/strategies/${at.strategy}/parts`, {
			...{ kind: 'priority', wording: 'Being heard', number: '2', youngWording: '' },
		})
	).json;
	await correct(hall, `pledge/${at.pledge}`, { under: id });
	await correct(hall, `action/${at.action}`, { under: null });
	expect((await board(hall, `/priorities/${id}`)).pledges).toMatchObject([{ id: at.pledge }]);
	expect((await board(hall, '/no-heading')).actions).toMatchObject([{ id: at.action }]);
	const wrong = await correct(hall, `measure/${at.measure}`, { under: other.priority });
	expect([wrong.status, wrong.json.error.fields[0].field]).toEqual([400, 'under']);
});

test('of two people who change a part at once the second is told, and nothing of the first is lost', async () => {
	const { hall, plan: at } = await plan();
	const { content } = await desk(hall, `action/${at.action}`);
	await correct(hall, `action/${at.action}`, { timescale: 'June' }, content);
	const second = await correct(hall, `action/${at.action}`, { timescale: 'July' }, content);
	expect([second.status, second.json.error.code]).toEqual([409, 'wrong-state']);
	expect(second.json.error.fields[0].message).toMatch(/Nothing is saved yet/);
	expect((await desk(hall, `action/${at.action}`)).content.timescale).toBe('June');
});

test('one press puts back what stood there before, and that is a change like any other', async () => {
	const { hall, plan: at } = await plan();
	await correct(hall, `action/${at.action}`, { wording: 'Ask everybody', timescale: 'June' });
	const { content } = await desk(hall, `action/${at.action}`);
	const back = { number: 1, seen: content };
	expect((await hall.call('worker', 'POST', `/parts/action/${at.action}/put-back`, back)).status).toBe(200);
	const now = await desk(hall, `action/${at.action}`);
	expect(now.content).toMatchObject({ wording: 'Ask', timescale: 'May' });
	expect(now.changes).toHaveLength(2);
	// Whoever presses on an old page changes nothing.
	expect((await hall.call('worker', 'POST', `/parts/action/${at.action}/put-back`, back)).status).toBe(409);
});

test('a part is added last of its kind, and can be linked to at once', async () => {
	const { hall, plan: at } = await plan();
	const content = {
		...{ kind: 'measure', wording: 'Visits on time', under: at.priority, target: '95%', unit: '%' },
		direction: 'up',
	};
	const added = await hall.call('worker', 'POST', `/strategies/${at.strategy}/parts`, content);
	expect(added.status).toBe(201);
	const { measures: told } = await board(hall, `/priorities/${at.priority}`);
	expect(told).toMatchObject([{ id: at.measure }, { id: added.json.id, wording: 'Visits on time' }]);
	expect((await reply(hall, { kind: 'measure', id: added.json.id })).status).toBe(201);
	expect((await desk(hall, `measure/${added.json.id}`)).changes).toMatchObject([
		{ did: 'added', before: null },
	]);
});

test('what is taken out is in no list, and on its page stands why; it comes back with all that hangs on it', async () => {
	const { hall, plan: at } = await plan();
	await reply(hall, { kind: 'pledge', id: at.pledge });
	const why = 'It was read in twice.';
	const out = await hall.call('worker', 'POST', `/parts/pledge/${at.pledge}/take-out`, { why });
	expect(out.status, JSON.stringify(out.json)).toBe(200);
	const page = await board(hall, `/priorities/${at.priority}`);
	expect(page.pledges).toEqual([]);
	// What young people wait for stays under its heading.
	expect(page.replies).toMatchObject([{ said: 'Ask us first.', about: [{ id: at.pledge }] }]);
	expect((await board(hall)).takenOut).toMatchObject([{ id: at.pledge, why, on: '2026-03-02' }]);
	expect(await board(hall, `/chain/pledge/${at.pledge}`)).toMatchObject({
		takenOut: { why },
		replies: [{ said: 'Ask us first.' }],
	});
	expect((await correct(hall, `pledge/${at.pledge}`, { wording: 'Else' })).status).toBe(409);
	await hall.call('worker', 'POST', `/parts/pledge/${at.pledge}/put-in-again`);
	expect((await board(hall, `/priorities/${at.priority}`)).pledges).toMatchObject([{ id: at.pledge }]);
	expect((await board(hall)).takenOut).toEqual([]);
});

test('nothing is taken out to hide what is late, and no heading under which something stands', async () => {
	const { hall, plan: at } = await plan();
	await reply(hall, { kind: 'pledge', id: at.pledge }, '2026-01-10');
	for (const part of [`pledge/${at.pledge}`, `priority/${at.priority}`]) {
		const out = await hall.call('worker', 'POST', `/parts/${part}/take-out`, { why: 'It is not ours.' });
		expect([out.status, out.json.error.fields[0].field]).toEqual([409, 'why']);
	}
	expect((await board(hall)).takenOut).toEqual([]);
	const bare = await hall.call('worker', 'POST', `/parts/measure/${at.measure}/take-out`, { why: ' ' });
	expect([bare.status, bare.json.error.fields[0].field]).toEqual([400, 'why']);
});

test('a heading is looked over as whatever goes public', async () => {
	const { hall, plan: at } = await plan();
	const named = await correct(hall, `priority/${at.priority}`, {
		youngWording: 'Ring Sam on 07700 900123 at SW1A 1AA',
	});
	expect([named.status, named.json.error.code]).toEqual([422, 'not-for-everybody']);
});

test('no other council’s part is seen or changed, and a board member changes none', async () => {
	const [{ hall, plan: at }, theirs] = [await plan(), await plan()];
	const part = `action/${theirs.plan.action}`;
	const { content } = await desk(theirs.hall, part);
	for (const [method, path, json] of [
		['GET', `/parts/${part}`, undefined],
		['PUT', `/parts/${part}`, { seen: content, content: { ...content, wording: 'Mine' } }],
		['POST', `/parts/${part}/take-out`, { why: 'Because.' }],
		['POST', `/parts/${part}/put-in-again`, {}],
		['POST', `/strategies/${theirs.plan.strategy}/parts`, content],
	] as const)
		expect([path, (await hall.call('worker', method, path, json)).status]).toEqual([path, 404]);
	expect((await hall.call('board', 'GET', `/parts/action/${at.action}`)).status).toBe(403);
	// Nor does an id of one kind open another.
	expect((await hall.call('worker', 'GET', `/parts/pledge/${at.action}`)).status).toBe(404);
});

test('a strategy whose place another one took stays as it was', async () => {
	const { hall, plan: at } = await plan();
	await hall.db.update(strategies).set({ status: 'superseded' }).where(eq(strategies.id, at.strategy));
	const late = await correct(hall, `measure/${at.measure}`, { wording: 'Else' });
	expect([late.status, late.json.error.code]).toEqual([409, 'wrong-state']);
	const [row] = await hall.db.select().from(measures).where(eq(measures.id, at.measure));
	expect(row?.wording).toBe('Moves in a year');
});

test('words are put right however a document printed them', async () => {
	const { hall, plan: at } = await plan();
	const printed = { wording: 'Moves  in a year\n(all ages)', unit: ' %' };
	await hall.db.update(measures).set(printed).where(eq(measures.id, at.measure));
	const saved = await correct(hall, `measure/${at.measure}`, { target: '5' });
	expect(saved.status, JSON.stringify(saved.json)).toBe(200);
	expect((await desk(hall, `measure/${at.measure}`)).content.target).toBe('5');
});

test('an id that is nowhere is not found', async () => {
	const { hall } = await plan();
	expect((await hall.call('worker', 'GET', `/parts/action/${newId()}`)).status).toBe(404);
});
