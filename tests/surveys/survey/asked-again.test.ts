import { describe, expect, test } from 'vitest';
import { askedTooSoon, askedTwice, type Question, type SurveyContent } from '#surveys';
import { release, planOf } from '#surveys/release';
import { everyKind, newId, readySurvey } from '#support/every-kind.ts';

const now = '2026-04-01T09:00:00.000Z';
const asked = (closesAt: string, questions: Question[]): SurveyContent =>
	readySurvey({ closesAt, questions });
/** The same words, with ids of their own. */
const anew = (questions: Question[]): Question[] =>
	questions.map((question) => ({ ...question, id: newId() }));
const fieldsOf = (again: SurveyContent, before: SurveyContent, at = now) =>
	askedTooSoon(again, [{ content: before, release: null }], at).map(({ field }) => field);

const [one, ...more] = everyKind();
const first = one ? [one] : [];

test('a question that is being asked, or closed less than four weeks ago, is not asked again, copied or typed anew', () => {
	for (const closesAt of ['2026-04-09T16:00:00.000Z', '2026-03-31T16:00:00.000Z', '2026-03-05T16:00:00.000Z'])
		for (const questions of [first, anew(first)])
			expect(fieldsOf(asked('2026-06-01T16:00:00.000Z', questions), asked(closesAt, first))).toEqual([
				'questions.0.wording',
			]);
});

test('four weeks later it may be, and the day on which it opens is what counts', () => {
	const again = asked('2026-06-01T16:00:00.000Z', first);
	expect(fieldsOf(again, asked('2026-03-04T16:00:00.000Z', first))).toEqual([]);
	expect(
		fieldsOf({ ...again, opensAt: '2026-04-28T08:00:00.000Z' }, asked('2026-03-31T16:00:00.000Z', first)),
	).toEqual([]);
});

test('it says which question, and from which day on it can open', () => {
	const [problem] = askedTooSoon(
		asked('2026-06-01T16:00:00.000Z', [...more, ...first]),
		[{ content: asked('2026-03-31T16:00:00.000Z', first), release: null }],
		now,
	);
	expect(problem?.field).toBe(`questions.${more.length}.wording`);
	expect(problem?.message).toContain('Open this one on 28 April 2026 or later');
});

test('other questions, and the same with other answers, may be asked at once', () => {
	expect(fieldsOf(asked('2026-06-01T16:00:00.000Z', more), asked('2026-03-31T16:00:00.000Z', first))).toEqual(
		[],
	);
	const other = first.map((question) =>
		'options' in question ? { ...question, options: question.options.slice(1) } : question,
	);
	expect(
		fieldsOf(asked('2026-06-01T16:00:00.000Z', other), asked('2026-03-31T16:00:00.000Z', first)),
	).toEqual([]);
});

test('what too few answered to be told may be asked again at once', () => {
	const before = asked('2026-03-31T16:00:00.000Z', first);
	const made = (answers: number) =>
		release(
			Array.from({ length: answers }, () => ({
				question: one?.id ?? '',
				band: null,
				answer: {
					kind: 'choose-one' as const,
					option: one && 'options' in one ? (one.options[0]?.id ?? '') : '',
				},
			})),
			planOf(before, { asked: [], routes: [], spoilt: 0 }),
		);
	const again = (answers: number) =>
		askedTooSoon(
			asked('2026-06-01T16:00:00.000Z', first),
			[{ content: before, release: made(answers) }],
			now,
		);
	expect(again(9)).toEqual([]);
	expect(again(10)).toHaveLength(1);
});

describe('the same words and answers are the same question', () => {
	const before = asked('2026-03-31T16:00:00.000Z', first);
	const again = (change: (question: Question) => Question) =>
		fieldsOf(asked('2026-06-01T16:00:00.000Z', anew(first).map(change)), before);
	test.each<[how: string, change: (question: Question) => Question]>([
		['asked in another way', (one) => ({ ...one, kind: 'choose-many', atMost: null }) as Question],
		['to be put in order', (one) => ({ ...one, kind: 'put-in-order' }) as Question],
		[
			'with their answers turned round',
			(one) => ('options' in one ? { ...one, options: one.options.toReversed() } : one),
		],
		['with another stop and case', (one) => ({ ...one, wording: `${one.wording.toUpperCase()} !` })],
	])('%s', (_, change) => expect(again(change)).toEqual(['questions.0.wording']));
});

test('a question stands once in a survey, in whatever order its answers are', () => {
	const twice = [...first, ...anew(first)].map((question, at) =>
		at === 1 && 'options' in question ? { ...question, options: question.options.toReversed() } : question,
	);
	expect(askedTwice(asked('2026-06-01T16:00:00.000Z', twice)).map(({ field }) => field)).toEqual([
		'questions.1.wording',
	]);
	expect(askedTwice(asked('2026-06-01T16:00:00.000Z', everyKind()))).toEqual([]);
});
