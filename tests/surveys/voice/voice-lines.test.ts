import { describe, expect, test } from 'vitest';
import { howMuchIsRead, translatable, voiceSteps } from '#surveys';
import { readySurvey } from '#support/every-kind.ts';

const survey = readySurvey();
const steps = voiceSteps(survey);
const lines = [...new Map(steps.flatMap(({ lines }) => lines).map((line) => [line.key, line])).values()];
const allRead = lines.map(({ key, english }) => ({ key, words: english ?? 'ours' }));

describe('what there is to read', () => {
	test('every text of the survey is in one step, but the words that point elsewhere', () => {
		const keys = lines.map(({ key }) => key);
		for (const { key } of translatable(survey))
			expect([key, keys.filter((one) => one === key).length]).toEqual([
				key,
				key.startsWith('signpost.') ? 0 : 1,
			]);
	});

	test('a step begins with its question, and faces and the last of the groups are lines too', () => {
		for (const question of survey.questions) {
			const step = steps.find(({ step }) => step === question.id);
			expect(step?.lines[0]?.english).toBe(question.wording);
			if (question.kind === 'agree')
				expect(step?.lines.slice(-5).map(({ english }) => english)).toEqual([null, null, null, null, null]);
		}
		expect(steps[0]?.step).toBe('welcome');
		if (survey.band) expect(steps.at(-1)?.lines.at(-1)).toEqual({ key: 'ratherNot', english: null });
	});
});

describe('a voice is whole', () => {
	test('only when every line is read', () => {
		expect(howMuchIsRead(survey, {}, allRead).whole).toBe(true);
		for (const { key } of lines) {
			const without = allRead.filter((one) => one.key !== key);
			expect(howMuchIsRead(survey, {}, without).whole, key).toBe(false);
		}
		expect(howMuchIsRead(survey, {}, [])).toMatchObject({ read: 0, lines: lines.length, whole: false });
	});

	test('only as long as the words are those that were read', () => {
		const changed = { ...survey, why: `${survey.why} And more.` };
		expect(howMuchIsRead(changed, {}, allRead)).toMatchObject({ read: lines.length - 1, whole: false });
		expect(howMuchIsRead(survey, { title: 'Tytuł' }, allRead).whole).toBe(false);
		const inPolish = allRead.map((one) => (one.key === 'title' ? { ...one, words: 'Tytuł' } : one));
		expect(howMuchIsRead(survey, { title: 'Tytuł' }, inPolish).whole).toBe(true);
	});
});
