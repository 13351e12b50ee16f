// A new version of a strategy takes the place of the one before: what was asked, said and replied follows, and the one before
// stays as it was.
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import {
	measures,
	partSuccessors,
	pledgeActions,
	pledges,
	priorities,
	priorityPrinciples,
	questionLinks,
	readings,
	replyLinks,
	strategies,
	successions,
} from '#db/schema/index.ts';
import type { SuccessionAnswer } from '#surveys';
import { newId } from '#support/every-kind.ts';
import { openedBox } from '#support/opened-box.ts';
import { addStrategy } from '#support/strategy.ts';
import { townHall } from '#support/town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;
const board = (hall: Hall, slug: string, path = '') =>
	hall.call('board', 'GET', `/board/${hall.slug}/${slug}${path}`);
const compare = async (hall: Hall, before: string, after: string): Promise<string> =>
	(await hall.call('worker', 'POST', '/successions', { before, after })).json.id;
const show = async (hall: Hall, id: string) => (await hall.call('worker', 'GET', `/successions/${id}`)).json;
const answer = (hall: Hall, id: string, version: number, said: SuccessionAnswer) =>
	hall.call('worker', 'POST', `/successions/${id}/answers`, { version, answer: said });
const accept = (hall: Hall, id: string, version: number, status = 'final') =>
	hall.call('worker', 'POST', `/successions/${id}/accept`, { version, status });

type Plan = Awaited<ReturnType<typeof addStrategy>>;
/** Says of each part of a version what it became, and puts the other in its place. */
async function follow(
	hall: Hall,
	before: Plan,
	after: Plan,
	other: Partial<Record<keyof Plan, string[]>> = {},
) {
	const id = await compare(hall, before.strategy, after.strategy);
	let version = 1;
	for (const kind of ['priority', 'pledge', 'action', 'measure'] as const)
		version = (
			await answer(hall, id, version, {
				verb: 'became',
				from: before[kind],
				to: other[kind] ?? [after[kind]],
			})
		).json.version;
	expect((await accept(hall, id, version)).status).toBe(200);
	return id;
}

async function twoVersions(hall: Hall) {
	const before = await addStrategy(hall.db, hall.councilId);
	const after = await addStrategy(hall.db, hall.councilId, {
		...{ slug: 'plan-2', title: 'Our next plan', heading: 'Stable placements', young: '' },
	});
	return { before, after };
}

/** A question about the pledge, released; a reply to it about the priority. */
async function said(hall: Hall, { priority, pledge }: Plan) {
	const box = await openedBox(hall, { about: [{ kind: 'pledge', id: pledge }] });
	await hall.call('worker', 'POST', `/surveys/${box.id}/publish`, {});
	const reply = await hall.call('worker', 'POST', '/replies', {
		...{
			said: 'Ask us first.',
			answer: { state: 'waiting' },
			owner: hall.roles.worker.id,
			dueOn: '2026-05-01',
		},
		...{ links: [{ kind: 'priority', id: priority }], surveyId: box.id, questionId: box.question('agree') },
	});
	return { survey: box.id, reply: reply.json.id as string };
}

const links = async (hall: Hall) => [
	await hall.db.select().from(questionLinks).where(eq(questionLinks.councilId, hall.councilId)),
	await hall.db.select().from(replyLinks).where(eq(replyLinks.councilId, hall.councilId)),
];

test('questions, results and replies follow to the new version, and no link is rewritten', async () => {
	const hall = await townHall();
	const { before, after } = await twoVersions(hall);
	const { survey } = await said(hall, before);
	const linked = await links(hall);
	expect((await board(hall, 'plan-2', `/priorities/${after.priority}`)).json).toMatchObject({
		said: [],
		replies: [],
	});
	await follow(hall, before, after);
	for (const [slug, plan] of [
		['plan', before],
		['plan-2', after],
	] as const) {
		const priority = (await board(hall, slug, `/priorities/${plan.priority}`)).json;
		expect(priority.said).toMatchObject([{ surveyId: survey, tests: [{ kind: 'pledge', id: plan.pledge }] }]);
		expect(priority.replies).toMatchObject([{ said: 'Ask us first.', about: [{ id: plan.priority }] }]);
		const chain = (await board(hall, slug, `/chain/pledge/${plan.pledge}`)).json;
		expect(chain).toMatchObject({
			asked: 1,
			said: [{ surveyId: survey }],
			replies: [{ said: 'Ask us first.' }],
		});
		expect((await board(hall, slug, '/silence')).json.unaskedPledges).toEqual([]);
	}
	expect(await links(hall)).toEqual(linked);
});

