import { expect, test } from 'vitest';
import { headlineWords } from '../../../web/src/lib/board/headline-words.ts';

test('answers added up are told in numbers alone, because their word would claim more than is known', () => {
	const range = { from: 40, to: 80 };
	const together = headlineWords({ kind: 'share', labels: ['Agree', 'Agree a lot'], together: true, range });
	expect(together).toEqual({ subject: '“Agree” or “Agree a lot”', figure: '40 to 80 in every 100', range });
});

test('answers that nothing tells apart are each said to have the range', () => {
	const range = { from: 40, to: 60 };
	const alike = headlineWords({ kind: 'share', labels: ['Home', 'School'], together: false, range });
	expect(alike).toMatchObject({
		subject: '“Home” and “School” alike',
		figure: 'About half, 40 to 60 in every 100 each',
	});
});

test('a place is told with how many it was out of, and whether it was shared', () => {
	const first = { from: 0, to: 20 };
	const place = { kind: 'place', label: 'Home', place: 2, of: 6, first } as const;
	expect(headlineWords({ ...place, joint: true })).toMatchObject({
		subject: '“Home” came joint 2nd of 6',
		figure: 'Put first by none or few, up to 20 in every 100',
	});
});

test('where too few answered, or nothing was cleared, there is nothing to draw', () => {
	for (const kind of ['too-few', 'own-words'] as const) {
		const words = headlineWords({ kind });
		expect(words.range).toBeNull();
		expect(words.figure).toMatch(/^Nothing/);
	}
});
