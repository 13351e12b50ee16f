// A survey whose box only its key-holder can open: who may make the key, and what there is while young people answer.
import { describe, expect, test } from 'vitest';
import { readSurveyKeys } from '#worker/ballot-box/key-cupboard.ts';
import { newId } from '#support/every-kind.ts';
import { heldContent, heldDraft, heldSurvey, holderPair } from '#support/key-holder.ts';
import { dropIn } from '#support/open-survey.ts';
import { storedSurvey } from '#support/survey-desk.ts';
import { townHall } from '#support/town-hall.ts';

const { publicKey } = await holderPair();

describe('before it opens', () => {
	test('a survey waits for its key, and says for whom', async () => {
		const hall = await townHall();
		const { id } = await heldDraft(hall);
		const check = await hall.call('worker', 'GET', `/surveys/${id}/check`);
		expect(check.json.problems).toEqual([
			{ field: 'keyHolder.person', message: expect.stringContaining('Sam Ali has not made the key') },
		]);
		const refused = await hall.call('worker', 'POST', `/surveys/${id}/open`, { version: 2 });
		expect(refused.json.error.code).toBe('survey-not-ready');
		expect((await hall.call('key-holder', 'PUT', `/boxes/${id}/key`, { publicKey })).status).toBe(200);
		expect((await hall.call('worker', 'GET', `/surveys/${id}/check`)).json.problems).toEqual([]);
		expect((await hall.call('worker', 'POST', `/surveys/${id}/open`, { version: 2 })).status).toBe(200);
	});

	test('only somebody who was let in as a key-holder of this council can be named', async () => {
		const hall = await townHall();
		const elsewhere = await townHall();
		for (const person of [hall.roles.worker.id, elsewhere.roles['key-holder'].id, newId()]) {
			const content = heldContent(hall, {
				keyHolder: { person, name: 'Me', role: 'a friend', understood: true },
			});
			await expect(heldDraft(hall, content)).rejects.toThrow('keyHolder.person');
			const started = await hall.call('worker', 'POST', '/surveys', { content });
			expect(started.json.error.code).toBe('invalid');
		}
	});

	test('a key-holder who was shut out is missing, though the key is there', async () => {
		const hall = await townHall();
		const { id, content } = await heldDraft(hall);
		await hall.call('key-holder', 'PUT', `/boxes/${id}/key`, { publicKey });
		await hall.call('admin', 'DELETE', `/people/${hall.roles['key-holder'].id}`);
		const check = await hall.call('worker', 'GET', `/surveys/${id}/check`);
		expect(check.json.problems[0].message).toContain('cannot sign in');
		expect((await hall.call('worker', 'PUT', `/surveys/${id}`, { version: 2, content })).status).toBe(200);
	});

	test('naming another key-holder takes the first one’s key away; any other change leaves it', async () => {
		const hall = await townHall();
		const { id, content } = await heldDraft(hall);
		await hall.call('key-holder', 'PUT', `/boxes/${id}/key`, { publicKey });
		await hall.call('worker', 'PUT', `/surveys/${id}`, { version: 2, content: { ...content, title: 'New' } });
		expect((await storedSurvey(hall, id))?.holderKey).toBe(publicKey);
		await hall.call('worker', 'PUT', `/surveys/${id}`, {
			version: 3,
			content: { ...content, keyHolder: null },
		});
		expect(await storedSurvey(hall, id)).toMatchObject({ holderKey: null, keyHolderId: null });
	});

	test('a key may be made anew until the survey is open, and not after', async () => {
		const hall = await townHall();
		const { id, sealingKey } = await heldSurvey(hall);
		const again = await hall.call('key-holder', 'PUT', `/boxes/${id}/key`, { publicKey });
		expect(again.json.error.code).toBe('wrong-state');
		expect((await storedSurvey(hall, id))?.sealingKey).toBe(sealingKey);
	});

	test('nothing but an RSA key of 3072 bits is taken, and nothing with a private half beside it', async () => {
		const hall = await townHall();
		const { id } = await heldDraft(hall);
		const small = (await holderPair(2048)).publicKey;
		for (const key of ['', 'AAAA', small, publicKey.slice(0, -8)])
			expect((await hall.call('key-holder', 'PUT', `/boxes/${id}/key`, { publicKey: key })).status).toBe(400);
		const both = { publicKey, privateKey: 'oops' };
		expect((await hall.call('key-holder', 'PUT', `/boxes/${id}/key`, both)).status).toBe(400);
		expect((await storedSurvey(hall, id))?.holderKey).toBeNull();
	});

	test('a copy of it is a new box: the key-holder stays named, the tick and the key do not', async () => {
		const hall = await townHall();
		const { id } = await heldSurvey(hall);
		const copy = (await hall.call('worker', 'POST', '/surveys', { copyOf: id })).json.survey;
		const stored = await storedSurvey(hall, copy.id);
		expect(stored).toMatchObject({ holderKey: null, keyHolderId: hall.roles['key-holder'].id });
		expect(stored?.content.keyHolder).toMatchObject({ name: 'Sam Ali', understood: false });
	});
});

describe('while it is open', () => {
	test('no private sealing key of it is kept anywhere, and phones are told who can open the box', async () => {
		const hall = await townHall();
		const { id, address, sealingKey } = await heldSurvey(hall);
		const kept = await readSurveyKeys(hall.env.KEYS, hall.env.KEY_SECRET, id);
		expect(Object.keys(kept ?? {})).toEqual(['signing']);
		const { json } = await hall.call(null, 'GET', `/s/${address}`);
		expect(json.keyHolder).toEqual({ name: 'Sam Ali', role: 'an independent advocate' });
		expect(json.keys.sealing).toBe(sealingKey);
		expect(JSON.stringify(json)).not.toContain(hall.roles['key-holder'].id);
	});

	test('its key-holder is shown no ballot, no question and no number', async () => {
		const hall = await townHall();
		const survey = await heldSurvey(hall);
		await dropIn(hall, survey, 'sealed');
		const { json } = await hall.call('key-holder', 'GET', `/boxes/${survey.id}`);
		expect(json.toOpen).toBeNull();
		expect(JSON.stringify(json)).not.toContain(survey.content.questions[0]?.wording);
		const page = await hall.call('key-holder', 'GET', `/boxes/${survey.id}/ballots`);
		expect(page.json.error.code).toBe('wrong-state');
		expect((await hall.call('admin', 'POST', `/surveys/${survey.id}/lost-key`)).status).toBe(409);
	});
});
