// Where a council asks for it, what goes public is looked at by a second person, and goes as they saw it.
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { acts, confirmations, replies, surveys } from '#db/schema/index.ts';
import { openSurvey } from '#support/open-survey.ts';
import { readWithQuotes, toldReply } from '#support/told-and-released.ts';
import { townHall } from '#support/town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;
type Who = 'worker' | 'admin';

const setting = (value: boolean) => ({ setting: { subject: 'second-for-telling', value }, seen: 0 });
const askForTwo = (hall: Hall) => hall.call('admin', 'PUT', '/settings', setting(true));
async function careful() {
	const hall = await townHall();
	expect((await askForTwo(hall)).status).toBe(200);
	return hall;
}
const content = (hall: Hall, said = 'We want a bus.') => ({
	...{ said, answer: { state: 'done', what: 'There is a bus each morning.' }, links: [] },
	...{ owner: hall.roles.worker.id, dueOn: '2026-04-20' },
});
const begun = async (hall: Hall): Promise<string> =>
	(await hall.call('worker', 'POST', '/replies', content(hall))).json.id;
const ask = (hall: Hall, reply: string, version = 1, kind = 'telling', who: Who = 'worker') =>
	hall.call(who, 'POST', `/replies/${reply}/confirmations`, { kind, version });
const decide = (hall: Hall, who: Who, id: string, how: 'confirm' | 'refuse', body: object = {}) =>
	hall.call(who, 'POST', `/confirmations/${id}/${how}`, body);
const waiting = async (hall: Hall) =>
	(await hall.call('admin', 'GET', '/confirmations')).json.confirmations as { id: string; kind: string }[];
const onThePage = async (hall: Hall): Promise<string[]> =>
	(await hall.call(null, 'GET', `/councils/${hall.slug}/public`)).json.told.map(
		({ said }: { said: string }) => said,
	);
const lines = async (hall: Hall) =>
	(await hall.db.select().from(acts).where(eq(acts.councilId, hall.councilId)).orderBy(acts.number)).map(
		({ kind, personId, details }) => ({ kind, personId, other: details.person }),
	);

test('a reply is told by one alone until the council asks for two; then by the yes of another, and by no other way', async () => {
	const hall = await townHall();
	const alone = await begun(hall);
	expect((await hall.call('worker', 'POST', `/replies/${alone}/tell`, {})).status).toBe(200);
	await askForTwo(hall);
	const id = await begun(hall);
	const told = await hall.call('worker', 'POST', `/replies/${id}/tell`, {});
	expect(told).toMatchObject({ status: 409, json: { error: { code: 'second-person-needed' } } });
	const { json: asked } = await ask(hall, id);
	expect(await waiting(hall)).toMatchObject([{ id: asked.id, kind: 'telling', title: 'We want a bus.' }]);
	// Who asked does not say yes, nor tells it alone once it is asked for.
	expect((await decide(hall, 'worker', asked.id, 'confirm')).status).toBe(409);
	expect((await hall.call('worker', 'POST', `/replies/${id}/tell`, {})).status).toBe(409);
	expect(await onThePage(hall)).toHaveLength(1);
	expect((await decide(hall, 'admin', asked.id, 'confirm')).status).toBe(200);
	expect(await onThePage(hall)).toHaveLength(2);
	expect(await waiting(hall)).toEqual([]);
	expect((await lines(hall)).at(-1)).toEqual({
		...{ kind: 'reply-told', personId: hall.roles.admin.id, other: hall.roles.worker.id },
	});
});

test('words that are changed after the asking make it void, whoever changed them', async () => {
	const hall = await careful();
	const id = await begun(hall);
	const { json: asked } = await ask(hall, id);
	await hall.call('worker', 'PUT', `/replies/${id}`, content(hall, 'We want Zebrafinch.'));
	expect(await waiting(hall)).toEqual([]);
	const late = await decide(hall, 'admin', asked.id, 'confirm');
	expect(late).toMatchObject({ status: 409, json: { error: { fields: [{ field: 'version' }] } } });
	expect(await onThePage(hall)).toEqual([]);
	expect((await ask(hall, id, 1)).status).toBe(409);
	const { json: again } = await ask(hall, id, 2);
	expect((await decide(hall, 'admin', again.id, 'confirm')).status).toBe(200);
	expect(await onThePage(hall)).toEqual(['We want Zebrafinch.']);
});

