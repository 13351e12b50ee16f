// A strategy that was put in by mistake goes to the bin with all that hangs on it, stands nowhere meanwhile, and comes back whole.
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import {
	actions,
	measures,
	partSuccessors,
	pledges,
	priorities,
	readings,
	strategies,
} from '#db/schema/index.ts';
import { readySurvey } from '#support/every-kind.ts';
import type { Hall } from '#support/open-survey.ts';
import { addStrategy } from '#support/strategy.ts';
import { townHall } from '#support/town-hall.ts';
import { board, follow, links, said, twoVersions } from '#support/versions.ts';
import { emptyBin } from '#worker/bin/empty-bin.ts';
import { realNature, worldOf } from '#worker/world.ts';

const bin = (hall: Hall, id: string) => hall.call('worker', 'POST', '/bin', { kind: 'strategy', id });
const out = (hall: Hall, id: string) => hall.call('worker', 'POST', '/bin/out', { kind: 'strategy', id });
const hangs = async (hall: Hall, id: string) =>
	(await hall.call('worker', 'GET', `/strategies/${id}/hangs`)).json;
const figure = {
	...{ value: '12', asAt: '2026-02-28', base: 108, voice: 'service' },
	...{ kind: 'service figure', source: 'Return' },
};
const afterThirtyDays = async (hall: Hall) => {
	hall.clock.now = new Date(hall.clock.now.getTime() + 30 * 86_400_000);
	await emptyBin(worldOf(hall.env, { ...realNature, now: () => hall.clock.now }));
};
/** Everything that a council's pages tell of a strategy. */
const shownOf = async (hall: Hall, plan: { priority: string; measure: string; strategy: string }) =>
	await Promise.all([
		board(hall, 'plan'),
		board(hall, 'plan', `/priorities/${plan.priority}`),
		board(hall, 'plan', `/chain/measure/${plan.measure}`),
		board(hall, 'plan', '/export'),
		hall.call('worker', 'GET', `/strategies/${plan.strategy}`),
		hall.call('worker', 'GET', `/measures/${plan.measure}`),
	]);
const toldOn = async (hall: Hall) =>
	(await hall.call(null, 'GET', `/councils/${hall.slug}/public`)).json.told as { priorities: unknown[] }[];

async function toldUnderIt() {
	const hall = await townHall();
	const plan = await addStrategy(hall.db, hall.councilId);
	await hall.call('worker', 'POST', `/measures/${plan.measure}/readings`, figure);
	const { survey, reply } = await said(hall, plan);
	await hall.call('worker', 'PUT', `/replies/${reply}`, {
		...{ said: 'Ask us first.', answer: { state: 'done', what: 'We ask you before you move.' } },
		...{ owner: hall.roles.worker.id, dueOn: '2026-05-01', links: [{ kind: 'priority', id: plan.priority }] },
	});
	await hall.call('worker', 'POST', `/replies/${reply}/tell`, {});
	return { hall, plan, survey, reply };
}

test('what hangs on a strategy is told first: surveys, replies, figures and versions', async () => {
	const { hall, plan, survey } = await toldUnderIt();
	expect(await hangs(hall, plan.strategy)).toMatchObject({
		...{ title: 'Our plan', replies: 1, told: 1, late: [], figures: 1, replaced: [], replacedBy: [] },
		surveys: [{ id: survey, state: 'released' }],
	});
});

