import { expect, test } from 'vitest';
import { pledgeActions, pledges, surveys } from '#db/schema/index.ts';
import { newId } from '#support/every-kind.ts';
import { openSurvey } from '#support/open-survey.ts';
import { openedBox } from '#support/opened-box.ts';
import { statementsOf } from '#support/statements-of.ts';
import { addStrategy } from '#support/strategy.ts';
import { townHall } from '#support/town-hall.ts';
import { readySurvey } from '#support/every-kind.ts';
import { eq } from 'drizzle-orm';

type Hall = Awaited<ReturnType<typeof townHall>>;
const see = (hall: Hall, path: string) => hall.call('board', 'GET', `/board/${hall.slug}/plan${path}`);

/** A strategy whose one action answers a wish of young people, and a survey about that action. */
async function wished(hall: Hall) {
	const plan = await addStrategy(hall.db, hall.councilId);
	const wish = newId();
	const own = { councilId: hall.councilId, strategyId: plan.strategy, priorityId: null, position: 2 };
	await hall.db
		.insert(pledges)
		.values({ id: wish, ...own, wording: 'Knock first', madeBy: 'the forum', by: 'young people' });
	const answer = () =>
		hall.db
			.insert(pledgeActions)
			.values({ councilId: hall.councilId, pledgeId: wish, actionId: plan.action });
	const box = await openedBox(hall, { about: [{ kind: 'action', id: plan.action }] });
	return { plan, wish, answer, ...box };
}

test('from a wish one walks down to what is done, was asked, said and replied, and from a reply up again', async () => {
	const hall = await townHall();
	const { plan, wish, answer, id, question } = await wished(hall);
	await answer();
	await hall.call('worker', 'POST', `/surveys/${id}/publish`, {});
	await hall.call('worker', 'POST', '/replies', {
		said: 'Ask us first.',
		answer: { state: 'waiting' },
		owner: hall.roles.worker.id,
		dueOn: '2026-05-01',
		links: [],
		surveyId: id,
		questionId: question('agree'),
	});
	const { json } = await see(hall, `/chain/pledge/${wish}`);
	expect(json).toMatchObject({
		part: { kind: 'pledge', wording: 'Knock first', by: 'young people', madeBy: 'the forum' },
		above: [],
		below: [{ kind: 'action', id: plan.action, wording: 'Ask' }],
		said: [{ surveyId: id, tests: [{ kind: 'action', id: plan.action }], headline: { kind: 'share' } }],
		replies: [{ said: 'Ask us first.' }],
		silence: null,
		waiting: [],
	});
	const action = (await see(hall, `/chain/action/${plan.action}`)).json;
	expect(action.above.map((part: { id: string }) => part.id)).toEqual([plan.priority, wish]);
	const priority = (await see(hall, `/priorities/${plan.priority}`)).json;
	expect(priority.said[0].tests).toMatchObject([{ kind: 'action', id: plan.action, wording: 'Ask' }]);
});

test('a question that is not released is told by its words alone; a draft is not told at all', async () => {
	const hall = await townHall();
	const { plan, id, question } = await wished(hall);
	const { json } = await see(hall, `/chain/action/${plan.action}`);
	expect(json.said).toEqual([]);
	expect(json.waiting).toEqual([
		{
			surveyId: id,
			survey: 'What makes a good week?',
			questionId: question('agree'),
			wording: expect.stringContaining('I see the people who matter to me.'),
			state: 'closed',
			closesAt: null,
			about: [{ kind: 'action', id: plan.action, mark: null, wording: 'Ask' }],
		},
	]);
	await hall.db.update(surveys).set({ state: 'draft' }).where(eq(surveys.id, id));
	expect((await see(hall, `/chain/action/${plan.action}`)).json).toMatchObject({
		waiting: [],
		silence: { kind: 'never' },
	});
});

