import { expect, test } from 'vitest';
import { newId } from '#support/every-kind.ts';
import { part } from '#support/parts.ts';
import { pollFromForm } from '../../../../web/src/lib/desk/poll/poll-from-form.ts';

const headings = [
	part('priority', newId(), { number: '1', wording: 'Stability', youngWording: 'A home that lasts' }),
	part('priority', newId(), { number: '2', wording: 'Education' }),
] as const;
const plan = { id: newId(), parts: [...headings, part('pledge', newId())] };
const read = (typed: object) =>
	pollFromForm({ wording: 'What first?', from: plan.id, own: '', ...typed }, [plan]);

test('the priorities of a strategy are offered in young people’s words, or in its own where there are none', () => {
	expect(read({}).problems).toEqual([]);
	expect(read({ own: 'not used' }).poll.options).toEqual([
		{ label: 'A home that lasts', link: { kind: 'priority', id: headings[0].id } },
		{ label: 'Education', link: { kind: 'priority', id: headings[1].id } },
	]);
});

test('own answers are the lines that have something in them', () => {
	const { poll, problems } = read({ from: 'own', own: ' More trips \r\n\r\nالمال\n' });
	expect(problems).toEqual([]);
	expect(poll.options).toEqual([
		{ label: 'More trips', link: null },
		{ label: 'المال', link: null },
	]);
});

test.each([
	[{ wording: '  ' }, 'wording'],
	[{ from: '' }, 'from'],
	[{ from: newId() }, 'from'],
	[{ from: 'own', own: 'only one' }, 'own'],
	[{ from: 'own', own: 'a\n'.repeat(17) }, 'own'],
])('%j is told at its place', (typed, field) => {
	expect(read(typed).problems.map((problem) => problem.field)).toEqual([field]);
});
