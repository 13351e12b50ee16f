// The Inverter against our rule, for every kind of question, and against rules that look at one table only.
import { expect, test } from 'vitest';
import { pointsTold, release, roundsOf, voicesOf, type Answer } from '#surveys';
import { planFor } from './drawn-tables.ts';
import {
	answersTo,
	boxesOf,
	boxesOfGroups,
	fullOrders,
	heaps,
	id,
	picking,
	placing,
	type Box,
} from './every-box.ts';
import { inverted, type Cell } from './inverter.ts';
import { firstsAndLevels, joinedWhereUnsafe, themesThatAre } from './naive-rule.ts';

const cellsOf = ({ cells }: Box) => cells;
const told = ({ slips, plan, bases }: Box) => JSON.stringify([release(slips, plan), bases]);
const claimsOn = (boxes: Iterable<Box>) => {
	const { claims, outcomes } = inverted(boxes, told, cellsOf);
	expect(outcomes).toBeGreaterThan(1);
	return claims.slice(0, 5);
};

test.each([
	[2, [10, 11, 12, 13, 19, 20, 29, 30, 31, 40, 59, 100]],
	[3, [10, 11, 12, 13, 14, 17, 21, 29, 30]],
	[4, [10, 11, 12, 13, 15]],
	[5, [10, 11]],
])(
	'of one choice out of %i the release proves nothing, whatever was picked',
	(options, bases) => {
		const plan = planFor('choose-one', 0, options);
		for (const base of bases)
			expect(claimsOn(boxesOf(plan, answersTo('choose-one', options), base, picking(options)))).toEqual([]);
	},
	120_000,
);

test('nor of five faces and their mean', () => {
	const faces = (['1', '2', '3', '4', '5'] as const).map((face): Answer => ({ kind: 'agree', face }));
	const counting = Object.fromEntries(
		faces.map((one, at) => [
			String(at + 1),
			(answer: Answer) => one.kind === 'agree' && answer.kind === 'agree' && answer.face === one.face,
		]),
	);
	const plan = planFor('choose-one', 0, 5);
	const choices = faces.flatMap((one) => (one.kind === 'agree' ? [{ id: one.face, label: one.face }] : []));
	const asked = {
		...plan,
		questions: plan.questions.map((question) => ({ ...question, kind: 'agree' as const, choices })),
	};
	for (const base of [10, 12]) expect(claimsOn(boxesOf(asked, faces, base, counting))).toEqual([]);
}, 120_000);

test.each([
	[3, 3, [10, 11, 12]],
	[3, 2, [10, 11, 12, 15, 18]],
])(
	'nor of many choices, of %i at most %i',
	(options, atMost, bases) => {
		const plan = planFor('choose-many', 0, options);
		const asked = { ...plan, questions: plan.questions.map((question) => ({ ...question, atMost })) };
		const answers = answersTo('choose-many', options, atMost);
		for (const base of bases) expect(claimsOn(boxesOf(asked, answers, base, picking(options)))).toEqual([]);
	},
	120_000,
);

test.each([
	[2, answersTo('put-in-order', 2), false, [10, 11, 17, 29]],
	[3, fullOrders(3), true, [10, 11, 12, 14]],
])(
	'nor of %i put in order: who put what where, above what, or left it out',
	(options, answers, all, bases) => {
		const plan = planFor('put-in-order', 0, options);
		for (const base of bases)
			expect(claimsOn(boxesOf(plan, answers, base, placing(options, all)))).toEqual([]);
	},
	240_000,
);

test.each([
	[2, answersTo('put-in-order', 2), false, [30, 31, 33]],
	[3, fullOrders(3), true, [30]],
])(
	'nor of %i put in order by thirty, from whose ranges all else that is told is worked out',
	(options, answers, all, bases) => {
		for (const base of bases) {
			const boxes = boxesOf(planFor('put-in-order', 0, options), answers, base, placing(options, all));
			const told = ({ points }: Box) => JSON.stringify(pointsTold(points, base));
			const { claims, outcomes } = inverted(boxes, told, cellsOf);
			expect(claims.slice(0, 5)).toEqual([]);
			expect(outcomes).toBeGreaterThan(5);
		}
	},
	240_000,
);

test('nor of where first choices stood in the list', () => {
	const answers = [1, 2].map((shownAt): Answer => ({ kind: 'put-in-order', order: ['c0', 'c1'], shownAt }));
	const counting = Object.fromEntries(
		[1, 2].map((place) => [
			`at ${place}`,
			(answer: Answer) => answer.kind === 'put-in-order' && answer.shownAt === place,
		]),
	);
	for (const base of [30, 31, 100])
		expect(claimsOn(boxesOf(planFor('put-in-order', 0, 2), answers, base, counting))).toEqual([]);
}, 120_000);