test('two who say yes at once tell it once', async () => {
	const hall = await careful();
	const id = await begun(hall);
	const { json: asked } = await ask(hall, id);
	const both = await Promise.all([
		decide(hall, 'admin', asked.id, 'confirm'),
		decide(hall, 'admin', asked.id, 'confirm'),
	]);
	expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
	expect((await lines(hall)).filter(({ kind }) => kind === 'reply-told')).toHaveLength(1);
});

test('a no has its reason, and whoever asked takes it back; nothing is told by either', async () => {
	const hall = await careful();
	const id = await begun(hall);
	const { json: first } = await ask(hall, id);
	expect((await ask(hall, id)).json.error.code).toBe('already-there');
	expect((await decide(hall, 'admin', first.id, 'refuse', { reason: '' })).status).toBe(400);
	const no = { reason: 'It names the bus driver.' };
	expect((await decide(hall, 'admin', first.id, 'refuse', no)).status).toBe(200);
	expect((await decide(hall, 'admin', first.id, 'confirm')).status).toBe(409);
	const { json: second } = await ask(hall, id);
	expect((await hall.call('admin', 'DELETE', `/confirmations/${second.id}`)).status).toBe(409);
	expect((await hall.call('worker', 'DELETE', `/confirmations/${second.id}`)).status).toBe(200);
	expect((await decide(hall, 'admin', second.id, 'confirm')).status).toBe(409);
	expect(await onThePage(hall)).toEqual([]);
	const of = (await lines(hall)).map(({ kind }) => kind).filter((kind) => /^reply-/.test(kind));
	expect(of).toEqual([
		...['reply-started', 'reply-asked-for', 'reply-refused', 'reply-asked-for', 'reply-withdrawn'],
	]);
});

test('what stops is not asked for, and what stops since is not told by a yes', async () => {
	const hall = await careful();
	const id = await begun(hall);
	await hall.call('worker', 'PUT', `/replies/${id}`, content(hall, 'Ask Jack Smith of 4 Mill Road.'));
	expect((await ask(hall, id, 2)).json.error.code).toBe('not-for-everybody');
	expect(
		await hall.db.select().from(confirmations).where(eq(confirmations.councilId, hall.councilId)),
	).toEqual([]);
	await hall.call('worker', 'PUT', `/replies/${id}`, content(hall));
	const { json: asked } = await ask(hall, id, 3);
	await hall.db.update(replies).set({ said: 'Ask Jack Smith of 4 Mill Road.' }).where(eq(replies.id, id));
	expect((await decide(hall, 'admin', asked.id, 'confirm')).json.error.code).toBe('not-for-everybody');
	expect(await onThePage(hall)).toEqual([]);
});

test('new words of a reply that young people read are not put there by one alone: it is taken down, changed, and put back by two', async () => {
	const hall = await townHall();
	const id = await toldReply(hall);
	await askForTwo(hall);
	const changed = await hall.call('worker', 'PUT', `/replies/${id}`, content(hall));
	expect(changed).toMatchObject({ status: 409, json: { error: { code: 'second-person-needed' } } });
	// Another owner or day says nothing new.
	const { reply } = (await hall.call('worker', 'GET', `/replies/${id}`)).json;
	const same = { said: reply.said, answer: reply.answer, links: [] };
	const owner = { owner: hall.roles.admin.id, dueOn: '2026-04-20' };
	expect((await hall.call('worker', 'PUT', `/replies/${id}`, { ...same, ...owner })).status).toBe(200);
	await hall.call('worker', 'POST', `/replies/${id}/take-down`, { why: 'wrong' });
	await hall.call('worker', 'PUT', `/replies/${id}`, content(hall));
	const { version } = (await hall.call('worker', 'GET', `/replies/${id}`)).json.reply;
	expect((await hall.call('worker', 'POST', `/replies/${id}/put-back`, {})).status).toBe(409);
	const { json: asked } = await ask(hall, id, version, 'putting-back');
	expect((await decide(hall, 'admin', asked.id, 'confirm')).status).toBe(200);
	expect(await onThePage(hall)).toEqual(['We want a bus.']);
});

