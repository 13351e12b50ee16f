import { describe, expect, test } from 'vitest';
import {
	helpKey,
	missingIn,
	missingInLanguages,
	translatable,
	translatableHelp,
	wholeLanguages,
	wholenessOf,
	type Helpline,
	type TextInLanguage,
} from '#surveys';
import { readySurvey } from '#support/every-kind.ts';

const survey = readySurvey({
	languages: ['ar', 'pl'],
	keyHolder: { person: null, name: 'Rowan', role: 'an advocate', understood: true },
});
const childline: Helpline = { name: 'Childline', about: 'Talk.', dial: '0800 1111', hours: 'Any time' };
const ours: Helpline = { name: 'Our line', about: 'We listen.', dial: '01632 960141', hours: 'Any time' };
const lines = [childline, ours];

const every: TextInLanguage[] = [...translatable(survey), ...translatableHelp(lines)].map(
	({ key, english }) => ({ language: 'ar', key, english }),
);
const without = (key: string) => every.filter((text) => text.key !== key);

describe('a language', () => {
	test('is shown once every text of the survey and of the help lines stands in it', () => {
		expect(wholeLanguages(survey, lines, every)).toEqual(['ar']);
	});

	test.each(translatable(survey))('is not shown while one text is missing: $key', ({ key }) => {
		expect(wholeLanguages(survey, lines, without(key))).toEqual([]);
		expect(wholenessOf(survey, lines, without(key))[0]).toEqual({ language: 'ar', survey: 1, help: 0 });
	});

	test.each(translatableHelp(lines))('is not shown while a help line is missing: $english', ({ key }) => {
		expect(wholeLanguages(survey, lines, without(key))).toEqual([]);
		expect(wholenessOf(survey, lines, without(key))[0]).toEqual({ language: 'ar', survey: 0, help: 1 });
	});

	test('is not shown once some English has changed', () => {
		expect(wholeLanguages({ ...survey, title: 'What is a good week?' }, lines, every)).toEqual([]);
		const changed = [childline, { ...ours, about: 'We listen, day and night.' }];
		expect(wholeLanguages(survey, changed, every)).toEqual([]);
	});

	test('is not shown where nobody has switched it on', () => {
		expect(wholeLanguages({ ...survey, languages: ['pl'] }, lines, every)).toEqual([]);
	});

	test('needs what a council wrote of who opens the box', () => {
		expect(translatable(survey).map(({ english }) => english)).toContain('an advocate');
	});
});

test('lines for the whole country are ours to tell, however a council has written them', () => {
	const english = translatableHelp([{ ...childline, dial: '08001111' }, { ...childline, dial: '999' }, ours]);
	expect(english.map((text) => text.english)).toEqual(['Our line', 'We listen.', 'Any time']);
});

test('words that two help lines share are written once', () => {
	const two = [ours, { ...ours, name: 'Another line' }];
	expect(translatableHelp(two).filter(({ key }) => key === helpKey('Any time'))).toHaveLength(1);
});

test('what is missing is told in the order of the page', () => {
	const texts = translatable(survey);
	expect(missingIn('pl', texts, every)).toEqual(texts);
});

describe('what is missing', () => {
	test('is told for each language that is not whole, place by place, with the first text of each', () => {
		const own = translatable(survey);
		const standing = every.filter(({ key }) => key !== 'title' && key !== own[4]?.key);
		const [arabic, polish] = missingInLanguages(survey, lines, standing);
		expect(arabic).toEqual({
			language: 'ar',
			survey: [
				{ place: 'The welcome', texts: 1, first: 0 },
				{ place: 'Question 1', texts: 1, first: 4 },
			],
			help: [],
		});
		expect(polish?.help).toEqual([{ place: 'The council’s help lines', texts: 3, first: 0 }]);
		expect(polish?.survey.reduce((sum, { texts }) => sum + texts, 0)).toBe(own.length);
		expect(polish?.survey.at(-1)?.place).not.toBe('');
	});

	test('is nothing of a language that is whole', () => {
		expect(missingInLanguages({ ...survey, languages: ['ar'] }, lines, every)).toEqual([]);
	});
});
