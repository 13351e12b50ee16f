import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { surveys } from '#db/schema/index.ts';
import { destroySurveyKeys, readSurveyKeys } from '#worker/ballot-box/key-cupboard.ts';
import { readySurvey } from '#support/every-kind.ts';
import { openedSurvey, saveSurvey, startSurvey, storedSurvey } from '#support/survey-desk.ts';
import { townHall } from '#support/town-hall.ts';

test('the check lists what is missing, and opening without it is refused', async () => {
	const hall = await townHall();
	const id = await startSurvey(hall);
	const { json } = await hall.call('worker', 'GET', `/surveys/${id}/check`);
	expect(json.problems.map(({ field }: { field: string }) => field)).toEqual([
		'title',
		'questions',
		'why',
		'readers',
		'audience',
		'closesAt',
		'answerBy',
	]);
	const answer = await hall.call('worker', 'POST', `/surveys/${id}/open`, { version: 1 });
	expect(answer).toMatchObject({ status: 422, json: { error: { code: 'survey-not-ready' } } });
	expect(answer.json.error.fields).toEqual(json.problems);
	expect((await storedSurvey(hall, id))?.state).toBe('draft');
	expect(await readSurveyKeys(hall.env.KEYS, hall.env.KEY_SECRET, id)).toBeNull();
});

test('opening puts away private keys, publishes their public halves and notes the time', async () => {
	const hall = await townHall();
	const id = await openedSurvey(hall);
	const survey = await storedSurvey(hall, id);
	expect(survey).toMatchObject({
		state: 'open',
		opensAt: hall.clock.now.toISOString(),
		closesAt: '2026-03-20T17:00:00.000Z',
		content: { opensAt: hall.clock.now.toISOString() },
	});
	const keys = await readSurveyKeys(hall.env.KEYS, hall.env.KEY_SECRET, id);
	expect(keys).not.toBeNull();
	const { n } = await crypto.subtle.exportKey('jwk', await signingKey(keys?.signing ?? ''));
	expect(survey?.signingKey?.n).toBe(n);
});

const signingKey = (pkcs8: string) =>
	crypto.subtle.importKey(
		'pkcs8',
		Uint8Array.from(atob(pkcs8.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0)),
		{ name: 'RSA-PSS', hash: 'SHA-384' },
		true,
		['sign'],
	);

test('of two who press open at once only one opens, and the keys that stay are those of the survey', async () => {
	const hall = await townHall();
	const id = await startSurvey(hall);
	await saveSurvey(hall, id, 1, readySurvey());
	const press = () => hall.call('worker', 'POST', `/surveys/${id}/open`, { version: 2 });
	const answers = await Promise.all([press(), press(), press()]);
	expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
	const keys = await readSurveyKeys(hall.env.KEYS, hall.env.KEY_SECRET, id);
	const { n } = await crypto.subtle.exportKey('jwk', await signingKey(keys?.signing ?? ''));
	expect((await storedSurvey(hall, id))?.signingKey?.n).toBe(n);
});

test('an opening that stopped half way is finished by the next press', async () => {
	const hall = await townHall();
	const id = await openedSurvey(hall);
	await hall.db.update(surveys).set({ state: 'draft' }).where(eq(surveys.id, id));
	expect((await saveSurvey(hall, id, 2, readySurvey())).json.error.fields[0].message).toMatch(/being opened/);
	expect((await hall.call('worker', 'POST', `/surveys/${id}/open`, { version: 2 })).status).toBe(200);
});

test('a survey never opens without private keys', async () => {
	const hall = await townHall();
	const id = await openedSurvey(hall);
	await hall.db.update(surveys).set({ state: 'draft' }).where(eq(surveys.id, id));
	await destroySurveyKeys(hall.env.KEYS, id);
	expect((await hall.call('worker', 'POST', `/surveys/${id}/open`, { version: 2 })).status).toBe(409);
	expect((await storedSurvey(hall, id))?.state).toBe('draft');
});

test('an open survey’s words are frozen, and it cannot be thrown away or opened again', async () => {
	const hall = await townHall();
	const id = await openedSurvey(hall);
	const before = await storedSurvey(hall, id);
	const frozen = { status: 409, json: { error: { code: 'survey-frozen' } } };
	expect(await saveSurvey(hall, id, 2, readySurvey({ title: 'New words' }))).toMatchObject(frozen);
	expect(await hall.call('worker', 'DELETE', `/surveys/${id}`)).toMatchObject(frozen);
	expect(await hall.call('worker', 'POST', `/surveys/${id}/open`, { version: 2 })).toMatchObject(frozen);
	expect(await storedSurvey(hall, id)).toEqual(before);
});