test('nor of the most and the least in rounds', () => {
	const rounds = roundsOf(5);
	const always = (best: number | null, worst: number | null): Answer => ({
		kind: 'best-worst',
		rounds: rounds.map((round) => ({
			best: best !== null && round.includes(best) ? id(best) : null,
			worst: worst !== null && round.includes(worst) ? id(worst) : null,
		})),
	});
	const answers = [0, 1, 2].flatMap((option) => [always(option, null), always(null, option)]);
	const picked = (which: 'best' | 'worst') =>
		Object.fromEntries(
			[0, 1, 2].map((option) => [
				`${which} ${option}`,
				(answer: Answer) =>
					answer.kind === 'best-worst' && answer.rounds.some((round) => round[which] === id(option)),
			]),
		);
	const plan = planFor('best-worst', 0, 5);
	for (const base of [10, 12])
		expect(claimsOn(boxesOf(plan, answers, base, { ...picked('best'), ...picked('worst') }))).toEqual([]);
}, 120_000);

test.each([
	[2, [10, 10, 0]],
	[2, [10, 12, 1]],
	[2, [11, 9, 3]],
	[2, [13, 10, 2]],
	[2, [12, 12, 4]],
	[2, [20, 20, 0]],
	[2, [15, 11, 10]],
	[3, [10, 11, 1]],
	[3, [12, 3, 1]],
])(
	'nor of %i choices in groups of %j, the last of whom named none',
	(options, sizes) => {
		const plan = planFor('choose-one', 2, options);
		expect(claimsOn(boxesOfGroups(plan, answersTo('choose-one', options), sizes, picking(options)))).toEqual(
			[],
		);
	},
	120_000,
);

interface Words {
	counts: number[];
	of: number;
}
const themes = ['hit at home', 'family time', 'money'];
/** How many wrote about each theme; the last have none. */
function* wordsOf(base: number): Generator<Words> {
	for (const counts of heaps(base, themes.length + 1)) yield { counts, of: base };
}
const themeCells = ({ counts, of }: Words): Cell[] =>
	[...themes, 'none'].map((name, at) => ({ name, count: counts[at] ?? 0, of }));

test('nor of themes of own words, to somebody who is told exactly how many wrote', () => {
	const voices = ({ counts, of }: Words) =>
		JSON.stringify([
			of,
			voicesOf(
				counts.flatMap((count, at) =>
					Array.from({ length: count }, () => ({ question: 'q', theme: themes[at] ?? null, quote: null })),
				),
			),
		]);
	for (const base of [10, 11, 12, 14, 20, 23])
		expect(inverted(wordsOf(base), voices, themeCells).claims.slice(0, 5)).toEqual([]);
}, 120_000);

test('it reads one or two out of what a rule leaves out that joins where ranges would tell too much', () => {
	const plan = planFor('choose-one', 0, 3);
	const rule = ({ slips }: Box) =>
		joinedWhereUnsafe(
			[0, 1, 2].map(
				(n) => slips.filter(({ answer }) => answer?.kind === 'choose-one' && answer.option === id(n)).length,
			),
		);
	const { claims } = inverted(boxesOf(plan, answersTo('choose-one', 3), 10, picking(3)), rule, cellsOf);
	expect(claims.filter(({ what }) => what === 'one or two').length).toBeGreaterThan(3);
});

test('it reads whole places out of an order of which only first choices were looked at', () => {
	const rule = ({ slips }: Box) => firstsAndLevels(slips, ['c0', 'c1', 'c2']);
	const boxes = boxesOf(planFor('put-in-order', 0, 3), fullOrders(3), 10, placing(3, true));
	const { claims } = inverted(boxes, rule, cellsOf);
	expect(claims.filter(({ what }) => what === 'one or two').length).toBeGreaterThan(5);
	expect(claims.filter(({ what }) => what === 'nobody').length).toBeGreaterThan(5);
});

test('it reads one or two out of most themes that are named because somebody wrote about them', () => {
	const rule = ({ counts, of }: Words) =>
		themesThatAre(Object.fromEntries(themes.map((name, at) => [name, counts[at] ?? 0])), of);
	const { claims, outcomes } = inverted(wordsOf(10), rule, themeCells);
	expect(
		new Set(claims.filter(({ what }) => what === 'one or two').map(({ told }) => told)).size,
	).toBeGreaterThan(outcomes / 2);
});
