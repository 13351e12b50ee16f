// A new version of a strategy takes the place of the one before: what was asked, said and replied follows, and the one before
// stays as it was.
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { measures, pledgeActions, priorities, priorityPrinciples, readings } from '#db/schema/index.ts';
import { newId } from '#support/every-kind.ts';
import { addStrategy } from '#support/strategy.ts';
import { townHall } from '#support/town-hall.ts';
import {
	accept,
	answer,
	board,
	compare,
	follow,
	links,
	said,
	twoVersions,
	type Plan,
} from '#support/versions.ts';

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
			said: [{ surveyId: survey }],
			replies: [{ said: 'Ask us first.' }],
		});
		expect((await board(hall, slug, '/silence')).json.unheardPledges).toEqual([]);
	}
	expect(await links(hall)).toEqual(linked);
});

test('before it is told, a reply is shown under the heading under which the public page will tell it', async () => {
	const hall = await townHall();
	const { before, after } = await twoVersions(hall);
	const link = { kind: 'pledge', id: before.pledge };
	const typed = { said: 'We want it.', answer: { state: 'done', what: 'You have it.' }, links: [link] };
	const headings = async () =>
		(await hall.call('worker', 'POST', '/replies/look-over', typed)).json.headings.map(
			({ id }: { id: string }) => id,
		);
	expect(await headings()).toEqual([before.priority]);
	await follow(hall, before, after);
	expect(await headings()).toEqual([after.priority]);
	const owner = hall.roles.worker.id;
	const begun = await hall.call('worker', 'POST', '/replies', { ...typed, owner, dueOn: '2026-04-20' });
	const looked = (await hall.call('worker', 'GET', `/replies/${begun.json.id}/look-over`)).json;
	expect(looked.headings).toMatchObject([{ id: after.priority }]);
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