test('the new version shows the old names, and the one before says what its parts are now', async () => {
	const hall = await townHall();
	const { before, after } = await twoVersions(hall);
	await follow(hall, before, after);
	const now = (await board(hall, 'plan-2')).json;
	expect(now).toMatchObject({
		strategy: { status: 'final' },
		formerly: [{ before: 'Our plan', on: '2026-03-02' }],
		versions: { before: [{ slug: 'plan' }], after: [] },
	});
	expect((await board(hall, 'plan-2', `/priorities/${after.priority}`)).json).toMatchObject({
		formerly: [{ before: 'Placement stability', on: '2026-03-02' }],
		newest: [],
		// The new document prints no young people's words: those of the one before go on.
		priority: { youngWording: 'A home that lasts' },
	});
	expect((await board(hall, 'plan')).json).toMatchObject({
		strategy: { status: 'superseded', title: 'Our plan' },
		versions: { before: [], after: [{ slug: 'plan-2' }] },
	});
	expect((await board(hall, 'plan', `/chain/pledge/${before.pledge}`)).json.newest).toMatchObject([
		{ id: after.pledge, strategy: { slug: 'plan-2' } },
	]);
});

test('what became two is heard under both, and a reply is told once to young people, under the newest names', async () => {
	const hall = await townHall();
	const { before, after } = await twoVersions(hall);
	const { reply } = await said(hall, before);
	const second = newId();
	const own = { councilId: hall.councilId, strategyId: after.strategy };
	await hall.db
		.insert(priorities)
		.values({ ...own, id: second, number: '2', title: 'Family', youngWording: 'My people', position: 2 });
	await follow(hall, before, after, { priority: [after.priority, second] });
	for (const id of [after.priority, second])
		expect((await board(hall, 'plan-2', `/priorities/${id}`)).json.replies).toHaveLength(1);
	await hall.call('worker', 'PUT', `/replies/${reply}`, {
		...{ said: 'Ask us first.', owner: hall.roles.worker.id, dueOn: '2026-05-01' },
		answer: { state: 'done', what: 'We ask first now.' },
		links: [{ kind: 'priority', id: before.priority }],
	});
	expect((await hall.call('worker', 'POST', `/replies/${reply}/tell`, {})).status).toBe(200);
	const page = (await hall.call(null, 'GET', `/councils/${hall.slug}/public`)).json;
	expect(page.told).toMatchObject([
		{ said: 'Ask us first.', priorities: [{ id: after.priority }, { id: second }] },
	]);
});

test('over three versions a link follows to the last, however the two steps were accepted', async () => {
	for (const lastFirst of [false, true]) {
		const hall = await townHall();
		const { before, after } = await twoVersions(hall);
		const last = await addStrategy(hall.db, hall.councilId, { slug: 'plan-3', heading: 'Homes' });
		const { survey } = await said(hall, before);
		if (lastFirst) await follow(hall, after, last);
		await follow(hall, before, after);
		if (!lastFirst) await follow(hall, after, last);
		const { json } = await board(hall, 'plan-3', `/priorities/${last.priority}`);
		expect(json.said).toMatchObject([{ surveyId: survey }]);
		expect(json.formerly.map((one: { before: string }) => one.before).sort()).toEqual([
			'Placement stability',
			'Stable placements',
		]);
	}
});