test('a strategy in the bin stands on no page, in no list and in no export, and comes back with all that hangs on it', async () => {
	const { hall, plan, reply } = await toldUnderIt();
	const list = async () => (await hall.call('worker', 'GET', '/strategies')).json.strategies;
	const [before, linked, listed] = [await shownOf(hall, plan), await links(hall), await list()];
	expect(before.map(({ status }) => status)).toEqual(before.map(() => 200));
	expect(await toldOn(hall)).toMatchObject([{ id: reply, priorities: [{ id: plan.priority }] }]);
	expect((await bin(hall, plan.strategy)).status).toBe(200);
	expect((await bin(hall, plan.strategy)).status).toBe(404);
	expect((await shownOf(hall, plan)).map(({ status }) => status)).toEqual(before.map(() => 404));
	expect(await list()).toEqual([]);
	expect((await hall.call('board', 'GET', `/board/${hall.slug}`)).json.strategies).toEqual([]);
	// The reply stays where young people read it, and names no heading.
	expect(await toldOn(hall)).toMatchObject([{ id: reply, priorities: [] }]);
	const content = { title: 'Other', status: 'final', priorities: [] };
	expect((await hall.call('worker', 'PUT', `/strategies/${plan.strategy}`, content)).status).toBe(404);
	expect((await hall.call('worker', 'GET', '/bin')).json.binned).toMatchObject([
		{ kind: 'strategy', id: plan.strategy, name: 'Our plan' },
	]);
	expect((await out(hall, plan.strategy)).status).toBe(200);
	expect(await shownOf(hall, plan)).toEqual(before);
	expect(await links(hall)).toEqual(linked);
	expect(await list()).toEqual(listed);
	expect(await toldOn(hall)).toMatchObject([{ id: reply, priorities: [{ id: plan.priority }] }]);
});

test('a draft that asks about a strategy in the bin is saved as ever, told so before it opens, and saved after the strategy is erased', async () => {
	const hall = await townHall();
	const plan = await addStrategy(hall.db, hall.councilId);
	const content = readySurvey();
	const [first] = content.questions;
	if (first) first.links = [{ kind: 'pledge', id: plan.pledge as never }];
	const { survey } = (await hall.call('worker', 'POST', '/surveys', {})).json;
	const save = (version: number) => hall.call('worker', 'PUT', `/surveys/${survey.id}`, { version, content });
	expect((await save(1)).status).toBe(200);
	await bin(hall, plan.strategy);
	expect((await save(2)).status).toBe(200);
	expect((await hall.call('worker', 'GET', `/surveys/${survey.id}/check`)).json.inBin).toEqual([
		{ strategy: 'Our plan', field: 'questions.0.links.0' },
	]);
	await afterThirtyDays(hall);
	expect((await save(3)).status).toBe(200);
	expect((await hall.call('worker', 'POST', '/surveys', { copyOf: survey.id })).status).toBe(201);
	// A link that is made anew to nothing is refused as ever.
	const other = (await hall.call('worker', 'POST', '/surveys', {})).json.survey;
	expect((await hall.call('worker', 'PUT', `/surveys/${other.id}`, { version: 1, content })).status).toBe(
		400,
	);
});

test('a strategy that late replies are about does not go into the bin', async () => {
	const hall = await townHall();
	const plan = await addStrategy(hall.db, hall.councilId);
	await hall.call('worker', 'POST', '/replies', {
		...{ said: 'We want a bus.', answer: { state: 'waiting' }, owner: hall.roles.worker.id },
		...{ dueOn: '2026-03-01', links: [{ kind: 'measure', id: plan.measure }] },
	});
	expect(await hangs(hall, plan.strategy)).toMatchObject({ late: [{ said: 'We want a bus.' }] });
	expect((await bin(hall, plan.strategy)).status).toBe(409);
	expect((await board(hall, 'plan')).status).toBe(200);
});

