import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headlineOf, sumOfRanges, type Answer, type ReleasedSurvey } from '#surveys';
import { agree, asked, faced, ownWords, times, which } from './asked.ts';

function headline({ content, voices }: ReleasedSurvey, optionId: string | null = null) {
	const [question] = content.questions;
	if (!question) throw new Error('There is no question.');
	const option = question.choices.find(({ id }) => id === optionId) ?? null;
	return headlineOf({ question, option, voices: voices?.[0] ?? null });
}
const order = (...ids: string[]): Answer => ({ kind: 'put-in-order', order: ids });
const pick = (option: string): Answer => ({ kind: 'choose-one', option });
const three = ['Home', 'School', 'Time with family'];

test('fewer than ten answers give a headline without any figure', () => {
	expect(headline(asked('a', '2026-01-01', agree(), faced([0, 0, 0, 5, 4])))).toEqual({ kind: 'too-few' });
});

test('agreeing and agreeing a lot are told together', () => {
	// 40 answers: 8 disagree, 6 are in the middle, 26 agree: 65 %.
	const made = headline(asked('a', '2026-01-01', agree(), faced([3, 5, 6, 14, 12])));
	expect(made).toEqual({
		kind: 'share',
		labels: ['Agree', 'Agree a lot'],
		together: true,
		range: { from: 60, to: 85 },
		whole: [
			{ label: 'Disagree a lot or Disagree', leads: false, from: expect.any(Number), to: expect.any(Number) },
			{ label: 'In the middle', leads: false, from: expect.any(Number), to: expect.any(Number) },
			{ label: 'Agree or Agree a lot', leads: true, from: 60, to: 85 },
		],
	});
});

test('the commonest answer never stands alone: whoever waits longest is told beside it', () => {
	const waits = ['Within a week', 'Within a month', 'Longer', 'Still waiting'];
	const made = headline(
		asked('a', '2026-01-01', which('choose-one', waits), [
			...[16, 6, 12, 10].flatMap((number, at) => times(number, pick(`w${at + 1}`))),
		]),
	);
	expect(made).toMatchObject({ labels: ['Within a week'] });
	const whole = made.kind === 'share' ? (made.whole ?? []) : [];
	expect(whole.map(({ label, leads }) => [label, leads])).toEqual(
		waits.map((label, at) => [label, at === 0]),
	);
	expect(whole[3]?.from).toBeGreaterThan(0);
	// Of an option that was linked by itself its own share is the whole of what is said.
	const one = asked('a', '2026-01-01', which('choose-one', waits), times(20, pick('w1')));
	expect(headline(one, 'w1')).not.toHaveProperty('whole');
});

test('several ranges together always hold the true share of them all', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 5, maxLength: 5 }), (counts) => {
			const base = counts.reduce((sum, count) => sum + count, 0);
			fc.pre(base >= 10);
			const made = headline(asked('a', '2026-01-01', agree(), faced(counts)));
			if (made.kind !== 'share') throw new Error('There should be a share.');
			const share = (100 * ((counts[3] ?? 0) + (counts[4] ?? 0))) / base;
			expect(made.range.from).toBeLessThanOrEqual(share);
			expect(made.range.to).toBeGreaterThanOrEqual(share);
		}),
	);
	expect(sumOfRanges([], [{ from: 80, to: 100 }])).toEqual({ from: 0, to: 0 });
});

test('answers whose ranges are the same are named together, because nothing tells them apart', () => {
	const made = headline(
		asked('a', '2026-01-01', which('choose-one', three), [
			...times(24, pick('w1')),
			...times(16, pick('w2')),
		]),
	);
	expect(made).toMatchObject({ labels: ['Home'], together: false, range: { from: 55, to: 70 } });
	const level = headline(
		asked('a', '2026-01-01', which('choose-one', three), [
			...times(10, pick('w1')),
			...times(10, pick('w2')),
		]),
	);
	expect(level).toMatchObject({ labels: ['Home', 'School'] });
});

test('an option that was linked is told by its own place, not by the winner’s', () => {
	const poll = asked('a', '2026-01-01', which('put-in-order', three), [
		...times(20, order('w3', 'w1', 'w2')),
		...times(6, order('w1', 'w3', 'w2')),
		...times(6, order('w2', 'w1', 'w3')),
	]);
	expect(headline(poll, 'w1')).toEqual({
		...{ kind: 'place', label: 'Home', place: 2, worst: 2, of: 3, joint: false, base: 30, level: null },
		...{ closeTo: [], sure: 'clearly', won: { from: 50, to: 60 } },
	});
	expect(headline(poll)).toMatchObject({ label: 'Time with family', place: 1 });
});

test('own words speak through their themes only, and say so when nothing was cleared', () => {
	const words = times(12, { kind: 'own-words', text: 'My name is Sam', share: true });
	const themes = [
		{ name: 'Seeing family', from: 40, to: 60 },
		{ name: 'Moving', from: 0, to: 20 },
	];
	const cleared = [{ question: ownWords.id, themes, quotes: [] }];
	expect(headline(asked('a', '2026-01-01', ownWords, words, cleared))).toEqual({
		kind: 'themes',
		labels: ['Seeing family'],
		range: { from: 40, to: 60 },
	});
	expect(headline(asked('a', '2026-01-01', ownWords, words))).toEqual({ kind: 'own-words' });
});