test('a measure’s readings go on in the new version, each once; of one that was merged they do not', async () => {
	const hall = await townHall();
	const { before, after } = await twoVersions(hall);
	const reading = {
		asAt: '31 March 2024',
		base: null,
		voice: 'service',
		source: 'Our plan',
		kind: 'document',
	} as const;
	await hall.db.insert(readings).values([
		{ ...reading, id: newId(), measureId: before.measure, value: 12 },
		{ ...reading, id: newId(), measureId: before.measure, asAt: '31 March 2025', value: 11 },
		{ ...reading, id: newId(), measureId: after.measure, asAt: '31 March 2025', value: 11 },
	]);
	await follow(hall, before, after);
	const values = async (slug: string, plan: Plan) =>
		(await board(hall, slug, `/priorities/${plan.priority}`)).json.measures[0].readings.map(
			(one: { value: number }) => one.value,
		);
	expect(await values('plan-2', after)).toEqual([12, 11]);
	expect(await values('plan', before)).toEqual([12, 11]);

	const third = await addStrategy(hall.db, hall.councilId, { slug: 'plan-3' });
	const second = newId();
	await hall.db.insert(measures).values({
		...{ id: second, councilId: hall.councilId, strategyId: after.strategy, priorityId: after.priority },
		...{ wording: 'Other moves', unit: '%', direction: 'down', position: 2 },
	});
	const id = await compare(hall, after.strategy, third.strategy);
	let version = 1;
	for (const [from, to] of [
		[after.priority, third.priority],
		[after.pledge, third.pledge],
		[after.action, third.action],
		[after.measure, third.measure],
		[second, third.measure],
	] as const)
		version = (await answer(hall, id, version, { verb: 'became', from, to: [to] })).json.version;
	expect((await accept(hall, id, version)).status).toBe(200);
	expect(await values('plan-3', third)).toEqual([]);
});

test('what was said at the desk about the parts goes on where the new version says nothing of it', async () => {
	const hall = await townHall();
	const { before, after } = await twoVersions(hall);
	const own = { councilId: hall.councilId };
	await hall.db.insert(priorityPrinciples).values({ ...own, priorityId: before.priority, principle: 3 });
	await hall.db.insert(pledgeActions).values({ ...own, pledgeId: before.pledge, actionId: before.action });
	await hall.db.update(measures).set({ direction: 'unclear' }).where(eq(measures.id, after.measure));
	await follow(hall, before, after);
	const { json } = await board(hall, 'plan-2', `/priorities/${after.priority}`);
	expect(json.priority.principles).toMatchObject([{ number: 3 }]);
	expect(json.measures).toMatchObject([{ direction: 'down' }]);
	expect((await board(hall, 'plan-2', `/chain/pledge/${after.pledge}`)).json.below).toMatchObject([
		{ id: after.action },
	]);
});

test('nothing is accepted before all was looked at, nor twice, nor as a draft', async () => {
	const hall = await townHall();
	const { before, after } = await twoVersions(hall);
	const id = await compare(hall, before.strategy, after.strategy);
	expect(await accept(hall, id, 1)).toMatchObject({
		status: 400,
		json: { error: { fields: [{ field: 'items' }] } },
	});
	let version = 1;
	for (const kind of ['priority', 'pledge', 'action', 'measure'] as const)
		version = (await answer(hall, id, version, { verb: 'became', from: before[kind], to: [after[kind]] }))
			.json.version;
	expect((await accept(hall, id, version, 'draft')).status).toBe(400);
	expect(
		await hall.db.select().from(partSuccessors).where(eq(partSuccessors.councilId, hall.councilId)),
	).toEqual([]);
	const pressed = await Promise.all([accept(hall, id, version), accept(hall, id, version)]);
	expect(pressed.map(({ status }) => status).sort()).toEqual([200, 409]);
	expect(
		await hall.db.select().from(partSuccessors).where(eq(partSuccessors.councilId, hall.councilId)),
	).toHaveLength(4);
	expect((await answer(hall, id, version + 1, { verb: 'reopen', from: before.pledge })).status).toBe(409);
	expect((await hall.call('worker', 'DELETE', `/successions/${id}`)).status).toBe(404);
	const again = await hall.call('worker', 'POST', '/successions', {
		before: after.strategy,
		after: before.strategy,
	});
	expect(again.status).toBe(400);
});

