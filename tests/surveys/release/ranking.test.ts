// What a release tells of an order, whatever the ballots.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupsDiffer, latestPolls, missingAnswers, type Release, type Result, type Slip } from '#surveys';
import { averagedBorda } from '#surveys/ranking';
import { release, type ReleasePlan } from '#surveys/release';

const options = ['a', 'b', 'c', 'd'];
const planOf = (choices: string[], asked: number | null = null): ReleasePlan => ({
	...{ title: 'What first?', openedOn: null, closedOn: '2026-03-20', routes: [], audience: '', notAsked: '' },
	asked: asked === null ? null : { total: asked, bands: {} },
	spoilt: 0,
	band: {
		wording: 'Age?',
		options: ['young', 'old'].map((id) => ({ id, label: id })),
	},
	questions: [
		{
			id: 'q',
			kind: 'put-in-order',
			wording: 'In order?',
			choices: choices.map((id) => ({ id, label: id })),
		},
	],
});
const slip = (order: string[], band: string | null = null): Slip => ({
	...{ question: 'q', band },
	answer: { kind: 'put-in-order', order },
});
const resultOf = ({ questions }: Release): Result => questions[0]?.result ?? { shown: false };

/** Ballots of two minds, so that some orders are clear and some are not. */
const ballots = (minLength: number, maxLength: number) =>
	fc
		.record({
			orders: fc.array(fc.shuffledSubarray(options, { minLength: 1 }), { minLength, maxLength, size: 'max' }),
			often: fc.shuffledSubarray(options, { minLength: 3 }),
			every: fc.integer({ min: 1, max: 5 }),
			old: fc.integer({ min: 2, max: 4 }),
		})
		.map(({ orders, often, every, old }) =>
			orders.map((order, at) => slip(at % every === 0 ? often : order, at % old === 0 ? 'old' : 'young')),
		);

test('a small poll tells nothing under ten ballots, and under thirty no score, no draw and no place of its own', () => {
	fc.assert(
		fc.property(ballots(1, 29), (slips) => {
			const { questions } = release(slips, planOf(options));
			for (const result of questions.flatMap(({ result, bands }) => [
				result,
				...bands.map((b) => b.result),
			])) {
				if (!result.shown) continue;
				expect(slips.length).toBeGreaterThanOrEqual(10);
				expect([result.ranking?.told, result.scores, result.chance]).toEqual([
					'levels',
					undefined,
					undefined,
				]);
				for (const tier of result.ranking?.tiers ?? [])
					expect([tier.level === null, tier.aboveNext]).toEqual([false, null]);
			}
		}),
	);
});

test('no number is told of an order but beside its base, and draws only of everybody', () => {
	fc.assert(
		fc.property(ballots(10, 130), (slips) => {
			const { questions } = release(slips, planOf(options));
			for (const [at, result] of questions.flatMap(({ result, bands }) => [
				[0, result] as const,
				...bands.map(({ result }) => [1, result] as const),
			])) {
				const numbers = JSON.stringify(result).match(/\d+/g) ?? [];
				if (!result.shown) expect(numbers).toEqual([]);
				else {
					expect(result.base).toBeGreaterThanOrEqual(10);
					if (result.scores) expect(result.base).toBeGreaterThanOrEqual(30);
					if (result.chance) expect([at, result.base >= 30]).toEqual([0, true]);
				}
			}
		}),
	);
});

test('offering the options in another order and under other names changes nothing but that', () => {
	const renamed = fc.tuple(ballots(10, 120), fc.shuffledSubarray(options, { minLength: 4 }));
	fc.assert(
		fc.property(renamed, ([slips, offered]) => {
			const points = averagedBorda(options, slips.map(orderOf)).scores.map(
				({ doublePoints }) => doublePoints,
			);
			fc.pre(new Set(points).size === options.length);
			const name = (option: string) => `option ${option}`;
			const others = slips.map((one) => slip(orderOf(one).map(name), one.band));
			const made = resultOf(release(slips, planOf(options)));
			const again = resultOf(release(others, planOf(offered.map(name))));
			expect(sorted(again)).toEqual(
				sorted(JSON.parse(JSON.stringify(made), (key, value) => rename(key, value, name)) as Result),
			);
		}),
	);
});

