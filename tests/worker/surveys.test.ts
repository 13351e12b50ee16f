import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Part } from '#surveys';
import { questionLinks } from '#db/schema/index.ts';
import { newId, readySurvey } from '#support/every-kind.ts';
import { addStrategy } from '#support/strategy.ts';
import { openedSurvey, saveSurvey, startSurvey, storedSurvey } from '#support/survey-desk.ts';
import { townHall } from '#support/town-hall.ts';

const linked = (hall: Awaited<ReturnType<typeof townHall>>, id: string) =>
	hall.db
		.select({ optionId: questionLinks.optionId, targetId: questionLinks.targetId })
		.from(questionLinks)
		.where(eq(questionLinks.surveyId, id));

test('a new survey is an empty draft at an address of six characters', async () => {
	const hall = await townHall();
	const made = await hall.call('worker', 'POST', '/surveys', {});
	expect(made.status).toBe(201);
	expect(made.json.survey.address).toMatch(/^[0-9a-hjkmnp-tv-z]{6}$/);
	const { json } = await hall.call('worker', 'GET', '/surveys');
	expect(json.surveys).toMatchObject([{ state: 'draft', title: '', askedTotal: 0, questions: 0 }]);
});

test('a draft that is written already starts as it stands, links and all', async () => {
	const hall = await townHall();
	const plan = await addStrategy(hall.db, hall.councilId);
	const content = readySurvey();
	const question = content.questions[3];
	if (question?.kind !== 'put-in-order') throw new Error('the fourth question puts in order');
	const [option] = question.options;
	if (option) option.link = { kind: 'priority', id: plan.priority };
	const made = await hall.call('worker', 'POST', '/surveys', { content });
	expect(made.status).toBe(201);
	const { json } = await hall.call('worker', 'GET', `/surveys/${made.json.survey.id}`);
	expect(json.survey).toMatchObject({ version: 1, content, state: 'draft' });
	expect(await linked(hall, made.json.survey.id)).toEqual([
		{ optionId: option?.id, targetId: plan.priority },
	]);
});

test('a draft to start from that cannot be saved is refused, and none is left behind', async () => {
	const hall = await townHall();
	const other = await addStrategy((await townHall()).db, (await townHall()).councilId);
	const strange = readySurvey();
	if (strange.questions[0]) strange.questions[0].links = [{ kind: 'priority', id: other.priority }];
	for (const content of [strange, { ...readySurvey(), title: 'x'.repeat(91) }])
		expect((await hall.call('worker', 'POST', '/surveys', { content })).status).toBe(400);
	expect((await hall.call('worker', 'GET', '/surveys')).json.surveys).toEqual([]);
});

test('a saved draft comes back as it was written', async () => {
	const hall = await townHall();
	const id = await startSurvey(hall);
	const content = readySurvey();
	expect((await saveSurvey(hall, id, 1, content)).json).toEqual({ version: 2 });
	const { json } = await hall.call('worker', 'GET', `/surveys/${id}`);
	expect(json.survey).toMatchObject({ version: 2, content, state: 'draft', asked: [] });
	expect(json.survey).not.toHaveProperty('sealingKey');
});

test('a stale save is refused and changes nothing, not even the links', async () => {
	const hall = await townHall();
	const plan = await addStrategy(hall.db, hall.councilId);
	const id = await startSurvey(hall);
	const content = readySurvey();
	const [first] = content.questions;
	const about = (link: string) => ({
		...content,
		questions: [{ ...first, links: [{ kind: 'priority', id: link }] }],
	});
	await saveSurvey(hall, id, 1, about(plan.priority));
	const before = await storedSurvey(hall, id);
	const stale = await saveSurvey(hall, id, 1, readySurvey({ title: 'Stale' }));
	expect(stale).toMatchObject({ status: 409, json: { error: { code: 'wrong-state' } } });
	expect(stale.json.error.fields[0].message).toMatch(/changed in another window/);
	expect(await storedSurvey(hall, id)).toEqual(before);
	expect(await linked(hall, id)).toEqual([{ optionId: '', targetId: plan.priority }]);
});

test('links are rewritten with every save, an option’s beside its question’s', async () => {
	const hall = await townHall();
	const plan = await addStrategy(hall.db, hall.councilId);
	const id = await startSurvey(hall);
	const content = readySurvey();
	const question = content.questions[0];
	if (question?.kind !== 'choose-one') throw new Error('the first question chooses one');
	const [option] = question.options;
	question.links = [
		{ kind: 'pledge', id: plan.pledge },
		{ kind: 'measure', id: plan.measure },
	];
	if (option) option.link = { kind: 'priority', id: plan.priority };
	expect((await saveSurvey(hall, id, 1, content)).status).toBe(200);
	const rows = await linked(hall, id);
	expect(rows).toHaveLength(3);
	expect(rows).toContainEqual({ optionId: option?.id, targetId: plan.priority });
	expect((await saveSurvey(hall, id, 2, readySurvey())).status).toBe(200);
	expect(await linked(hall, id)).toEqual([]);
});