test('an answer given in another window is not overwritten', async () => {
	const hall = await townHall();
	const { before, after } = await twoVersions(hall);
	const id = await compare(hall, before.strategy, after.strategy);
	const gone: SuccessionAnswer = { verb: 'became', from: before.pledge, to: [] };
	expect((await answer(hall, id, 1, gone)).status).toBe(200);
	expect((await answer(hall, id, 1, { ...gone, to: [after.pledge] })).status).toBe(409);
	const item = (await show(hall, id)).items.find(
		(one: { part: { id: string } }) => one.part.id === before.pledge,
	);
	expect(item).toMatchObject({ fate: 'went', state: 'confirmed' });
	// Who begins again goes on with it.
	expect(await compare(hall, before.strategy, after.strategy)).toBe(id);
});

test('a part becomes nothing of another kind, and nothing of another strategy', async () => {
	const hall = await townHall();
	const { before, after } = await twoVersions(hall);
	const id = await compare(hall, before.strategy, after.strategy);
	for (const to of [after.priority, before.pledge, newId()])
		expect((await answer(hall, id, 1, { verb: 'became', from: before.pledge, to: [to] })).status).toBe(400);
	expect((await show(hall, id)).version).toBe(1);
});

test('what was asked or replied about a part is shown beside it', async () => {
	const hall = await townHall();
	const { before, after } = await twoVersions(hall);
	await said(hall, before);
	await hall.db.update(pledges).set({ wording: 'Nothing of the kind' }).where(eq(pledges.id, after.pledge));
	const { items } = await show(hall, await compare(hall, before.strategy, after.strategy));
	const of = (id: string) => items.find((one: { part: { id: string } }) => one.part.id === id);
	expect(of(before.pledge)).toMatchObject({ fate: 'went', hangs: { questions: 1, replies: 0 } });
	expect(of(before.pledge).doubts.join()).toContain('would stay with the version before');
	expect(of(before.priority)).toMatchObject({ hangs: { questions: 0, replies: 1 } });
});

test('another council neither compares, sees, answers, accepts nor discards', async () => {
	const hall = await townHall();
	const other = await townHall();
	const { before, after } = await twoVersions(hall);
	const theirs = await addStrategy(other.db, other.councilId);
	const id = await compare(hall, before.strategy, after.strategy);
	const start = (from: string, to: string) =>
		other.call('worker', 'POST', '/successions', { before: from, after: to });
	expect((await start(before.strategy, after.strategy)).status).toBe(404);
	expect((await start(before.strategy, theirs.strategy)).status).toBe(404);
	expect((await other.call('worker', 'GET', `/successions/${id}`)).status).toBe(404);
	expect((await answer(other, id, 1, { verb: 'reopen', from: before.pledge })).status).toBe(404);
	expect((await accept(other, id, 1)).status).toBe(404);
	expect((await other.call('worker', 'DELETE', `/successions/${id}`)).status).toBe(404);
	expect((await hall.call('board', 'GET', `/successions/${id}`)).status).toBe(403);
	const states = await hall.db
		.select({ status: strategies.status })
		.from(strategies)
		.where(eq(strategies.councilId, hall.councilId));
	expect(states).toEqual([{ status: 'final' }, { status: 'final' }]);
});

test('a comparison that is thrown away leaves both versions as they were', async () => {
	const hall = await townHall();
	const { before, after } = await twoVersions(hall);
	const id = await compare(hall, before.strategy, after.strategy);
	expect((await hall.call('worker', 'DELETE', `/successions/${id}`)).status).toBe(200);
	expect(await hall.db.select().from(successions).where(eq(successions.councilId, hall.councilId))).toEqual(
		[],
	);
	expect((await board(hall, 'plan')).json.strategy.status).toBe('final');
});
