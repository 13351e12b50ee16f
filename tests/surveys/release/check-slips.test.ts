import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Slip } from '#surveys';
import { checkSlips } from '#surveys/release';
import { drawnSlips, plan } from './slips.ts';

const one = (change: Partial<Slip>): Slip => ({ question: 'one', band: 'young', answer: null, ...change });

test('slips that were made from the plan fit it', () => {
	fc.assert(fc.property(drawnSlips(30), (slips) => checkSlips(slips, plan).length === 0));
});

test.each([
	['a question that the plan does not have', one({ question: 'gone' }), '0.question'],
	['a group that the plan does not have', one({ band: 'elders' }), '0.band'],
	['an answer of another kind', one({ answer: { kind: 'agree', face: '3' } }), '0.answer'],
	['a choice that the plan does not have', one({ answer: { kind: 'choose-one', option: 'z' } }), '0.answer'],
	[
		'a choice named twice',
		one({ question: 'rank', answer: { kind: 'put-in-order', order: ['a', 'a'] } }),
		'0.answer',
	],
])('%s is found', (_, slip, field) => {
	expect(checkSlips([slip], plan).map((problem) => problem.field)).toEqual([field]);
});

test('where the plan has no groups, a slip has none', () => {
	expect(checkSlips([one({})], { ...plan, band: null })).toHaveLength(1);
	expect(checkSlips([one({ band: null })], { ...plan, band: null })).toEqual([]);
});
