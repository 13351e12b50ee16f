import { expect, test } from 'vitest';
import {
	easyParts,
	easyReadOf,
	easyReadSoFar,
	missingFromEasy,
	pictureOf,
	translatable,
	type KeptEasyText,
	type SurveyContent,
} from '#surveys';
import { readySurvey } from '#support/every-kind.ts';

const survey = readySurvey();

/** An easy version with nothing missing. */
const wholeFor = (content: SurveyContent): KeptEasyText[] =>
	easyParts(content).map(({ key, english, picture }) => ({
		...{ key, english, words: `Easy: ${english}`, media: null, alt: null },
		symbol: picture === 'must' ? 'home' : null,
	}));

const without = (key: string, change: Partial<KeptEasyText> = { words: '' }) =>
	wholeFor(survey).map((one) => (one.key === key ? { ...one, ...change } : one));

const messages = (kept: readonly KeptEasyText[]) =>
	missingFromEasy(survey, kept).map(({ message }) => message);

test('every text that can be translated can be had in easy read, by the same key', () => {
	expect(easyParts(survey).map(({ key, english }) => ({ key, english }))).toEqual(translatable(survey));
});

test('a whole easy version is offered, with its words and pictures', () => {
	const easy = easyReadOf(survey, wholeFor(survey));
	expect(easy?.words['title']).toBe(`Easy: ${survey.title}`);
	expect(Object.keys(easy?.words ?? {})).toHaveLength(easyParts(survey).length);
});

test.each(easyParts(survey).map(({ key }) => key))(
	'easy read is whole or not at all: without the words of %s there is none',
	(key) => {
		expect(easyReadOf(survey, without(key))).toBeNull();
		expect(messages(without(key))).toHaveLength(1);
	},
);

test('words that were made from other words count for nothing', () => {
	const old = wholeFor({ ...survey, title: 'Another title' });
	expect(easyReadOf(survey, old)).toBeNull();
	expect(missingFromEasy(survey, old)).toEqual([
		{ field: 'easy.title', message: 'The welcome in easy read: one text missing.' },
	]);
});

test('every answer to pick needs a picture; a group needs none', () => {
	const [{ id = '' } = {}] = survey.questions.flatMap((one) => ('options' in one ? one.options : []));
	expect(messages(without(id, { symbol: null }))).toEqual(['Question 1 in easy read: one picture missing.']);
	const group = survey.band?.options[0]?.id ?? '';
	expect(wholeFor(survey).find(({ key }) => key === group)?.symbol).toBeNull();
	expect(messages(without(group, { symbol: null }))).toEqual([]);
});

test('what is missing is counted place by place, and each leads to the first of it', () => {
	const missing = missingFromEasy(survey, []);
	expect(missing.map(({ message }) => message)).toEqual([
		'The welcome in easy read: 3 texts missing.',
		'Question 1 in easy read: 3 texts and 2 pictures missing.',
		'Question 2 in easy read: 4 texts and 3 pictures missing.',
		'Question 3 in easy read: one text missing.',
		'Question 4 in easy read: 4 texts and 3 pictures missing.',
		'Question 5 in easy read: one text missing.',
		'The groups in easy read: 3 texts missing.',
	]);
	expect(missing[1]?.field).toBe(`easy.${survey.questions[0]?.id}.wording`);
});

test('a picture of the council’s own goes before a symbol, and a symbol of easy read before the usual one', () => {
	const kept = { key: 'k', english: 'e', words: 'w', symbol: null, media: null, alt: null };
	const usual = { symbol: 'home' } as const;
	expect(pictureOf(usual, undefined)).toEqual({ symbol: 'home' });
	expect(pictureOf(usual, { ...kept, symbol: 'sea' })).toEqual({ symbol: 'sea' });
	const own = { ...kept, symbol: 'sea' as const, media: '0123456789abcdef', alt: 'A beach' };
	expect(pictureOf(usual, own)).toEqual({ media: '0123456789abcdef', alt: 'A beach' });
	expect(pictureOf(usual, { ...own, alt: null }), 'it was taken away').toEqual({ symbol: 'sea' });
});

test('a preview shows what there is so far', () => {
	expect(easyReadSoFar(survey, without('why')).words).not.toHaveProperty('why');
	expect(easyReadSoFar(survey, without('why')).words).toHaveProperty('title');
});

test('a survey that asks nothing has no easy version', () =>
	expect(easyReadOf({ ...survey, questions: [] }, wholeFor(survey))).toBeNull());
