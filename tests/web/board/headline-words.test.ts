import { expect, test } from 'vitest';
import type { PlaceHeadline } from '#surveys';
import { headlineWords } from '../../../web/src/lib/board/headline-words.ts';

test('answers added up are told in numbers alone, because their word would claim more than is known', () => {
	const range = { from: 40, to: 80 };
	const together = headlineWords({ kind: 'share', labels: ['Agree', 'Agree a lot'], together: true, range });
	expect(together).toEqual({
		subject: '“Agree” or “Agree a lot”',
		figure: '40 to 80 in every 100',
		range,
		rest: '',
	});
});

test('answers that nothing tells apart are each said to have the range', () => {
	const range = { from: 40, to: 60 };
	const alike = headlineWords({ kind: 'share', labels: ['Home', 'School'], together: false, range });
	expect(alike).toMatchObject({
		subject: '“Home” and “School” alike',
		figure: 'About half, 40 to 60 in every 100 each',
	});
});

const place: PlaceHeadline = {
	...{ kind: 'place', label: 'Home', place: 2, worst: 2, of: 4, joint: false, base: 35, level: null },
	...{ closeTo: [], sure: null, won: { from: 50, to: 60 } },
};

test('a place is told with how many it was out of, by how many, and how sure it is', () => {
	expect(headlineWords({ ...place, closeTo: [3] })).toMatchObject({
		subject: '“Home” placed second of four by about 35 young people, too close to call with third',
		figure: 'Won 50 to 60 of every 100 match-ups',
	});
	expect(headlineWords({ ...place, sure: 'clearly' }).subject).toMatch(/, clearly above third$/);
	expect(headlineWords({ ...place, worst: 3, joint: true }).subject).toBe(
		'“Home” shares places 2 to 3 of four, placed by about 35 young people: too close to call',
	);
});

test('few ballots tell no place, only high, middle or low', () => {
	const few = { ...place, base: 20, level: 'high', won: null } as const;
	expect(headlineWords(few)).toMatchObject({
		subject: '“Home” came out high among four, placed by about 20 young people',
		figure: 'So few lists tell no more than that.',
		range: null,
	});
});

test('what was taken down is told as that, with its day, and not as too few who answered', () => {
	const place = { on: '2026-03-02', why: 'mistake' } as const;
	expect(headlineWords({ kind: 'taken-down', place })).toEqual({
		subject: 'Taken down',
		figure: 'We took this down on 2 March 2026. That was our mistake, so we took it away.',
		range: null,
		rest: '',
	});
});

test('beside the commonest answer stands all else that could be answered', () => {
	const one = (label: string, from: number, leads = false) => ({ label, from, to: from + 10, leads });
	const whole = [one('Within a week', 30, true), one('Longer', 20), one('Still waiting', 20)];
	const range = { from: 30, to: 40 };
	const said = headlineWords({ kind: 'share', labels: ['Within a week'], together: false, range, whole });
	expect(said).toMatchObject({
		subject: '“Within a week”',
		figure: 'About a third, 30 to 40 in every 100',
		rest: 'Beside it: “Longer” 20 to 30, “Still waiting” 20 to 30.',
	});
});

test('where too few answered, or nothing was cleared, there is nothing to draw', () => {
	for (const kind of ['too-few', 'own-words'] as const) {
		const words = headlineWords({ kind });
		expect(words.range).toBeNull();
		expect(words.figure).toMatch(/^Nothing/);
	}
});
