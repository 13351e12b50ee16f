import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { priorities, replies, replyLinks } from '#db/schema/index.ts';
import { newId } from '#support/every-kind.ts';
import { statementsOf } from '#support/statements-of.ts';
import { addStrategy } from '#support/strategy.ts';
import { townHall } from '#support/town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;

const served = (id: string, principles: number[], title = 'Placement stability') => ({
	title: 'Our plan',
	status: 'final',
	priorities: [{ id, title, youngWording: 'A home that lasts', principles }],
});
const save = (hall: Hall, id: string, content: object) =>
	hall.call('worker', 'PUT', `/strategies/${id}`, content);
const see = async (hall: Hall, path: string) =>
	(await hall.call('board', 'GET', `/board/${hall.slug}/plan${path}`)).json;

/** Tells young people a reply that is linked to something: then it is on the council's public page. */
async function tell(hall: Hall, kind: 'priority' | 'action', targetId: string) {
	const id = newId();
	const { councilId } = hall;
	await hall.db.insert(replies).values({
		id,
		councilId,
		said: 'Ask us.',
		answer: { state: 'done', what: 'We ask.' },
		ownerId: hall.roles.worker.id,
		dueOn: '2026-03-01',
		createdOn: '2026-02-01',
		toldOn: '2026-02-20',
	});
	await hall.db.insert(replyLinks).values({ councilId, replyId: id, kind, targetId });
}

test('a worker ticks the principles that a priority serves, and the board reads them', async () => {
	const hall = await townHall();
	const plan = await addStrategy(hall.db, hall.councilId);
	expect((await see(hall, '/principles')).unplaced).toMatchObject([{ id: plan.priority }]);
	expect((await save(hall, plan.strategy, served(plan.priority, [2, 6]))).status).toBe(200);
	await save(hall, plan.strategy, served(plan.priority, [6]));
	const { principles, unplaced } = await see(hall, '/principles');
	expect(unplaced).toEqual([]);
	expect(principles).toHaveLength(7);
	for (const { number, here } of principles)
		expect(here.map((part: { id: string }) => part.id)).toEqual(number === 6 ? [plan.priority] : []);
	const { priority } = await see(hall, `/priorities/${plan.priority}`);
	expect(priority.principles).toMatchObject([{ number: 6, section: 'section 1(1)(f)' }]);
});

test('new words of a heading that tell who somebody is are refused where they stand; old ones are left alone', async () => {
	const hall = await townHall();
	const plan = await addStrategy(hall.db, hall.councilId);
	const { parts } = (await hall.call('worker', 'GET', `/strategies/${plan.strategy}`)).json;
	const heading = (youngWording: string) => ({
		...{ title: 'Our plan', status: 'final' },
		priorities: [{ id: plan.priority, title: 'Homes', youngWording, principles: [] }],
	});
	const named = await save(hall, plan.strategy, heading('As Jayden Smith of 4 Elm Road said: a home'));
	expect(named).toMatchObject({
		status: 422,
		json: {
			error: {
				code: 'not-for-everybody',
				fields: [{ field: 'priorities.0.youngWording' }, { field: 'priorities.0.youngWording' }],
			},
		},
	});
	expect((await hall.call('worker', 'GET', `/strategies/${plan.strategy}`)).json.parts).toEqual(parts);
	await hall.db
		.update(priorities)
		.set({ youngWording: 'Ask Jayden Smith' })
		.where(eq(priorities.id, plan.priority));
	expect((await save(hall, plan.strategy, heading('Ask Jayden Smith'))).status).toBe(200);
});

