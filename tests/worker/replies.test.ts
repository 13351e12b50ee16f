import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { toldReplies } from '#db';
import { people, replies, replyChanges } from '#db/schema/index.ts';
import { newId } from '#support/every-kind.ts';
import { openedBox } from '#support/opened-box.ts';
import { addStrategy } from '#support/strategy.ts';
import { townHall } from '#support/town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;

const waiting = { state: 'waiting' };
const no = { state: 'no', why: 'The court decides where you live.' };

/** A reply of this council that says as little as it may. */
const content = (hall: Hall, change: object = {}) => ({
	said: 'We want longer visits.',
	answer: waiting as object,
	owner: hall.roles.worker.id,
	dueOn: '2026-04-20',
	links: [] as object[],
	...change,
});
const start = (hall: Hall, change: object = {}) =>
	hall.call('worker', 'POST', '/replies', content(hall, change));
const started = async (hall: Hall, change: object = {}): Promise<string> =>
	(await start(hall, change)).json.id;
const save = (hall: Hall, id: string, change: object) =>
	hall.call('worker', 'PUT', `/replies/${id}`, content(hall, change));
const show = async (hall: Hall, id: string) => (await hall.call('worker', 'GET', `/replies/${id}`)).json;
const list = async (hall: Hall, filter = ''): Promise<{ id: string }[]> =>
	(await hall.call('board', 'GET', `/replies${filter}`)).json.replies;
const stored = async (hall: Hall) => {
	const mine = await hall.db.select().from(replies).where(eq(replies.councilId, hall.councilId));
	const changes = await Promise.all(
		mine.map(({ id }) => hall.db.select().from(replyChanges).where(eq(replyChanges.replyId, id))),
	);
	return { mine, changes };
};

test('a reply comes back as it was written, with its owner and what it is about', async () => {
	const hall = await townHall();
	const plan = await addStrategy(hall.db, hall.councilId);
	const links = [{ kind: 'priority', id: plan.priority }];
	const id = await started(hall, { links });
	expect(await show(hall, id)).toMatchObject({
		reply: {
			said: 'We want longer visits.',
			answer: waiting,
			owner: { id: hall.roles.worker.id, name: 'worker' },
			dueOn: '2026-04-20',
			toldOn: null,
			createdOn: '2026-03-02',
			owedOn: '2026-04-20',
			overdue: false,
			slipped: 0,
			links,
		},
		history: [],
	});
});

test.each([
	['a no without a reason', { state: 'no', why: '  ' }, 'answer.why'],
	['a done without what was done', { state: 'done', what: '' }, 'answer.what'],
	['a not yet without a day', { state: 'not-yet', why: 'Money' }, 'answer.by'],
])('%s is refused and changes nothing', async (_, answer, field) => {
	const hall = await townHall();
	const id = await started(hall);
	const before = await stored(hall);
	const refusal = await save(hall, id, { answer });
	expect(refusal).toMatchObject({ status: 400, json: { error: { fields: [{ field }] } } });
	expect((await start(hall, { answer })).status).toBe(400);
	expect(await stored(hall)).toEqual(before);
});

test('a change of date is kept, with who changed it and when, and counts as a slip', async () => {
	const hall = await townHall();
	const id = await started(hall);
	await save(hall, id, { dueOn: '2026-05-20' });
	await save(hall, id, { dueOn: '2026-05-20' });
	hall.clock.now = new Date('2026-03-09T09:00:00.000Z');
	await save(hall, id, { dueOn: '2026-05-10' });
	const { reply, history } = await show(hall, id);
	expect(history).toEqual([
		{ at: '2026-03-02T09:00:00.000Z', by: 'worker', what: 'due', before: '2026-04-20', after: '2026-05-20' },
		{ at: '2026-03-09T09:00:00.000Z', by: 'worker', what: 'due', before: '2026-05-20', after: '2026-05-10' },
	]);
	expect(reply.slipped).toBe(1);
});

test('nothing that was said disappears: the words before every change are kept', async () => {
	const hall = await townHall();
	const id = await started(hall);
	await save(hall, id, { said: 'Visits are too short.', answer: no, owner: hall.roles.admin.id });
	const { history } = await show(hall, id);
	expect(
		history.map(({ what, before }: { what: string; before: string }) => [what, before]).toSorted(),
	).toEqual([
		['answer', JSON.stringify(waiting)],
		['owner', hall.roles.worker.id],
		['said', 'We want longer visits.'],
	]);
	expect((await hall.call('worker', 'DELETE', `/replies/${id}`)).status).toBe(404);
});

test('an answer that names a later day slips too', async () => {
	const hall = await townHall();
	const doing = (by: string) => ({ answer: { state: 'doing', what: 'We are asking.', by } });
	const id = await started(hall, doing('2026-05-01'));
	await save(hall, id, doing('2026-06-01'));
	expect((await show(hall, id)).reply.slipped).toBe(1);
});

test('young people are told an answer once, on the day, and never that there is none', async () => {
	const hall = await townHall();
	const id = await started(hall);
	const tell = () => hall.call('worker', 'POST', `/replies/${id}/tell`, {});
	expect(await tell()).toMatchObject({ status: 422, json: { error: { code: 'reply-incomplete' } } });
	expect(await toldReplies(hall.db, hall.councilId)).toEqual([]);
	await save(hall, id, { answer: no });
	expect((await tell()).status).toBe(200);
	expect(await toldReplies(hall.db, hall.councilId)).toMatchObject([
		{ id, answer: no, toldOn: '2026-03-02' },
	]);
	expect((await tell()).status).toBe(409);
	expect((await show(hall, id)).history.filter(({ what }: { what: string }) => what === 'told')).toHaveLength(
		1,
	);
});

