import { expect, test } from 'vitest';
import { answeredSoFar } from '../../../web/src/lib/results/answered-so-far.ts';

const told = { id: 'a', toldOn: '2026-03-02', takenDownOn: null, answer: { state: 'done' as const } };
const open = { ...told, toldOn: null };
const down = { ...told, takenDownOn: '2026-03-09' };
const counts = (...replies: (typeof told | typeof open | typeof down)[]) => {
	const { down, others, open, mayEnd } = answeredSoFar(replies);
	return [down.length, others.length, open.length, mayEnd];
};

test('a reply that was taken down is not counted among those still to be told, nor in the way of the end', () => {
	expect(counts(told, down)).toEqual([1, 1, 0, true]);
	expect(counts(told, open, down)).toEqual([1, 2, 1, false]);
});

test('a survey ends with one reply that stands: with none, or with those alone that were taken down, it does not', () => {
	expect(counts()).toEqual([0, 0, 0, false]);
	expect(counts(down)).toEqual([1, 0, 0, false]);
	expect(counts(told)).toEqual([0, 1, 0, true]);
});
