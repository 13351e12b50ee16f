import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { acts, replies, replyChanges, replyTranslations } from '#db/schema/index.ts';
import { erasedWords } from '#surveys';
import { openedBox } from '#support/opened-box.ts';
import { publicPage, toldReply } from '#support/told-and-released.ts';
import { townHall } from '#support/town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;
type Who = Parameters<Hall['call']>[0];

const down = (hall: Hall, id: string, why = 'could-tell-who', who: Who = 'worker') =>
	hall.call(who, 'POST', `/replies/${id}/take-down`, { why });
const everything = async (hall: Hall, id: string) => [
	await hall.db.select().from(replies).where(eq(replies.id, id)),
	await hall.db.select().from(replyChanges).where(eq(replyChanges.replyId, id)),
	await hall.db.select().from(replyTranslations).where(eq(replyTranslations.replyId, id)),
	await hall.db.select().from(acts).where(eq(acts.councilId, hall.councilId)),
];

test('a reply that is taken down leaves its place, its day and a kind sentence, and none of its words', async () => {
	const hall = await townHall();
	const id = await toldReply(hall);
	hall.clock.now = new Date('2026-05-03T09:00:00.000Z');
	expect((await down(hall, id)).status).toBe(200);
	for (const language of ['en', 'pl']) {
		const page = await publicPage(hall, language);
		expect(page.told).toEqual([]);
		expect(page.takenDown).toEqual([
			{ id, toldOn: '2026-03-02', priorities: [], on: '2026-05-03', why: 'second-thought' },
		]);
		expect(JSON.stringify(page)).not.toContain('Zebrafinch');
	}
	const forBoard = [
		await hall.call('board', 'GET', '/replies'),
		await hall.call('board', 'GET', `/replies/${id}`),
	];
	expect(JSON.stringify(forBoard)).not.toContain('Zebrafinch');
	expect(forBoard[1]?.json.reply.takenDown).toEqual({ on: '2026-05-03', why: 'second-thought' });
});

test('what could point to somebody is told no otherwise than a second thought', async () => {
	const why = async (reason: string) => {
		const hall = await townHall();
		await down(hall, await toldReply(hall), reason);
		return (await publicPage(hall)).takenDown[0].why;
	};
	expect(await why('could-tell-who')).toBe(await why('asked-to'));
	expect(await why('wrong')).toBe(await why('by-mistake'));
	const hall = await townHall();
	expect((await down(hall, await toldReply(hall), 'Because Sam said so')).status).toBe(400);
});

test('a reply is put back where it stood, looked over again', async () => {
	const hall = await townHall();
	const id = await toldReply(hall);
	await down(hall, id);
	expect((await down(hall, id)).status).toBe(409);
	const words = {
		answer: { state: 'done', what: 'You have the room again.' },
		owner: hall.roles.worker.id,
		dueOn: '2026-04-20',
		links: [],
	};
	// While it is down its words may name somebody; then it does not go back.
	await hall.call('worker', 'PUT', `/replies/${id}`, { ...words, said: 'Sam Smith wants it back.' });
	const back = () => hall.call('worker', 'POST', `/replies/${id}/put-back`, {});
	expect(await back()).toMatchObject({ status: 422, json: { error: { code: 'not-for-everybody' } } });
	await hall.call('worker', 'PUT', `/replies/${id}`, { ...words, said: 'We want it back.' });
	expect((await back()).status).toBe(200);
	expect(await publicPage(hall)).toMatchObject({
		told: [{ id, said: 'We want it back.', toldOn: '2026-03-02' }],
		takenDown: [],
	});
	expect((await back()).status).toBe(409);
});

test('a reply whose day is past goes back as it stood; written anew while it was down, its day lies ahead', async () => {
	const hall = await townHall();
	const answer = { state: 'doing', what: 'We are asking.', by: '2026-03-09' };
	const id = await toldReply(hall, { answer });
	hall.clock.now = new Date('2026-05-03T09:00:00.000Z');
	const back = () => hall.call('worker', 'POST', `/replies/${id}/put-back`, {});
	const found = async () => (await hall.call('worker', 'GET', `/replies/${id}/look-over`)).json.found;
	await down(hall, id);
	expect(await found()).toEqual([]);
	expect((await back()).status).toBe(200);
	await down(hall, id);
	hall.clock.now = new Date('2026-05-03T09:01:00.000Z');
	await hall.call('worker', 'PUT', `/replies/${id}`, {
		...{ said: 'We want it back.', answer: { ...answer, by: '2026-03-10' } },
		...{ owner: hall.roles.worker.id, dueOn: '2026-04-20', links: [] },
	});
	expect(await found()).toMatchObject([{ field: 'answer.by' }]);
	expect((await back()).status).toBe(422);
});

test('an admin erases a reply: no table keeps its words, the log keeps the line', async () => {
	const hall = await townHall();
	const id = await toldReply(hall);
	const erase = (who: Who) => hall.call(who, 'DELETE', `/replies/${id}/words`);
	expect((await erase('admin')).status).toBe(409);
	await down(hall, id);
	expect((await erase('worker')).status).toBe(403);
	expect((await erase('board')).status).toBe(403);
	expect(JSON.stringify(await everything(hall, id))).toContain('Zebrafinch');
	expect((await erase('admin')).status).toBe(200);
	const left = await everything(hall, id);
	expect(JSON.stringify(left)).not.toContain('Zebrafinch');
	expect(JSON.stringify(left)).toContain('reply-erased');
	const shown = (await hall.call('worker', 'GET', `/replies/${id}`)).json;
	expect(shown.reply).toMatchObject({ said: erasedWords, answer: { state: 'done' }, erased: true });
	// Neither put back nor written over.
	expect((await hall.call('worker', 'POST', `/replies/${id}/put-back`, {})).status).toBe(409);
	const again = { ...shown.reply, said: 'New' };
	const { answer, dueOn, links } = again;
	const content = { said: 'New', answer, owner: hall.roles.worker.id, dueOn, links };
	expect((await hall.call('worker', 'PUT', `/replies/${id}`, content)).status).toBe(409);
	expect((await erase('admin')).status).toBe(409);
});

test('a reply that was taken down ends no silence and makes no survey answered', async () => {
	const hall = await townHall();
	const { id: surveyId } = await openedBox(hall);
	await hall.call('worker', 'POST', `/surveys/${surveyId}/publish`, {});
	const id = await toldReply(hall, { surveyId });
	await down(hall, id);
	expect((await hall.call('worker', 'POST', `/surveys/${surveyId}/answered`, {})).status).toBe(409);
	await hall.call('worker', 'POST', `/replies/${id}/put-back`, {});
	expect((await hall.call('worker', 'POST', `/surveys/${surveyId}/answered`, {})).status).toBe(200);
});
