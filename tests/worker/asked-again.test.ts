import { expect, test } from 'vitest';
import { surveys } from '#db/schema/index.ts';
import { everyKind, readySurvey } from '#support/every-kind.ts';
import { openSurvey } from '#support/open-survey.ts';
import { closeEarly } from '#support/second-person.ts';
import { townHall } from '#support/town-hall.ts';

test('a copy of a survey does not open while the first is open, and says which question and from which day on', async () => {
	const hall = await townHall();
	const content = readySurvey({ questions: everyKind().slice(0, 1) });
	const first = await openSurvey(hall, content);
	const { id } = (await hall.call('worker', 'POST', '/surveys', { copyOf: first.id })).json.survey;
	await hall.call('worker', 'PUT', `/surveys/${id}`, { version: 1, content });
	const { json } = await hall.call('worker', 'GET', `/surveys/${id}/check`);
	expect(json.problems).toMatchObject([{ field: 'questions.0.wording' }]);
	expect(json.problems[0].message).toMatch(/Open this one on \d+ \w+ 2026 or later/);
	const { status, json: refusal } = await hall.call('worker', 'POST', `/surveys/${id}/open`, { version: 2 });
	expect({ status, code: refusal.error.code }).toEqual({ status: 422, code: 'survey-not-ready' });
	expect((await hall.db.select({ state: surveys.state }).from(surveys)).map(({ state }) => state)).toContain(
		'draft',
	);
});

test('another council may ask the same at the same time', async () => {
	const questions = everyKind().slice(0, 1);
	await openSurvey(await townHall(), readySurvey({ questions }));
	await expect(openSurvey(await townHall(), readySurvey({ questions }))).resolves.toHaveProperty('id');
});

test('where too few answered for anything to be told, it may be asked again at once', async () => {
	const hall = await townHall();
	const content = readySurvey({ questions: everyKind().slice(0, 1) });
	const first = await openSurvey(hall, content);
	await closeEarly(hall, first.id);
	await expect(openSurvey(hall, content)).resolves.toHaveProperty('id');
});