test('of two versions the newer goes first: then the one before holds again, and is replaced again when it comes back', async () => {
	const hall = await townHall();
	const { before, after } = await twoVersions(hall);
	const { reply } = await said(hall, before);
	await follow(hall, before, after);
	await hall.call('worker', 'PUT', `/replies/${reply}`, {
		...{ said: 'Ask us first.', answer: { state: 'done', what: 'We ask you before you move.' } },
		...{
			owner: hall.roles.worker.id,
			dueOn: '2026-05-01',
			links: [{ kind: 'priority', id: before.priority }],
		},
	});
	await hall.call('worker', 'POST', `/replies/${reply}/tell`, {});
	const status = async (slug: string) => (await board(hall, slug)).json.strategy?.status;
	expect(await hangs(hall, before.strategy)).toMatchObject({ replacedBy: ['Our next plan'] });
	expect((await bin(hall, before.strategy)).status).toBe(409);
	expect(await hangs(hall, after.strategy)).toMatchObject({ replaced: ['Our plan'], replies: 0 });
	expect((await bin(hall, after.strategy)).status).toBe(200);
	expect(await status('plan')).toBe('final');
	expect(await toldOn(hall)).toMatchObject([{ priorities: [{ id: before.priority }] }]);
	expect((await board(hall, 'plan', `/priorities/${before.priority}`)).json.newest ?? []).toEqual([]);
	expect((await out(hall, after.strategy)).status).toBe(200);
	expect([await status('plan'), await status('plan-2')]).toEqual(['superseded', 'final']);
	expect(await toldOn(hall)).toMatchObject([{ priorities: [{ id: after.priority }] }]);
});

test('taken out where it is not in the bin, nothing changes beside it and the log says nothing', async () => {
	const hall = await townHall();
	const { before, after } = await twoVersions(hall);
	await follow(hall, before, after);
	await hall.db.update(strategies).set({ status: 'final' }).where(eq(strategies.id, before.strategy));
	expect((await out(hall, after.strategy)).status).toBe(404);
	expect((await board(hall, 'plan')).json.strategy?.status).toBe('final');
	const { lines } = (await hall.call('admin', 'GET', '/acts')).json;
	expect(lines.map(({ kind }: { kind: string }) => kind)).not.toContain('strategy-out-of-bin');
});

test('after thirty days the clock erases it with its parts and figures; what was said under it follows to the version that stays', async () => {
	const hall = await townHall();
	const { before, after } = await twoVersions(hall);
	const { survey, reply } = await said(hall, before);
	await hall.call('worker', 'POST', `/measures/${before.measure}/readings`, figure);
	await follow(hall, before, after, { measure: [] });
	// The newer one went first, and came back when the older one was in the bin already.
	await bin(hall, after.strategy);
	await bin(hall, before.strategy);
	await out(hall, after.strategy);
	await afterThirtyDays(hall);
	const left = await Promise.all([
		...[strategies, priorities, pledges, actions, measures].map((table) =>
			hall.db.select({ id: table.id }).from(table).where(eq(table.councilId, hall.councilId)),
		),
	]);
	expect(left).toEqual(
		[after.strategy, after.priority, after.pledge, after.action, after.measure].map((id) => [{ id }]),
	);
	expect(await hall.db.select().from(readings).where(eq(readings.measureId, before.measure))).toEqual([]);
	const steps = hall.db.select().from(partSuccessors).where(eq(partSuccessors.councilId, hall.councilId));
	expect(await steps).toEqual([]);
	expect(await links(hall)).toMatchObject([
		[{ surveyId: survey, targetId: after.pledge }],
		[{ replyId: reply, targetId: after.priority }],
	]);
	expect((await hall.call('worker', 'GET', '/bin')).json.binned).toEqual([]);
});

test('another council, and a board, put no strategy into the bin and take none out', async () => {
	const [mine, theirs] = [await townHall(), await townHall()];
	const plan = await addStrategy(theirs.db, theirs.councilId);
	expect((await bin(mine, plan.strategy)).status).toBe(404);
	expect((await mine.call('worker', 'GET', `/strategies/${plan.strategy}/hangs`)).status).toBe(404);
	await bin(theirs, plan.strategy);
	expect((await out(mine, plan.strategy)).status).toBe(404);
	expect(
		(await theirs.call('board', 'POST', '/bin/out', { kind: 'strategy', id: plan.strategy })).status,
	).toBe(403);
	expect((await out(theirs, plan.strategy)).status).toBe(200);
});
