import { expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { asked, invitations, sendings, stopped } from '#db/schema/index.ts';
import { readCode } from '#surveys';
import { peppered } from '#worker/door/hash.ts';
import { giveUpTexts, minutesOnTheWay } from '#worker/texts/give-up-texts.ts';
import { allTables } from '#support/all-tables.ts';
import { openSurvey, type Hall } from '#support/open-survey.ts';
import { account, postRoom } from '#support/post-room.ts';

const send = (hall: Hall, id: string, list: string) =>
	hall.call('worker', 'POST', `/surveys/${id}/invitations`, { list });
const report = async (hall: Hall, id: string) =>
	(await hall.call('worker', 'GET', `/surveys/${id}/sendings`)).json.sendings;

test('checking a list sends nothing and writes nothing', async () => {
	const { hall, queued } = await postRoom();
	const survey = await openSurvey(hall);
	const { json } = await hall.call('worker', 'POST', `/surveys/${survey.id}/invitations/check`, {
		list: '07700900001,8 to 11\n07700900001\nnobody',
	});
	expect(json).toMatchObject({ ready: 1, fragments: 2, lost: [], stopped: 0 });
	expect(json.refused).toMatchObject([
		{ row: 2, problem: 'twice' },
		{ row: 3, problem: 'no-number' },
	]);
	expect(queued).toEqual([]);
	expect(await hall.db.$count(invitations, eq(invitations.surveyId, survey.id))).toBe(0);
});

test('where two columns hold mobiles nothing is sent before the worker has said which', async () => {
	const { hall, queued } = await postRoom();
	const survey = await openSurvey(hall);
	const list = 'Carer mobile,Mobile,Group\n07700900201,07700900101,8 to 11\n07700900202,07700900102,Seniors';
	const call = (path: string, more = {}) =>
		hall.call('worker', 'POST', `/surveys/${survey.id}/invitations${path}`, { list, ...more });
	const { ask, ready } = (await call('/check')).json;
	expect([ready, ask.map(({ heading }: { heading: string }) => heading)]).toEqual([
		0,
		['Carer mobile', 'Mobile'],
	]);
	expect((await call('')).json.error).toMatchObject({
		code: 'text-not-sendable',
		fields: [{ field: 'column', message: 'Say which numbers you want to text.' }],
	});
	expect(queued).toEqual([]);
	const answered = (await call('/check', { column: 1 })).json;
	expect(answered).toMatchObject({ ready: 2, ignored: [{ where: 'Carer mobile', numbers: 2 }] });
	expect(answered.unknownGroups).toEqual([{ written: 'Seniors', number: 1, means: null }]);
	expect(JSON.stringify(answered)).not.toContain('7700900101');
	const seniors = survey.content.band?.options[1]?.id ?? '';
	expect((await call('', { column: 1, groups: { Seniors: seniors } })).json).toEqual({ sent: 2, failed: 0 });
	expect(queued).toMatchObject([{ phone: '+447700900101' }, { phone: '+447700900102' }]);
	const bands = await hall.db.select().from(asked).where(eq(asked.surveyId, survey.id));
	expect(bands.map(({ band }) => band)).toContain(seniors);
});

test('a list of more rows than anybody could check is refused with one sentence', async () => {
	const { hall } = await postRoom();
	const survey = await openSurvey(hall);
	const { json } = await hall.call('worker', 'POST', `/surveys/${survey.id}/invitations/check`, {
		list: 'a,b\n'.repeat(100_000),
	});
	expect(json.error.fields).toEqual([
		{ field: 'list', message: 'This table has more than 20,000 rows. Send it in parts.' },
	]);
});

test('each phone gets a code of its own; what is stored is its hash, sorted, and how many were asked in each group', async () => {
	const { hall, queued } = await postRoom();
	const survey = await openSurvey(hall);
	expect((await send(hall, survey.id, '07700900001,8 to 11\n07700900004\n07700900005')).json).toEqual({
		sent: 3,
		failed: 0,
	});
	const codes = queued.map((text) => readCode(text.message.match(/#(\w{13}) /)?.[1] ?? ''));
	expect(new Set(codes).size).toBe(3);
	const rows = await hall.db.select().from(invitations).where(eq(invitations.surveyId, survey.id));
	const hashes = await Promise.all(
		codes.map((code) => peppered(hall.env.PEPPER, 'code', `${survey.id}:${code}`)),
	);
	expect(rows).toEqual(hashes.sort().map((codeHash) => ({ surveyId: survey.id, codeHash, spentOn: null })));
	const bands = await hall.db.select().from(asked).where(eq(asked.surveyId, survey.id));
	expect(bands.map(({ number }) => number).sort()).toEqual([1, 2]);
});

test('once the provider took the texts nothing stored holds a number, a code or a message', async () => {
	const { hall, queued, deliverAll } = await postRoom();
	const survey = await openSurvey(hall);
	await send(hall, survey.id, '07700900001\n07700900004');
	const secrets = queued.flatMap((text) => [
		'7700900001',
		'7700900004',
		text.message.match(/#(\w{13})/)?.[1] ?? '?',
	]);
	await deliverAll();
	expect(queued).toEqual([]);
	expect(await report(hall, survey.id)).toMatchObject([{ total: 2, waiting: 0, failed: 0 }]);
	const dump = (await allTables(hall.env.DB)).toUpperCase();
	for (const secret of secrets) expect(dump).not.toContain(secret.toUpperCase());
});

test('a text that the provider cannot take now is tried again without being sent twice, and given up by count', async () => {
	let taken = false;
	const { hall, requests, deliverAll, world } = await postRoom((request) => {
		if (request.method === 'GET') return Response.json({ notifications: taken ? [{}] : [] });
		return new Response(null, { status: 503 });
	});
	const survey = await openSurvey(hall);
	await send(hall, survey.id, '07700900001');
	expect(await deliverAll(1)).toHaveLength(1);
	expect(await deliverAll(2)).toHaveLength(1);
	expect(requests.map(({ method }) => method)).toEqual(['POST', 'GET', 'POST']);
	expect(await report(hall, survey.id)).toMatchObject([{ waiting: 1, failed: 0 }]);
	hall.clock.now = new Date(hall.clock.now.getTime() + minutesOnTheWay * 60_000);
	await giveUpTexts(world());
	expect(await deliverAll(4)).toEqual([]);
	expect(await report(hall, survey.id)).toMatchObject([{ waiting: 0, failed: 1 }]);

	await send(hall, survey.id, '07700900004');
	taken = true;
	requests.length = 0;
	expect(await deliverAll(2)).toEqual([]);
	expect(requests.map(({ method }) => method)).toEqual(['GET']);
});

test('a number that the provider refuses is reported by count and not tried again', async () => {
	const { hall, deliverAll } = await postRoom(() => new Response('{}', { status: 400 }));
	const survey = await openSurvey(hall);
	await send(hall, survey.id, '07700900001\n07700900004');
	expect(await deliverAll()).toEqual([]);
	expect(await report(hall, survey.id)).toMatchObject([{ total: 2, waiting: 0, failed: 2 }]);
});

test('texts that the queue will not take are withdrawn: their codes open nothing', async () => {
	const { hall } = await postRoom();
	const survey = await openSurvey(hall);
	hall.env.TEXTS.sendBatch = async () => {
		throw new Error('the queue is down');
	};
	expect((await send(hall, survey.id, '07700900001')).json).toEqual({ sent: 0, failed: 1 });
	expect(await hall.db.$count(invitations, eq(invitations.surveyId, survey.id))).toBe(0);
	expect(await report(hall, survey.id)).toMatchObject([{ total: 1, waiting: 0, failed: 1 }]);
});

test('somebody who answers STOP gets no more texts from that council, and from no other council’s token', async () => {
	const { hall } = await postRoom();
	const survey = await openSurvey(hall);
	const callback = (token: string) =>
		hall.app.request(
			`/api/notify/${hall.slug}/texts`,
			{
				method: 'POST',
				headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
				body: JSON.stringify({
					id: 'x',
					source_number: '447700900001',
					message: ' Stop. ',
					date_received: 'now',
				}),
			},
			hall.env,
		);
	expect((await callback('another-token')).status).toBe(403);
	expect(await hall.db.$count(stopped, eq(stopped.councilId, hall.councilId))).toBe(0);
	expect((await callback(account.callbackToken)).status).toBe(200);
	expect((await callback(account.callbackToken)).status).toBe(200);
	const { json } = await hall.call('worker', 'POST', `/surveys/${survey.id}/invitations/check`, {
		list: '07700900001\n07700900004',
	});
	expect(json).toMatchObject({ ready: 1, stopped: 1 });
});

test('a survey that is not open invites nobody', async () => {
	const { hall, queued } = await postRoom();
	const { id } = (await hall.call('worker', 'POST', '/surveys', {})).json.survey;
	expect((await send(hall, id, '07700900001')).json.error.code).toBe('wrong-state');
	expect(await hall.db.$count(sendings, eq(sendings.surveyId, id))).toBe(0);
	expect(queued).toEqual([]);
});
