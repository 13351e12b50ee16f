// Two versions are compared at the desk: nothing is lost, overwritten or accepted by mistake.
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { partSuccessors, pledges, strategies } from '#db/schema/index.ts';
import type { SuccessionAnswer } from '#surveys';
import { newId } from '#support/every-kind.ts';
import { addStrategy } from '#support/strategy.ts';
import { townHall } from '#support/town-hall.ts';
import { accept, answer, board, compare, said, show, twoVersions } from '#support/versions.ts';

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
	expect((await hall.call('worker', 'POST', '/bin', { kind: 'comparison', id })).status).toBe(404);
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

test('another council neither compares, sees, answers, accepts nor bins', async () => {
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
	expect((await other.call('worker', 'POST', '/bin', { kind: 'comparison', id })).status).toBe(404);
	expect((await hall.call('board', 'GET', `/successions/${id}`)).status).toBe(403);
	const states = await hall.db
		.select({ status: strategies.status })
		.from(strategies)
		.where(eq(strategies.councilId, hall.councilId));
	expect(states).toEqual([{ status: 'final' }, { status: 'final' }]);
});

test('a comparison in the bin leaves both versions as they were, and comes back with what was said in it', async () => {
	const hall = await townHall();
	const { before, after } = await twoVersions(hall);
	const id = await compare(hall, before.strategy, after.strategy);
	await answer(hall, id, 1, { verb: 'became', from: before.pledge, to: [after.pledge] });
	const shown = await show(hall, id);
	expect((await hall.call('worker', 'POST', '/bin', { kind: 'comparison', id })).status).toBe(200);
	expect((await hall.call('worker', 'GET', `/successions/${id}`)).status).toBe(404);
	expect((await accept(hall, id, 2)).status).toBe(404);
	expect((await hall.call('worker', 'GET', '/bin')).json.binned).toMatchObject([
		{ kind: 'comparison', id, name: 'Our plan → Our next plan' },
	]);
	expect((await board(hall, 'plan')).json.strategy.status).toBe('final');
	// Whoever begins to compare the same two goes on with it.
	expect(await compare(hall, before.strategy, after.strategy)).toBe(id);
	expect(await show(hall, id)).toEqual(shown);
	expect((await hall.call('worker', 'GET', '/bin')).json.binned).toEqual([]);
	// Going on with what there is begins nothing; the log has that it came out of the bin.
	expect(await compare(hall, before.strategy, after.strategy)).toBe(id);
	const { lines } = (await hall.call('admin', 'GET', '/acts')).json;
	const kinds = lines.map(({ kind }: { kind: string }) => kind);
	expect(kinds.filter((kind: string) => kind === 'versions-compared')).toHaveLength(1);
	expect(kinds.filter((kind: string) => kind === 'comparison-out-of-bin')).toHaveLength(1);
});
