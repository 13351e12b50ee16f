import { expect, test } from 'vitest';
import {
	checkBallot,
	checkBeforeOpening,
	groupComesFirst,
	groupsAsked,
	isAsked,
	onlyAsked,
	whyAgree,
	youngestIn,
	type Band,
	type OwnWords,
} from '#surveys';
import { newId, readySurvey } from '#support/every-kind.ts';

const now = '2026-03-02T09:00:00.000Z';
const words = (change: Partial<OwnWords> = {}): OwnWords => ({
	kind: 'own-words',
	id: newId(),
	wording: 'What would make a good week better?',
	help: '',
	required: false,
	links: [],
	...change,
});
const groups = (...labels: string[]): Band => ({
	wording: 'How old are you?',
	options: labels.map((label) => ({ id: newId(), label })),
});
const labelsAsked = (question: OwnWords, band: Band | null) =>
	groupsAsked(question, band)?.map((asked) => band?.options.find(({ id }) => id === asked)?.label) ?? null;
const problems = (question: OwnWords, band: Band | null) =>
	checkBeforeOpening(readySurvey({ questions: [question], band }), now).map(({ field }) => field);

test.each([
	['8 to 11', 8],
	['12–15', 12],
	['16 or over', 16],
	['18+', 18],
	['Under 16', 0],
	['Up to 12', 0],
	['Boys', null],
	['Born 2010 or later', null],
])('“%s” names %s as its youngest', (label, age) => expect(youngestIn(label)).toBe(age));

test('a group in which somebody may be under 13 is not asked in own words, nor is who does not say their age', () => {
	const band = groups('8 to 11', '12 to 15', '13 to 15', '16 or over', 'Something else');
	expect(labelsAsked(words(), band)).toEqual(['13 to 15', '16 or over']);
	expect(isAsked(words(), band, null)).toBe(false);
	expect(isAsked(words(), band, band.options[2]?.id ?? '')).toBe(true);
});

test('everybody is asked where all are 13 or over, or the worker chose to ask under-13s too', () => {
	expect(groupsAsked(words(), groups('13 to 15', '16 or over'))).toBeNull();
	expect(groupsAsked(words({ under13: true }), groups('8 to 11', '12 to 15'))).toBeNull();
	expect(groupsAsked(words(), groups('Boys', 'Girls'))).toBeNull();
	expect(isAsked(words(), null, null)).toBe(true);
});

test('other kinds of question are asked of everybody', () => {
	const { questions, band } = readySurvey();
	for (const question of questions.filter(({ kind }) => kind !== 'own-words'))
		expect(groupsAsked(question, band)).toBeNull();
});

test('who somebody is comes first only where not everybody is asked everything', () => {
	const band = groups('8 to 12', '13 to 17');
	expect(groupComesFirst({ band, questions: [words()] })).toBe(true);
	expect(groupComesFirst({ band, questions: [words({ under13: true })] })).toBe(false);
});

test('words of a group that was not asked are not in its ballot, and it may leave out what must be answered', () => {
	const band = groups('8 to 12', '13 to 17');
	const [young = '', old = ''] = band.options.map(({ id }) => id);
	const question = words({ required: true });
	const survey = readySurvey({ questions: [question], band });
	const answers = { [question.id]: { kind: 'own-words' as const, text: 'Hello', share: false } };
	expect(onlyAsked(survey, { band: young, answers })).toEqual({ band: young, answers: {} });
	expect(onlyAsked(survey, { band: null, answers })).toEqual({ band: null, answers: {} });
	expect(onlyAsked(survey, { band: old, answers })).toEqual({ band: old, answers });
	expect(checkBallot(survey, { band: young, answers: {} }).ok).toBe(true);
	expect(checkBallot(survey, { band: young, answers })).toEqual({
		ok: true,
		value: { band: young, answers: {} },
	});
	expect(checkBallot(survey, { band: old, answers })).toEqual({ ok: true, value: { band: old, answers } });
	expect(checkBallot(survey, { band: old, answers: {} }).ok).toBe(false);
});

test.each([
	'When did you last feel unsafe?',
	'Has anybody hurt you?',
	'When do you not feel safe?',
	'Tell us about bullying.',
	'Who shouts at you or hits you?',
])('“%s” asks about harm', (wording) => {
	expect(whyAgree(words({ wording }), groups('13 to 17', '18 or over'))).toBe('harm');
});

test.each([
	'What makes you feel at home?',
	'What should we do at the weekend?',
	'What was the best day out?',
])('“%s” does not ask about harm', (wording) =>
	expect(whyAgree(words({ wording }), groups('13 to 17', '18 or over'))).toBeNull(),
);

test('own words about harm, of under-13s or of unknown ages do not open without an agreement', () => {
	const old = groups('13 to 17', '18 or over');
	const mixed = groups('8 to 12', '13 to 17');
	expect(problems(words(), old)).toEqual([]);
	expect(problems(words(), mixed)).toEqual([]);
	for (const [question, band] of [
		[{ aboutHarm: true }, old],
		[{ wording: 'Who hurt you?' }, old],
		[{ under13: true }, mixed],
		[{}, null],
		[{}, groups('Boys', 'Girls')],
	] as const) {
		expect(problems(words(question), band)).toEqual(['questions.0.agreed']);
		expect(problems(words({ ...question, agreed: true }), band)).toEqual([]);
	}
});

test('a question that nobody would be asked does not open', () => {
	expect(problems(words(), groups('8 to 11', '12 to 17'))).toEqual(['questions.0.under13']);
});