test('the list of silence follows a promise from being asked about to being answered', async () => {
	const hall = await townHall();
	const { plan, wish, answer, id, question } = await wished(hall);
	const silence = async () => (await see(hall, '/silence')).json;
	const ids = (some: { id: string }[]) => some.map((one) => one.id);
	const before = await silence();
	expect(before.of).toEqual({ priorities: 1, pledges: 2, wishes: 1 });
	expect(ids(before.unheardPriorities)).toEqual([]);
	expect(ids(before.unheardPledges)).toEqual([plan.pledge, wish]);
	expect(before.onTheirWay).toMatchObject([{ id: plan.priority, silence: { kind: 'waiting' } }]);
	expect(ids(before.unacted)).toEqual([wish]);
	expect(before.unreleased).toMatchObject([{ surveyId: id, questionId: question('agree') }]);
	expect(before.unanswered).toEqual([]);

	await answer();
	await hall.call('worker', 'POST', `/surveys/${id}/publish`, {});
	const after = await silence();
	expect(ids(after.unheardPledges)).toEqual([plan.pledge]);
	expect(after).toMatchObject({ unacted: [], unreleased: [], unanswered: [{ surveyId: id }] });
});

test('what is open is being asked: no silence, and not a word of answers', async () => {
	const hall = await townHall();
	const plan = await addStrategy(hall.db, hall.councilId);
	const content = readySurvey();
	const asked = content.questions.map((one) => ({
		...one,
		links: [{ kind: 'pledge' as const, id: plan.pledge }],
	}));
	await openSurvey(hall, { ...content, questions: asked });
	const { json } = await see(hall, '/silence');
	expect(json).toMatchObject({ unheardPledges: [], unreleased: [], unanswered: [] });
	expect(json.onTheirWay).toMatchObject([
		{ id: plan.priority, silence: { kind: 'out' } },
		{ id: plan.pledge, silence: { kind: 'out' } },
	]);
	expect(json.asking).toHaveLength(asked.length);
});

test('a worker begins a draft with a question about a silent promise', async () => {
	const [hall, other] = [await townHall(), await townHall()];
	const plan = await addStrategy(hall.db, hall.councilId);
	const about = { kind: 'pledge', id: plan.pledge };
	const { json, status } = await hall.call('worker', 'POST', '/surveys', { about });
	expect(status).toBe(201);
	const { survey } = (await hall.call('worker', 'GET', `/surveys/${json.survey.id}`)).json;
	expect(survey).toMatchObject({ state: 'draft', content: { questions: [{ links: [about] }] } });
	// Another council's promise is none of theirs.
	expect((await other.call('worker', 'POST', '/surveys', { about })).status).toBe(400);
});

test('another council’s chain and silence are not found, nor a part under the wrong name', async () => {
	const [mine, theirs] = [await townHall(), await townHall()];
	const plan = await addStrategy(theirs.db, theirs.councilId);
	await addStrategy(mine.db, mine.councilId);
	for (const path of [`/chain/pledge/${plan.pledge}`, '/silence'])
		expect((await mine.call('worker', 'GET', `/board/${theirs.slug}/plan${path}`)).status).toBe(404);
	expect((await see(mine, `/chain/pledge/${plan.pledge}`)).status).toBe(404);
	expect((await see(theirs, `/chain/action/${plan.pledge}`)).status).toBe(404);
	expect((await see(theirs, `/chain/priority/${plan.priority}`)).status).toBe(400);
});

test('a chain and the list of silence cost at most thirteen statements, and none of them reads a slip', async () => {
	const hall = await townHall();
	const { plan, wish, id } = await wished(hall);
	await hall.call('worker', 'POST', `/surveys/${id}/publish`, {});
	const pages = [
		`/chain/pledge/${wish}`,
		`/chain/action/${plan.action}`,
		`/chain/measure/${plan.measure}`,
		'/silence',
	];
	for (const path of pages) {
		const statements = await statementsOf(hall, async (call) => {
			expect((await call('board', 'GET', `/board/${hall.slug}/plan${path}`)).status).toBe(200);
		});
		expect(statements.length).toBeLessThanOrEqual(13);
		for (const statement of statements)
			expect(statement).not.toMatch(/"(slips|ballots|invitations|word_readings)"/);
	}
});
