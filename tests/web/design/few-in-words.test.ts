// What a release of 10 to 29 answers says in one sentence, for every kind of question.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer, ReleasedSurvey } from '#surveys';
import { fewInWords } from '../../../web/src/lib/design/few-in-words.ts';
import { agree, asked, faced, ownWords, times, which } from '../../surveys/evidence/asked.ts';

const three = ['Home', 'School', 'Money'];
const pick = (option: string): Answer => ({ kind: 'choose-one', option });
const tick = (...options: string[]): Answer => ({ kind: 'choose-many', options });
const order = (...options: string[]): Answer => ({ kind: 'put-in-order', order: options });

function said({ content, voices }: ReleasedSurvey): string | null {
	const [question] = content.questions;
	if (!question) throw new Error('There is no question.');
	return fewInWords({ question, voices: voices?.[0] ?? null });
}
const of = (question: Parameters<typeof asked>[2], answers: Answer[]) =>
	said(asked('a', '2026-01-01', question, answers));

test('of one answer from a list, the one that most picked is named, or those that nothing tells apart', () => {
	const one = which('choose-one', three);
	expect(of(one, [...times(17, pick('w1')), ...times(4, pick('w2')), ...times(4, pick('w3'))])).toBe(
		'Most of the 25 or so who answered picked “Home”.',
	);
	expect(of(one, [...times(10, pick('w1')), ...times(10, pick('w2'))])).toBe(
		'About half of the 20 or so who answered picked “Home” and “School”, about as many each.',
	);
	expect(of(one, [...times(7, pick('w1')), ...times(7, pick('w2')), ...times(7, pick('w3'))])).toBe(
		'No answer stands out among the 20 or so who answered.',
	);
});

test('of many answers from a list, the same', () => {
	const answers = [...times(12, tick('w1', 'w2')), ...times(7, tick('w2')), ...times(1, tick('w3'))];
	expect(of(which('choose-many', three), answers)).toBe('Most of the 20 or so who answered picked “School”.');
});

test.each([
	[[5, 6, 0, 0, 0], 'None or few of the 10 or so who answered agree.'],
	[[0, 0, 3, 12, 10], 'Most of the 25 or so who answered agree.'],
	[[0, 0, 9, 9, 0], 'About half of the 20 or so who answered agree.'],
	[[4, 4, 4, 4, 4], 'Somewhere between some and about half of the 20 or so who answered agree.'],
	[[6, 7, 6, 0, 2], 'Some of the 20 or so who answered agree, or fewer.'],
	[[2, 2, 2, 6, 8], 'Somewhere between about half and most of the 20 or so who answered agree.'],
])('of five faces counted %j: %s', (counts, sentence) => expect(of(agree(), faced(counts))).toBe(sentence));

test('of an order, what came out high and what low, and how many put it first', () => {
	expect(
		of(which('put-in-order', three), [
			...times(12, order('w2', 'w1', 'w3')),
			...times(8, order('w1', 'w2', 'w3')),
		]),
	).toMatch(/^“.*” and “.*” came out high, and “.*” low among the 20 or so who answered\.$/);
	expect(
		of(which('put-in-order', three), [
			...times(7, order('w1', 'w2', 'w3')),
			...times(7, order('w2', 'w3', 'w1')),
			...times(7, order('w3', 'w1', 'w2')),
		]),
	).toBe('Nothing came out ahead among the 20 or so who answered.');
});

test('of own words, what most wrote about, once somebody has read them', () => {
	const words = times(12, { kind: 'own-words', text: 'Saturdays', share: true });
	expect(of(ownWords, words)).toBeNull();
	const themes = [{ name: 'Weekends', from: 60, to: 80 }];
	const voices = [{ question: ownWords.id, themes, quotes: [] }];
	expect(said(asked('a', '2026-01-01', ownWords, words, voices))).toBe(
		'Most of the 10 or so who answered wrote about “Weekends”.',
	);
});

test('from 30 answers on the drawing says it, and under ten nothing is said', () => {
	const one = which('choose-one', three);
	for (const number of [9, 30, 200]) expect(of(one, times(number, pick('w1')))).toBeNull();
});

test('every result of 10 to 29 answers from a list has its sentence, and what it says of the first is true', () => {
	const counts = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 3, maxLength: 3 });
	const least = { Nearly: 75, Most: 50, About: 35, Some: 20 };
	fc.assert(
		fc.property(counts, (picked) => {
			const base = picked.reduce((sum, count) => sum + count, 0);
			fc.pre(base >= 10 && base < 30);
			const made = asked(
				'a',
				'2026-01-01',
				which('choose-one', three),
				picked.flatMap((number, n) => times(number, pick(`w${n + 1}`))),
			);
			fc.pre(made.content.questions[0]?.result.shown ?? false);
			const sentence = said(made);
			expect(sentence).toMatch(/\.$/);
			const found = /^(Nearly|Most|About|Some).* picked (.*)\.$/.exec(sentence ?? '');
			if (!found) return;
			const named = three.flatMap((label, n) => (found[2]?.includes(`“${label}”`) ? [picked[n] ?? 0] : []));
			for (const count of named)
				expect((100 * count) / base).toBeGreaterThanOrEqual(least[found[1] as keyof typeof least]);
		}),
	);
});
