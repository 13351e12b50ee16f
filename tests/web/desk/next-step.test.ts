// What the desk says is next for a survey: it is true of what was done already.
import { expect, test } from 'vitest';
import { nextStep } from '../../../web/src/lib/desk/next-step.ts';

const survey = {
	...{ id: 'one', state: 'released' as const, opensAt: null, closesAt: null, openedBox: true },
	...{ keyHolder: null, keyLostOn: null, progressTens: 3, progressAt: null, askedTotal: 60, questions: 4 },
};
const said = (replies: number, repliesTold: number) =>
	nextStep({ ...survey, replies, repliesTold }, '2026-03-02T09:00:00.000Z');

test.each([
	[0, 0, 'young people wait', 'Write replies'],
	[1, 0, '0 of 1 reply told', 'Go on with replies'],
	[5, 3, '3 of 5 replies told', 'Go on with replies'],
	[5, 5, 'every reply is told', 'Is it all answered?'],
])('of %i replies %i are told', (replies, told, words, label) => {
	expect(said(replies, told).words).toContain(words);
	expect(said(replies, told).step?.label).toBe(label);
});
