import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import {
	questionLinks,
	replies,
	replyChanges,
	replyLinks,
	replyTranslations,
	surveys,
} from '#db/schema/index.ts';
import { readySurvey } from '#support/every-kind.ts';
import { addStrategy } from '#support/strategy.ts';
import { townHall } from '#support/town-hall.ts';
import { emptyBin } from '#worker/bin/empty-bin.ts';
import { realNature, worldOf } from '#worker/world.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;

const world = (hall: Hall) => worldOf(hall.env, { ...realNature, now: () => hall.clock.now });
const draft = async (hall: Hall): Promise<string> => {
	const { survey } = (await hall.call('worker', 'POST', '/surveys', {})).json;
	await hall.call('worker', 'PUT', `/surveys/${survey.id}`, { version: 1, content: readySurvey() });
	return survey.id;
};
const reply = async (hall: Hall, change: object = {}): Promise<string> => {
	const content = {
		...{ said: 'We want a bus.', answer: { state: 'waiting' }, links: [] },
		...{ owner: hall.roles.worker.id, dueOn: '2026-04-20', ...change },
	};
	return (await hall.call('worker', 'POST', '/replies', content)).json.id;
};
const bin = (hall: Hall, kind: string, id: string) => hall.call('worker', 'POST', '/bin', { kind, id });
const out = (hall: Hall, kind: string, id: string) => hall.call('worker', 'POST', '/bin/out', { kind, id });
const binned = async (hall: Hall) => (await hall.call('worker', 'GET', '/bin')).json.binned;
const surveysOf = async (hall: Hall) => (await hall.call('worker', 'GET', '/surveys')).json.surveys;
const repliesOf = async (hall: Hall) => (await hall.call('worker', 'GET', '/replies')).json.replies;

test('a draft goes into the bin whole, and comes back with one press as it was', async () => {
	const hall = await townHall();
	const id = await draft(hall);
	const before = (await hall.call('worker', 'GET', `/surveys/${id}`)).json.survey;
	expect((await bin(hall, 'survey', id)).status).toBe(200);
	expect(await surveysOf(hall)).toEqual([]);
	expect(await binned(hall)).toEqual([
		{ kind: 'survey', id, name: before.content.title, binnedOn: '2026-03-02', goneOn: '2026-04-01' },
	]);
	// What lies there is neither written nor opened.
	const saved = await hall.call('worker', 'PUT', `/surveys/${id}`, { version: 2, content: readySurvey() });
	expect(saved).toMatchObject({ status: 409, json: { error: { fields: [{ field: 'bin' }] } } });
	expect((await hall.call('worker', 'POST', `/surveys/${id}/open`, { version: 2 })).status).toBe(409);
	expect((await out(hall, 'survey', id)).status).toBe(200);
	expect((await hall.call('worker', 'GET', `/surveys/${id}`)).json.survey).toEqual(before);
	expect(await surveysOf(hall)).toHaveLength(1);
	expect((await out(hall, 'survey', id)).status).toBe(404);
});

test('an untold reply goes into the bin and comes back; one that was told, or is late, does not go there', async () => {
	const hall = await townHall();
	const id = await reply(hall);
	expect((await bin(hall, 'reply', id)).status).toBe(200);
	expect(await repliesOf(hall)).toEqual([]);
	await out(hall, 'reply', id);
	expect(await repliesOf(hall)).toHaveLength(1);
	const late = await reply(hall, { dueOn: '2026-03-01' });
	expect((await bin(hall, 'reply', late)).status).toBe(409);
	const told = await reply(hall, { answer: { state: 'done', what: 'There is a bus.' } });
	await hall.call('worker', 'POST', `/replies/${told}/tell`, {});
	expect((await bin(hall, 'reply', told)).status).toBe(409);
	expect(await binned(hall)).toEqual([]);
});

test('a reply whose day was put off does not go into the bin, late or not; one whose day was moved forward does', async () => {
	const hall = await townHall();
	const moved = async (dueOn: string, late: boolean) => {
		const content = { said: 'We want a bus.', answer: { state: 'waiting' }, links: [] };
		const id = await reply(hall, { dueOn: late ? '2026-03-01' : '2026-04-20' });
		await hall.call('worker', 'PUT', `/replies/${id}`, {
			...{ ...content, owner: hall.roles.worker.id, dueOn },
		});
		return (await bin(hall, 'reply', id)).status;
	};
	expect(await moved('2026-05-20', true)).toBe(409);
	expect(await moved('2026-05-20', false)).toBe(409);
	expect(await moved('2026-04-01', false)).toBe(200);
});

test('an open survey is in no bin', async () => {
	const hall = await townHall();
	const id = await draft(hall);
	await hall.call('worker', 'POST', `/surveys/${id}/open`, { version: 2 });
	expect((await bin(hall, 'survey', id)).status).toBe(409);
});

test('after thirty days, and not a day before, the clock deletes what is in the bin with all that belongs to it', async () => {
	const hall = await townHall();
	const plan = await addStrategy(hall.db, hall.councilId);
	const id = await draft(hall);
	const untold = await reply(hall, { links: [{ kind: 'priority', id: plan.priority }] });
	const stays = await reply(hall, { said: 'This one stays.' });
	await hall.call('worker', 'PUT', `/replies/${untold}`, {
		...{ said: 'We want two.', answer: { state: 'done', what: 'You have two.' }, links: [] },
		...{ owner: hall.roles.worker.id, dueOn: '2026-04-20' },
	});
	const polish = { said: 'Tak', answer: 'Nie', checkedBy: '' };
	await hall.call('worker', 'PUT', `/replies/${untold}/translations/pl`, polish);
	await bin(hall, 'survey', id);
	await bin(hall, 'reply', untold);
	// Half past eleven in London: the twenty-ninth day.
	hall.clock.now = new Date('2026-03-31T22:30:00.000Z');
	await emptyBin(world(hall));
	expect(await binned(hall)).toHaveLength(2);
	hall.clock.now = new Date('2026-04-01T09:00:00.000Z');
	await emptyBin(world(hall));
	expect(await binned(hall)).toEqual([]);
	const left = await Promise.all([
		hall.db.select().from(surveys).where(eq(surveys.id, id)),
		hall.db.select().from(questionLinks).where(eq(questionLinks.surveyId, id)),
		hall.db.select().from(replies).where(eq(replies.id, untold)),
		hall.db.select().from(replyChanges).where(eq(replyChanges.replyId, untold)),
		hall.db.select().from(replyLinks).where(eq(replyLinks.replyId, untold)),
		hall.db.select().from(replyTranslations).where(eq(replyTranslations.replyId, untold)),
	]);
	expect(left).toEqual(left.map(() => []));
	expect(await repliesOf(hall)).toMatchObject([{ id: stays }]);
});

test('another council’s drafts and replies are in nobody else’s bin', async () => {
	const [mine, theirs] = [await townHall(), await townHall()];
	const [survey, untold] = [await draft(theirs), await reply(theirs)];
	expect((await bin(mine, 'survey', survey)).status).toBe(404);
	expect((await bin(mine, 'reply', untold)).status).toBe(404);
	await bin(theirs, 'survey', survey);
	await bin(theirs, 'reply', untold);
	expect((await out(mine, 'survey', survey)).status).toBe(404);
	expect((await out(mine, 'reply', untold)).status).toBe(404);
	expect(await binned(mine)).toEqual([]);
	expect((await theirs.call('board', 'GET', '/bin')).status).toBe(403);
});