test('results with quotes are published by two, as whoever asked had read them', async () => {
	const hall = await careful();
	const { id, clear } = await readWithQuotes(hall);
	const publishing = { kind: 'publishing' };
	expect((await hall.call('worker', 'POST', `/surveys/${id}/publish`, {})).json.error.code).toBe(
		'second-person-needed',
	);
	const { json: first } = await hall.call('worker', 'POST', `/surveys/${id}/confirmations`, publishing);
	expect((await hall.call('admin', 'GET', `/surveys/${id}/goes-out`)).json.voices[0].quotes).toEqual([
		'Longer visits',
		'Zebrafinch time',
	]);
	await clear('More Zebrafinches');
	const late = await decide(hall, 'admin', first.id, 'confirm');
	expect(late).toMatchObject({ status: 409, json: { error: { fields: [{ field: 'version' }] } } });
	const { json: second } = await hall.call('worker', 'POST', `/surveys/${id}/confirmations`, publishing);
	// Asked anew, the asking before is asked no longer.
	expect(await waiting(hall)).toMatchObject([{ id: second.id, kind: 'publishing' }]);
	expect((await decide(hall, 'worker', second.id, 'confirm')).status).toBe(409);
	expect((await decide(hall, 'admin', second.id, 'confirm')).status).toBe(200);
	const { voices } = (await hall.call('board', 'GET', `/surveys/${id}/release`)).json;
	expect(voices[0].quotes).toContain('More Zebrafinches');

	// What was taken down of them comes back by two as well.
	const quote = { kind: 'quote', question: voices[0].question, words: 'Longer visits', why: 'wrong' };
	await hall.call('worker', 'POST', `/surveys/${id}/taken-down`, quote);
	const { takenDown } = (await hall.call('worker', 'GET', `/surveys/${id}/taken-down`)).json;
	const one = takenDown[0].id;
	const alone = await hall.call('worker', 'DELETE', `/surveys/${id}/taken-down/${one}`);
	expect(alone.json.error.code).toBe('second-person-needed');
	const back = { kind: 'result-back', one };
	const { json: third } = await hall.call('worker', 'POST', `/surveys/${id}/confirmations`, back);
	expect(await waiting(hall)).toMatchObject([{ id: third.id, kind: 'result-back' }]);
	expect((await decide(hall, 'admin', third.id, 'confirm')).status).toBe(200);
	const after = (await hall.call('board', 'GET', `/surveys/${id}/release`)).json.voices;
	expect(after[0].quotes).toContain('Longer visits');
});

test('results of a box that is not opened yet are neither asked for nor published, and the log says nothing of it', async () => {
	const hall = await careful();
	const { id } = await openSurvey(hall);
	await hall.db.update(surveys).set({ state: 'closed' }).where(eq(surveys.id, id));
	const asked = await hall.call('worker', 'POST', `/surveys/${id}/confirmations`, { kind: 'publishing' });
	expect([asked.status, asked.json.error.code]).toEqual([409, 'wrong-state']);
	expect((await hall.call('worker', 'POST', `/surveys/${id}/publish`, {})).json.error.code).toBe(
		'wrong-state',
	);
	expect((await lines(hall)).map(({ kind }) => kind)).not.toContain('results-published');
});

test('what was asked for other words than stand now is owed by nobody', async () => {
	const hall = await careful();
	const id = await begun(hall);
	await ask(hall, id);
	const owed = async () =>
		(await hall.call('admin', 'GET', `/people/${hall.roles.worker.id}`)).json.owed.asked.length;
	expect(await owed()).toBe(1);
	await hall.call('worker', 'PUT', `/replies/${id}`, content(hall, 'We want two buses.'));
	expect(await owed()).toBe(0);
});

test('a council in which nobody else could say yes cannot ask for two', async () => {
	const hall = await townHall();
	await hall.call('admin', 'DELETE', `/people/${hall.roles.worker.id}`);
	expect(await askForTwo(hall)).toMatchObject({
		status: 400,
		json: { error: { fields: [{ field: 'value' }] } },
	});
});

test('another council’s reply is neither asked for nor decided', async () => {
	const [mine, theirs] = [await careful(), await careful()];
	const id = await begun(theirs);
	expect((await ask(mine, id)).status).toBe(404);
	const { json: asked } = await ask(theirs, id);
	expect((await decide(mine, 'admin', asked.id, 'confirm')).status).toBe(404);
	expect((await theirs.call('board', 'POST', `/confirmations/${asked.id}/confirm`, {})).status).toBe(403);
	expect(await onThePage(theirs)).toEqual([]);
});