test('what young people were told can be answered anew but not taken back', async () => {
	const hall = await townHall();
	const id = await started(hall, { answer: no });
	await hall.call('worker', 'POST', `/replies/${id}/tell`, {});
	expect((await save(hall, id, { answer: waiting })).status).toBe(422);
	expect((await save(hall, id, { answer: { state: 'done', what: 'Visits are longer now.' } })).status).toBe(
		200,
	);
	expect((await show(hall, id)).reply).toMatchObject({ toldOn: '2026-03-02', answer: { state: 'done' } });
});

test('what was said in a survey is told only once its results are released', async () => {
	const hall = await townHall();
	const { id: surveyId, question } = await openedBox(hall);
	const id = await started(hall, { answer: no, surveyId, questionId: question('agree') });
	const tell = async () => (await hall.call('worker', 'POST', `/replies/${id}/tell`, {})).status;
	expect(await tell()).toBe(409);
	await hall.call('worker', 'POST', `/surveys/${surveyId}/publish`, {});
	expect(await tell()).toBe(200);
});

test('a reply belongs to a question of a survey that was opened, or to none', async () => {
	const hall = await townHall();
	const { id: surveyId } = await openedBox(hall);
	const draft = (await hall.call('worker', 'POST', '/surveys', {})).json.survey.id;
	expect((await start(hall, { surveyId, questionId: newId() })).status).toBe(400);
	expect((await start(hall, { questionId: newId() })).status).toBe(400);
	expect((await start(hall, { surveyId: draft })).status).toBe(409);
	expect((await start(hall, { surveyId: newId() })).status).toBe(404);
	expect((await start(hall, { surveyId })).status).toBe(201);
});

test('a reply is owned by somebody of the council who was not shut out', async () => {
	const [hall, other] = [await townHall(), await townHall()];
	expect((await start(hall, { owner: other.roles.worker.id })).status).toBe(400);
	await hall.db.update(people).set({ removedOn: '2026-03-01' }).where(eq(people.id, hall.roles.board.id));
	expect((await start(hall, { owner: hall.roles.board.id })).status).toBe(400);
	expect((await stored(hall)).mine).toEqual([]);
});

test('a reply is about parts of its own council’s strategies only', async () => {
	const [hall, other] = [await townHall(), await townHall()];
	const theirs = await addStrategy(other.db, other.councilId);
	const links = [{ kind: 'priority', id: theirs.priority }];
	expect((await start(hall, { links })).status).toBe(400);
	const id = await started(hall);
	expect((await save(hall, id, { said: 'Other words.', links })).status).toBe(400);
	expect((await show(hall, id)).reply).toMatchObject({ said: 'We want longer visits.', links: [] });
});

test('another council’s reply is not found, and cannot be changed or told', async () => {
	const [mine, theirs] = [await townHall(), await townHall()];
	const id = await started(theirs, { answer: no });
	expect((await mine.call('worker', 'GET', `/replies/${id}`)).status).toBe(404);
	expect((await save(mine, id, { said: 'Ours now.' })).status).toBe(404);
	expect((await mine.call('worker', 'POST', `/replies/${id}/tell`, {})).status).toBe(404);
	expect(await list(mine)).toEqual([]);
	expect((await show(theirs, id)).reply).toMatchObject({ said: 'We want longer visits.', toldOn: null });
});

test('the board reads replies and writes none', async () => {
	const hall = await townHall();
	const id = await started(hall);
	expect((await hall.call('board', 'GET', `/replies/${id}`)).status).toBe(200);
	expect((await hall.call('board', 'POST', '/replies', content(hall))).status).toBe(403);
	expect((await hall.call('board', 'PUT', `/replies/${id}`, content(hall))).status).toBe(403);
	expect((await hall.call('board', 'POST', `/replies/${id}/tell`, {})).status).toBe(403);
});

test('replies are found by state, by what is overdue, by survey, and by the heading they stand under', async () => {
	const hall = await townHall();
	const plan = await addStrategy(hall.db, hall.councilId);
	const { id: surveyId } = await openedBox(hall);
	const late = await started(hall, { dueOn: '2026-03-01', links: [{ kind: 'measure', id: plan.measure }] });
	const owed = await started(hall, { answer: no, surveyId });
	const ids = async (filter?: string) => (await list(hall, filter)).map(({ id }) => id);
	expect(await ids()).toEqual([late, owed]);
	expect(await ids('?state=no')).toEqual([owed]);
	expect(await ids('?overdue=true')).toEqual([late]);
	expect(await ids(`?priority=${plan.priority}`)).toEqual([late]);
	expect(await ids(`?survey=${surveyId}`)).toEqual([owed]);
	expect((await hall.call('board', 'GET', '/replies?state=lost')).status).toBe(400);
});

test('the public page has each told reply once, under every heading that it is about', async () => {
	const hall = await townHall();
	const plan = await addStrategy(hall.db, hall.councilId);
	const links = [
		{ kind: 'priority', id: plan.priority },
		{ kind: 'action', id: plan.action },
	];
	const id = await started(hall, { answer: no, links });
	await started(hall, { answer: no });
	await hall.call('worker', 'POST', `/replies/${id}/tell`, {});
	const told = await toldReplies(hall.db, hall.councilId);
	expect(told).toMatchObject([
		{ id, priorities: [{ id: plan.priority, youngWording: 'A home that lasts' }] },
	]);
	expect(told[0]?.priorities).toHaveLength(1);
});
