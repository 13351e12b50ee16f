import { expect, test } from 'vitest';
import { minutesToAnswer, usualTextWords } from '#surveys';
import { openSurvey } from '#support/open-survey.ts';
import { postRoom } from '#support/post-room.ts';
import { townHall } from '#support/town-hall.ts';

const words = { greeting: 'Hi!', from: 'Farah at Testshire', askWhom: 'Farah', sender: '07700 900999' };

test('the council’s own words are in every text from then on, with the survey’s own length', async () => {
	const { hall, queued } = await postRoom();
	const survey = await openSurvey(hall);
	expect((await hall.call('worker', 'PUT', '/text-words', words)).status).toBe(200);
	await hall.call('worker', 'POST', `/surveys/${survey.id}/invitations`, { list: '07700900001' });
	await hall.call('worker', 'POST', `/surveys/${survey.id}/reminders`, { list: '07700900001' });
	const minutes = minutesToAnswer(survey.content);
	expect(queued.map(({ message }) => message)).toEqual([
		expect.stringMatching(
			new RegExp(
				`^Hi! Farah at Testshire: what do you think\\? About ${minutes} minutes, no names: https://heard.example/s/\\w+#\\w{13} Is it real\\? Ask Farah, or see heard.example/c/town-\\w+/texts Reply STOP to stop\\.$`,
			),
		),
		expect.stringMatching(/^Farah at Testshire sent you a link.*Ask Farah\. Reply STOP to stop\.$/),
	]);
});

test('other words are shown as the text they would make, and kept only when they are saved', async () => {
	const hall = await townHall();
	const survey = await openSurvey(hall);
	const { json } = await hall.call('worker', 'POST', `/surveys/${survey.id}/texts/check`, words);
	expect(json).toMatchObject({ words, invitation: { fragments: 2, lost: [] }, reminder: { fragments: 1 } });
	expect(json.invitation.message).toContain('Farah at Testshire');
	const now = (await hall.call('worker', 'GET', `/surveys/${survey.id}/texts`)).json;
	expect(now.words).toEqual(usualTextWords);
	expect(now.invitation.message).toMatch(/^Testshire: what do you think/);
});

test('words that out somebody are refused with the field and the reason, and nothing changes', async () => {
	const hall = await townHall();
	const survey = await openSurvey(hall);
	const bad = { ...words, from: 'The leaving care team' };
	for (const [method, path] of [
		['PUT', '/text-words'],
		['POST', `/surveys/${survey.id}/texts/check`],
	] as const) {
		const { status, json } = await hall.call('worker', method, path, bad);
		expect(status).toBe(422);
		expect(json.error.fields).toEqual([{ field: 'from', message: expect.stringContaining('“care”') }]);
	}
	expect((await hall.call('worker', 'GET', `/surveys/${survey.id}/texts`)).json.words).toEqual(
		usualTextWords,
	);
});

test('anybody can see what a real text looks like, and what number it comes from', async () => {
	const hall = await townHall();
	await hall.call('worker', 'PUT', '/text-words', words);
	const { status, json } = await hall.call(null, 'GET', `/councils/${hall.slug}/texts`);
	expect(status).toBe(200);
	expect(json).toEqual({
		askedBy: 'Farah at Testshire',
		askWhom: 'Farah',
		sender: '07700 900999',
		linkStart: 'https://heard.example/s/',
		example: expect.stringMatching(/^Hi! Farah at Testshire: what do you think\? About \.\.\. minutes/),
	});
});

test('a board member changes no text, and no council changes another’s', async () => {
	const [hall, other] = [await townHall(), await townHall()];
	expect((await hall.call('board', 'PUT', '/text-words', words)).status).toBe(403);
	await other.call('worker', 'PUT', '/text-words', words);
	expect((await hall.call(null, 'GET', `/councils/${hall.slug}/texts`)).json.askedBy).toBe('Testshire');
});
