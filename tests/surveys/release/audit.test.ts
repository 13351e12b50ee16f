import { expect, test } from 'vitest';
import {
	audit,
	boundsOf,
	explainRelease,
	forcedBy,
	release,
	type Published,
	type ReleasePlan,
	type Slip,
} from '#surveys';
import { counted, plan } from './slips.ts';

const [one] = plan.questions;
const alone: ReleasePlan = { ...plan, band: null, questions: one ? [one] : [] };
const everybody = (counts: Record<string, number>) => counted({ none: counts });
const first = (slips: readonly Slip[], of: ReleasePlan = alone) => release(slips, of).questions[0];

/** What is told of a base of 10 when its shares are told like this. */
const tenWith = (...ranges: [number, number][]): Published => ({
	kind: 'choose-one',
	whole: {
		shown: true,
		base: 10,
		grain: 20,
		shares: ranges.map(([from, to], n) => ({ choice: 'abc'[n] ?? '', from, to })),
	},
	groups: [],
});

test('ranges that look harmless can pin a count: worked by hand', () => {
	// Ten to twelve answered. Of 10: b has 3 and a has 4 or 5, so c, at most 2, has 2. Of 11: b 3 or 4, a 5 or 6, c 1 or 2.
	// Of 12: b 3 or 4, a 5 to 7, c 1 or 2 (it cannot be more). So c is 1 or 2.
	const told = tenWith([40, 60], [20, 40], [0, 20]);
	expect(boundsOf(told, { group: '', choice: 'c' })).toEqual({ lo: 1, hi: 2 });
	expect(forcedBy(told)).toEqual([{ kind: 'pinned', group: '', choice: 'c', between: { lo: 1, hi: 2 } }]);
});

test('ranges can prove that nobody chose something: worked by hand', () => {
	// 6 and 4 of 10 fit; of 11 at least 7 and 5, of 12 at least 8 and 5 would be more than there are. So nobody chose c.
	const told = tenWith([60, 80], [40, 60], [0, 20]);
	expect(boundsOf(told, { group: '', choice: 'c' })).toEqual({ lo: 0, hi: 0 });
	expect([...audit(told)]).toContainEqual({ kind: 'unanimous', group: '', choice: 'c' });
});

test('a question that pins a count joins choices, as few and as small as can be', () => {
	const question = first(everybody({ a: 5, b: 4, c: 2 }));
	expect(question?.choices).toEqual([
		{ id: 'a', label: 'a' },
		{ id: 'b+c', label: 'b or c', joins: ['b', 'c'] },
	]);
	expect(question?.result).toMatchObject({
		shares: [
			{ choice: 'a', from: 40, to: 60 },
			{ choice: 'b+c', from: 40, to: 60 },
		],
	});
});

test('of many choices joined, whoever picked both counts once', () => {
	const many: ReleasePlan = {
		...alone,
		questions: alone.questions.map((q) => ({ ...q, kind: 'choose-many' as const })),
	};
	const picks = ['a', 'a', 'a', 'a', 'a', 'a', 'b', 'b', 'b', 'b c', 'c'];
	const slips = picks.map((text): Slip => ({
		question: 'one',
		band: null,
		answer: { kind: 'choose-many', options: text.split(' ') },
	}));
	const { release: made, reasons } = explainRelease(slips, many);
	expect(reasons.map(({ did, what }) => [did, what])).toEqual([['joined choices', ['b', 'c']]]);
	// Four picked b and two c, one of them both: five of eleven.
	expect(made.questions[0]?.result).toMatchObject({ shares: [{}, { choice: 'b+c', from: 40, to: 60 }] });
});

test('neighbours are joined on a scale, never the two ends', () => {
	const faces = ['1', '2', '3', '4', '5'].map((id) => ({ id, label: id }));
	const scale: ReleasePlan = {
		...alone,
		questions: [{ id: 'one', kind: 'agree', wording: 'I am heard.', choices: faces }],
	};
	const slips = ['1', '1', '4', '4', '4', '4', '5', '5', '5', '5', '5'].map((face): Slip => ({
		question: 'one',
		band: null,
		answer: { kind: 'agree', face: face as '1' },
	}));
	for (const { joins = [] } of first(slips, scale)?.choices ?? [])
		expect(joins.map(Number).every((face, n) => n === 0 || face === Number(joins[n - 1]) + 1)).toBe(true);
});

test('a question of one choice is withheld: everybody chose it', () => {
	const single = {
		...alone,
		questions: alone.questions.map((q) => ({ ...q, choices: q.choices.slice(0, 1) })),
	};
	const { release: made, reasons } = explainRelease(everybody({ a: 20 }), single);
	expect(made.questions[0]?.result).toEqual({ shown: false });
	expect(reasons).toMatchObject([
		{ did: 'withheld the question', because: [{ kind: 'unanimous', choice: 'a' }] },
	]);
});

test('of an order that would pin a first choice, the places are told and the first choices are not', () => {
	const order = {
		...alone,
		questions: alone.questions.map((q) => ({ ...q, kind: 'put-in-order' as const })),
	};
	const slips = ['abc', 'abc', 'abc', 'abc', 'acb', 'bac', 'bac', 'bca', 'bac', 'cab', 'cba'].map(
		(text): Slip => ({
			question: 'one',
			band: null,
			answer: { kind: 'put-in-order', order: text.split('') },
		}),
	);
	const { release: made, reasons } = explainRelease(slips, order);
	expect(reasons.map(({ did }) => did)).toEqual(['left out first choices']);
	expect(made.questions[0]?.result).toMatchObject({
		shown: true,
		shares: [],
		order: [{ option: 'a', place: 1 }, {}, {}],
	});
});

test('how many were asked is known too: where all of them answered, the base is no longer hidden by rounding', () => {
	// 13 is told as 15, which may be 13 to 17. Where only 13 were asked it is 13, and then c can only be 1 or 2.
	const slips = everybody({ a: 6, b: 5, c: 2 });
	expect(explainRelease(slips, alone).reasons).toEqual([]);
	const asked = { ...alone, asked: { total: 13, bands: {} } };
	expect(explainRelease(slips, asked).reasons).toMatchObject([
		{
			did: 'joined choices',
			what: ['b', 'c'],
			because: [{ kind: 'pinned', choice: 'c', between: { lo: 1, hi: 2 } }],
		},
	]);
});

test('what is hidden is told with the cells that forced it', () => {
	const slips = counted({ young: { a: 5, b: 4, c: 2 }, old: { a: 9, b: 9, c: 9 } });
	expect(explainRelease(slips, { ...alone, band: plan.band }).reasons).toEqual([
		{
			question: 'one',
			did: 'hid groups',
			what: ['young'],
			because: [{ kind: 'pinned', group: 'young', choice: 'c', between: { lo: 1, hi: 2 } }],
		},
	]);
});
