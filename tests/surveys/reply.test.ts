import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { isOverdue, mayAnswer, mayTell, owedOn, ReplyAnswer, timesSlipped, type ReplyState } from '#surveys';

const by = '2026-05-01';
const answers: Record<ReplyState, ReplyAnswer> = {
	waiting: { state: 'waiting' },
	done: { state: 'done', what: 'There is a new minibus.' },
	doing: { state: 'doing', what: 'We are asking for a minibus.', by },
	'not-yet': { state: 'not-yet', why: 'The money comes in spring.', by },
	no: { state: 'no', why: 'The law does not let us.' },
	'not-ours': { state: 'not-ours', whom: 'We asked the school, and it said yes.' },
};
const reply = (state: ReplyState, toldOn: string | null = null) => ({
	answer: answers[state],
	dueOn: '2026-04-01',
	toldOn,
});

test.each([
	['a no', { state: 'no', why: ' \n ' }],
	['a done', { state: 'done', what: '' }],
	['a doing', { state: 'doing', what: 'Soon', by: '2026-02-30' }],
	['a not yet', { state: 'not-yet', why: 'Money' }],
	['a not ours', { state: 'not-ours' }],
])('%s without what it must carry is no answer', (_, answer) => {
	expect(v.safeParse(ReplyAnswer, answer).success).toBe(false);
});

test('an answer carries nothing that its state does not know', () => {
	expect(v.safeParse(ReplyAnswer, { state: 'waiting', why: 'Because' }).success).toBe(false);
});

test('until young people were told, a reply is owed on its due day, whatever the answer says', () => {
	for (const state of Object.keys(answers) as ReplyState[]) expect(owedOn(reply(state))).toBe('2026-04-01');
});

test('once told, only a promise of something to come is still owed, on the day that it names', () => {
	const owed = Object.keys(answers).map((state) => [state, owedOn(reply(state as ReplyState, '2026-03-20'))]);
	expect(Object.fromEntries(owed)).toEqual({
		waiting: '2026-04-01',
		done: null,
		doing: by,
		'not-yet': by,
		no: null,
		'not-ours': null,
	});
});

test('a reply is overdue on the day after, not on the day itself', () => {
	expect(isOverdue(reply('waiting'), '2026-04-01')).toBe(false);
	expect(isOverdue(reply('waiting'), '2026-04-02')).toBe(true);
	expect(isOverdue(reply('done', '2026-03-20'), '2030-01-01')).toBe(false);
});

test('young people are told an answer once, and never that there is none', () => {
	expect(mayTell(reply('no'))).toEqual({ ok: true, value: true });
	expect(mayTell(reply('waiting'))).toMatchObject({ ok: false, problem: { code: 'reply-incomplete' } });
	expect(mayTell(reply('no', '2026-03-20'))).toMatchObject({ ok: false, problem: { code: 'wrong-state' } });
});

test('what young people were told can be answered anew but not taken back', () => {
	expect(mayAnswer({ toldOn: by }, answers.done).ok).toBe(true);
	expect(mayAnswer({ toldOn: null }, answers.waiting).ok).toBe(true);
	expect(mayAnswer({ toldOn: by }, answers.waiting)).toMatchObject({
		ok: false,
		problem: { code: 'reply-incomplete' },
	});
});

test('a day put off is counted, whether the due day or one that the answer named', () => {
	const doing = (by: string) => JSON.stringify({ ...answers.doing, by });
	expect(
		timesSlipped([
			{ what: 'due', before: '2026-04-01', after: '2026-05-01' },
			{ what: 'answer', before: doing('2026-05-01'), after: doing('2026-06-01') },
			{ what: 'due', before: '2026-05-01', after: '2026-04-15' },
			{ what: 'answer', before: doing('2026-06-01'), after: JSON.stringify(answers.done) },
			{ what: 'owner', before: 'a', after: 'b' },
		]),
	).toBe(2);
});

test('a history that cannot be read counts as no slip and stops nothing', () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), (before, after) => {
			expect(timesSlipped([{ what: 'answer', before, after }])).toBe(0);
		}),
	);
});