test('of other councils one sees what their public pages tell, under the principle it serves, and nothing else', async () => {
	const [hall, other] = [await townHall(), await townHall()];
	const plan = await addStrategy(hall.db, hall.councilId);
	const theirs = await addStrategy(other.db, other.councilId);
	await other.db.insert(priorities).values({
		id: newId(),
		councilId: other.councilId,
		strategyId: theirs.strategy,
		number: '2',
		title: 'Not public',
		youngWording: '',
		position: 2,
	});
	await save(hall, plan.strategy, served(plan.priority, [6]));
	await save(other, theirs.strategy, served(theirs.priority, [6, 7], 'Homes that last'));
	const elsewhere = async (number: number) =>
		(await see(hall, '/principles')).principles[number - 1].elsewhere.filter(
			(one: { slug: string }) => one.slug === other.slug,
		);
	expect(await elsewhere(6)).toEqual([]);
	await tell(other, 'action', theirs.action);
	await tell(hall, 'priority', plan.priority);
	const published = {
		council: 'Testshire',
		slug: other.slug,
		number: '1',
		title: 'Homes that last',
		youngWording: 'A home that lasts',
	};
	expect(await elsewhere(6)).toEqual([published]);
	expect(await elsewhere(7)).toEqual([published]);
	expect(await elsewhere(1)).toEqual([]);
});

test('renaming keeps the history and every link', async () => {
	const hall = await townHall();
	const plan = await addStrategy(hall.db, hall.councilId);
	await tell(hall, 'priority', plan.priority);
	const renamed = {
		...served(plan.priority, [], 'Homes that last'),
		title: 'Our newer plan',
		status: 'superseded',
	};
	await save(hall, plan.strategy, renamed);
	// Saving the same again changes nothing.
	await save(hall, plan.strategy, renamed);
	const { changes, strategy } = (await hall.call('worker', 'GET', `/strategies/${plan.strategy}`)).json;
	expect(strategy).toMatchObject({ title: 'Our newer plan', status: 'superseded' });
	const kept = changes.map(({ what, before, on }: Record<string, string>) => `${on} ${what}: ${before}`);
	expect(kept.sort()).toEqual([
		'2026-03-02 status: final',
		'2026-03-02 title: Our plan',
		'2026-03-02 title: Placement stability',
	]);
	const heading = await see(hall, `/priorities/${plan.priority}`);
	expect(heading).toMatchObject({
		priority: { title: 'Homes that last' },
		formerly: [{ before: 'Placement stability', on: '2026-03-02' }],
		replies: [{ said: 'Ask us.' }],
	});
	expect((await see(hall, '')).formerly).toEqual([{ before: 'Our plan', on: '2026-03-02' }]);
});

test('what is wrong is refused and changes nothing; another council’s strategy is not found', async () => {
	const [hall, other] = [await townHall(), await townHall()];
	const plan = await addStrategy(hall.db, hall.councilId);
	const theirs = await addStrategy(other.db, other.councilId);
	const before = (await hall.call('worker', 'GET', `/strategies/${plan.strategy}`)).json;
	const bad = await save(hall, plan.strategy, served(plan.priority, [8], ''));
	expect(bad.status).toBe(400);
	expect(bad.json.error.fields.map(({ field }: { field: string }) => field)).toEqual([
		'priorities.0.title',
		'priorities.0.principles.0',
	]);
	expect((await save(hall, theirs.strategy, served(theirs.priority, [1]))).status).toBe(404);
	// A heading of another strategy that slipped into one's own is left as it is.
	await save(hall, plan.strategy, { ...served(theirs.priority, [1], 'Taken over') });
	expect((await hall.call('worker', 'GET', `/strategies/${plan.strategy}`)).json).toEqual(before);
	const untouched = (await other.call('worker', 'GET', `/strategies/${theirs.strategy}`)).json;
	expect(untouched.parts[0]).toMatchObject({ wording: 'Placement stability', principles: [] });
});

test('the page of principles costs seven statements, four of them the parts in one batch', async () => {
	const hall = await townHall();
	await addStrategy(hall.db, hall.councilId);
	const statements = await statementsOf(hall, (call) =>
		call('board', 'GET', `/board/${hall.slug}/plan/principles`),
	);
	expect(statements).toHaveLength(7);
});
