import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { StrategyProposal } from '#surveys/reading';
import { measures, readings } from '#db/schema/index.ts';
import { newId } from '#support/every-kind.ts';
import { openedBox } from '#support/opened-box.ts';
import { statementsOf } from '#support/statements-of.ts';
import { addStrategy } from '#support/strategy.ts';
import { townHall } from '#support/town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;

const reading = {
	value: '78.70',
	asAt: '2026-02-28',
	base: 108,
	voice: 'service',
	kind: 'service figure',
	source: 'Report',
};
const add = (hall: Hall, id: string, more: object = {}) =>
	hall.call('worker', 'POST', `/measures/${id}/readings`, { ...reading, ...more });
const see = async (hall: Hall, id: string) =>
	(await hall.call('board', 'GET', `/board/${hall.slug}/plan/chain/measure/${id}`)).json.measures[0];

test('a reading that a worker adds is on the board’s page, in order of time, with its base and its source', async () => {
	const hall = await townHall();
	const { measure } = await addStrategy(hall.db, hall.councilId);
	const printed = { id: newId(), measureId: measure, asAt: '2024/25', value: 71, base: null };
	await hall.db.insert(readings).values({ ...printed, voice: 'service', source: 'Strategy' });
	expect((await add(hall, measure)).status).toBe(201);
	const shown = await see(hall, measure);
	expect(shown.readings).toMatchObject([
		{
			asAt: '2024/25',
			day: '2025-03-31',
			printed: '71',
			kind: 'document',
			check: { kind: 'base not given' },
		},
		{ printed: '78.70', value: 78.7, base: 108, source: 'Report', addedOn: '2026-03-02', check: null },
	]);
	// What is printed has no base: it moved, and nobody can say that it got worse.
	expect(shown.standing.voices).toMatchObject([{ voice: 'service', change: 'no base' }]);
});

test('a share that its base cannot give is kept as it stands in the source, with the doubt beside it', async () => {
	const hall = await townHall();
	const { measure } = await addStrategy(hall.db, hall.councilId);
	await add(hall, measure, { value: '90.07%', base: 76 });
	expect((await see(hall, measure)).readings).toMatchObject([
		{ printed: '90.07', check: { kind: 'impossible', smallest: 141 } },
	]);
});

test('what young people say in a released survey is a reading of its measure: the released range, and no other number', async () => {
	const hall = await townHall();
	const { measure } = await addStrategy(hall.db, hall.councilId);
	const box = await openedBox(hall, { about: [{ kind: 'measure', id: measure }] });
	await add(hall, measure, { value: '95' });
	expect(await see(hall, measure)).toMatchObject({ heard: [], standing: { gap: null } });
	await hall.call('worker', 'POST', `/surveys/${box.id}/publish`, {});
	const { heard, standing } = await see(hall, measure);
	expect(heard).toEqual([
		{
			surveyId: box.id,
			survey: 'What makes a good week?',
			question: expect.stringContaining('I see the people who matter to me.'),
			day: '2026-03-20',
			base: 25,
			range: { from: 80, to: 100 },
		},
	]);
	expect(standing.gap).toEqual({ from: -5, to: 15, beyondChance: false });
});

test('a target stands to what was read when the strategy began', async () => {
	const hall = await townHall();
	const { measure } = await addStrategy(hall.db, hall.councilId);
	const target = { text: 'at most 12%', value: 12, unit: '%', comparison: 'at most' as const };
	await hall.db
		.update(measures)
		.set({ targets: [{ ...target, by: null, baseline: null, clause: '' }] })
		.where(eq(measures.id, measure));
	const states = async () =>
		(await see(hall, measure)).standing.voices.flatMap(({ verdicts }: { verdicts: { verdict: object }[] }) =>
			verdicts.map(({ verdict }) => verdict),
		);
	await add(hall, measure, { value: '10', base: null });
	expect(await states()).toEqual([{ state: 'reached' }]);
	await add(hall, measure, { value: '11', base: null, asAt: '2025-03-31' });
	expect(await states()).toEqual([{ state: 'passed before it was set' }]);
});

test('a slip of the hand is refused where it is, and can be taken back; what a document says stays', async () => {
	const [hall, other] = [await townHall(), await townHall()];
	const { measure } = await addStrategy(hall.db, hall.councilId);
	const wrong = async (more: object) => {
		const { status, json } = await add(hall, measure, more);
		expect(status).toBe(400);
		return json.error.fields[0].field;
	};
	expect(await wrong({ value: '140' })).toBe('value');
	expect(await wrong({ value: 'most of them' })).toBe('value');
	expect(await wrong({ asAt: '2026-03-03' })).toBe('asAt');
	expect(await wrong({ base: 0.5 })).toBe('base');
	expect(await wrong({ source: ' ' })).toBe('source');

	const printed = { id: newId(), measureId: measure, asAt: '2024/25', value: 71, base: null };
	await hall.db.insert(readings).values({ ...printed, voice: 'service', source: 'Strategy' });
	await add(hall, measure);
	const entered = (await hall.call('worker', 'GET', `/measures/${measure}`)).json.readings[0];
	expect((await add(other, measure)).status).toBe(404);
	const remove = (who: Hall, id: string) =>
		who.call('worker', 'DELETE', `/measures/${measure}/readings/${id}`);
	expect((await remove(other, entered.id)).status).toBe(404);
	expect((await remove(hall, printed.id)).status).toBe(404);
	expect((await remove(hall, entered.id)).status).toBe(200);
	expect((await see(hall, measure)).readings).toMatchObject([{ id: printed.id }]);
});

test('a strategy is taken away as its own council’s staff see it, in at most fourteen statements', async () => {
	const [hall, other] = [await townHall(), await townHall()];
	const plan = await addStrategy(hall.db, hall.councilId);
	await add(hall, plan.measure);
	const path = `/board/${hall.slug}/plan/export`;
	const { json } = await hall.call('board', 'GET', path);
	expect(v.parse(StrategyProposal, json.proposal)).toMatchObject({
		title: { text: 'Our plan' },
		priorities: [{ title: 'Placement stability', word: 'priority' }],
		actions: [{ activity: 'Ask', leads: ['Us'], priority: 'priority-1' }],
		figures: [{ printed: '78.70', base: 108 }],
	});
	expect(json.plan).toMatchObject([{ heading: { title: 'Placement stability' }, activity: 'Ask' }]);
	expect(json.measures).toMatchObject([{ wording: 'Moves in a year', readings: [{ printed: '78.70' }] }]);
	expect((await other.call('admin', 'GET', path)).status).toBe(404);
	const statements = await statementsOf(hall, (call) => call('board', 'GET', path));
	expect(statements.length).toBeLessThanOrEqual(14);
});
