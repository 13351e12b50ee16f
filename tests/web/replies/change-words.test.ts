import { expect, test } from 'vitest';
import { changeInWords } from '../../../web/src/lib/replies/change-words.ts';

const people = [{ id: 'jo', name: 'Jo' }];
const changed = (
	what: 'said' | 'answer' | 'owner' | 'due' | 'told',
	before: string | null,
	after: string | null,
) => changeInWords({ what, before, after, at: '2026-03-02T09:00:00.000Z', by: 'Jo' }, people);

test('a day is told as put off or moved forward, with the day it was', () => {
	expect(changed('due', '2026-04-01', '2026-05-01').words).toBe(
		'put off to 1 May 2026; it was 1 April 2026.',
	);
	expect(changed('due', '2026-05-01', '2026-04-01').words).toContain('moved forward to 1 April 2026');
});

test('an answer is told by its state, and the old words stay', () => {
	const no = JSON.stringify({ state: 'no', why: 'The law does not let us.' });
	const done = JSON.stringify({ state: 'done', what: 'We changed it.' });
	expect(changed('answer', no, done)).toEqual({
		words: 'the answer became “We have done it”; it was “No”.',
		before: 'The law does not let us.',
	});
});

test('an owner who was shut out and an answer that cannot be read are told without a name or words', () => {
	expect(changed('owner', 'gone', 'jo').words).toBe('Jo sees to it now; it was somebody who has left.');
	expect(changed('answer', 'old text', null)).toEqual({ words: 'the answer was changed.', before: null });
});