const orderOf = ({ answer }: Slip) => (answer?.kind === 'put-in-order' ? answer.order : []);
const rename = (_: string, value: unknown, name: (option: string) => string): unknown =>
	typeof value === 'string' && options.includes(value) ? name(value) : value;

/** What is told of each option, in an order that does not hang on how they were offered. */
function sorted(value: unknown): unknown {
	if (Array.isArray(value)) {
		const all = value.map(sorted);
		const isTiers = all.some(
			(one) =>
				typeof one === 'object' && one !== null && ('best' in one || 'from' in one) && !('choice' in one),
		);
		return isTiers ? all : all.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
	}
	if (typeof value !== 'object' || value === null) return value;
	if ('level' in value && 'above' in value && 'below' in value && value.level === true)
		return { level: true, pair: [value.above, value.below].sort() };
	// What is told alike shares its hundred dots, and of an odd number the option offered first has one more.
	return Object.fromEntries(
		Object.entries(value).map(([key, one]) => [key, key === 'onTop' ? null : sorted(one)]),
	);
}

test('what is told as out of reach of those who did not answer, none of them can turn round', () => {
	const asked = fc.tuple(ballots(30, 90), fc.integer({ min: 0, max: 30 }));
	fc.assert(
		fc.property(asked, ([slips, silent]) => {
			const result = resultOf(release(slips, planOf(options, slips.length + silent)));
			if (!result.shown) return;
			const missing = missingAnswers(result, slips.length + silent);
			if (!missing?.topSettled) return;
			const top = result.ranking?.tiers[0]?.options[0] ?? '';
			for (const rival of options.filter((option) => option !== top)) {
				// The worst for the top: all who are silent put the rival first and the top nowhere.
				const against = [rival, ...options.filter((option) => option !== rival && option !== top), top];
				const all = [...slips.map(orderOf), ...Array.from({ length: silent }, () => against)];
				const { scores } = averagedBorda(options, all);
				const points = (option: string) => scores.find((one) => one.option === option)?.doublePoints ?? 0;
				expect(points(top)).toBeGreaterThan(points(rival));
			}
		}),
		{ numRuns: 200 },
	);
});

const times = (number: number, order: string[], band: string) =>
	Array.from({ length: number }, () => slip(order, band));

test('groups that put different things on top are said to disagree, and groups that do not are not', () => {
	const leaning = (group: string, [one, two, three, four]: [string, string, string, string]) => [
		...times(22, [one, two, three, four], group),
		...times(8, [four, three, one, two], group),
		...times(8, [one, four, two, three], group),
	];
	const differ = (old: [string, string, string, string]) => {
		const slips = [...leaning('young', ['a', 'b', 'c', 'd']), ...leaning('old', old)];
		const [question] = release(slips, planOf(options)).questions;
		return question && groupsDiffer(question);
	};
	expect(differ(['d', 'b', 'c', 'a'])).toEqual({
		tops: [
			{ group: 'young', options: ['a'] },
			{ group: 'old', options: ['d'] },
		],
		sameTop: [],
		apart: [
			{ option: 'a', higher: 'young', lower: 'old' },
			{ option: 'd', higher: 'old', lower: 'young' },
		],
	});
	expect(differ(['a', 'b', 'd', 'c'])).toMatchObject({ sameTop: ['a'], apart: [] });
});

test('young people are shown each poll once, the newest, and no group of anybody', () => {
	const made = (closedOn: string) => ({
		...{ surveyId: closedOn, releasedOn: closedOn, voices: null },
		content: { ...release(times(12, ['a', 'b'], 'young'), planOf(options)), closedOn },
	});
	const polls = latestPolls([made('2025-03-20'), made('2026-03-20')]);
	expect(polls.map(({ closedOn, question }) => [closedOn, question.bands])).toEqual([['2026-03-20', []]]);
});