test('a link to another council’s strategy, or of the wrong kind, is refused with its place', async () => {
	const hall = await townHall();
	const other = await townHall();
	const theirs = await addStrategy(other.db, other.councilId);
	const ours = await addStrategy(hall.db, hall.councilId);
	const id = await startSurvey(hall);
	const content = readySurvey();
	const question = content.questions[2];
	if (question)
		question.links = [
			{ kind: 'priority', id: ours.priority },
			{ kind: 'pledge', id: ours.priority },
			{ kind: 'priority', id: theirs.priority },
		];
	const answer = await saveSurvey(hall, id, 1, content);
	expect(answer).toMatchObject({ status: 400, json: { error: { code: 'invalid' } } });
	expect(answer.json.error.fields.map(({ field }: { field: string }) => field)).toEqual([
		'questions.2.links.1',
		'questions.2.links.2',
	]);
	expect((await storedSurvey(hall, id))?.version).toBe(1);
});

test('an id that stands for two things is refused', async () => {
	const hall = await townHall();
	const id = await startSurvey(hall);
	const content = readySurvey();
	const [first] = content.questions;
	const answer = await saveSurvey(hall, id, 1, { ...content, questions: [first, first] });
	expect(answer).toMatchObject({ status: 400, json: { error: { fields: [{ field: 'questions.1.id' }] } } });
});

test('a draft that is thrown away is gone with its links', async () => {
	const hall = await townHall();
	const plan = await addStrategy(hall.db, hall.councilId);
	const id = await startSurvey(hall);
	const content = readySurvey();
	content.questions.forEach((question) => (question.links = [{ kind: 'action', id: plan.action }]));
	await saveSurvey(hall, id, 1, content);
	expect((await hall.call('worker', 'DELETE', `/surveys/${id}`)).status).toBe(200);
	expect((await hall.call('worker', 'GET', `/surveys/${id}`)).status).toBe(404);
	expect(await linked(hall, id)).toEqual([]);
});

test('a copy keeps words, questions and links, and asks for new dates', async () => {
	const hall = await townHall();
	const plan = await addStrategy(hall.db, hall.councilId);
	const content = readySurvey();
	content.questions.forEach((question) => (question.links = [{ kind: 'pledge', id: plan.pledge }]));
	const first = await openedSurvey(hall, content);
	const { json } = await hall.call('worker', 'POST', '/surveys', { copyOf: first });
	const copy = await storedSurvey(hall, json.survey.id);
	expect(copy).toMatchObject({ state: 'draft', version: 1, signingKey: null, opensAt: null, closesAt: null });
	expect(copy?.content).toEqual({ ...content, opensAt: null, closesAt: null, answerBy: null });
	expect(await linked(hall, json.survey.id)).toHaveLength(5);
});

test('another council’s survey is not found, by any route', async () => {
	const hall = await townHall();
	const other = await townHall();
	const theirs = await startSurvey(other);
	const tries = await Promise.all([
		hall.call('worker', 'GET', `/surveys/${theirs}`),
		hall.call('worker', 'GET', `/surveys/${theirs}/check`),
		saveSurvey(hall, theirs, 1, readySurvey()),
		hall.call('worker', 'POST', `/surveys/${theirs}/open`, { version: 1 }),
		hall.call('worker', 'DELETE', `/surveys/${theirs}`),
		hall.call('worker', 'POST', '/surveys', { copyOf: theirs }),
		hall.call('worker', 'GET', `/surveys/${newId()}`),
	]);
	expect(tries.map(({ status }) => status)).toEqual(tries.map(() => 404));
	expect((await hall.call('worker', 'GET', '/surveys')).json.surveys).toEqual([]);
	expect((await storedSurvey(other, theirs))?.version).toBe(1);
});

test('a member of the board, and nobody, may not make or see surveys at the desk', async () => {
	const hall = await townHall();
	const id = await startSurvey(hall);
	for (const [who, status] of [
		['board', 403],
		[null, 401],
	] as const) {
		expect((await hall.call(who, 'GET', '/surveys')).status).toBe(status);
		expect((await hall.call(who, 'POST', '/surveys', {})).status).toBe(status);
		expect((await hall.call(who, 'GET', `/surveys/${id}`)).status).toBe(status);
		expect((await hall.call(who, 'DELETE', `/surveys/${id}`)).status).toBe(status);
	}
});

test('strategies to link to are the council’s own', async () => {
	const hall = await townHall();
	const other = await townHall();
	const ours = await addStrategy(hall.db, hall.councilId);
	await addStrategy(other.db, other.councilId);
	const { json } = await hall.call('board', 'GET', '/strategies');
	expect(json.strategies).toMatchObject([
		{
			id: ours.strategy,
			parts: [
				{ kind: 'priority', id: ours.priority, youngWording: 'A home that lasts', principles: [] },
				{ kind: 'pledge', id: ours.pledge, priorityId: ours.priority, answeredBy: [] },
				{ kind: 'action', id: ours.action, leads: ['Us'] },
				{ kind: 'measure', id: ours.measure, targets: [] },
			],
		},
	]);
	expect(v.parse(v.array(Part), json.strategies[0].parts)).toEqual(json.strategies[0].parts);
});
