// Best and worst in rounds, released: two shares for each option, an order made of them, and the same audit.
import { expect, test } from 'vitest';
import {
	audit,
	checkSlips,
	explainRelease,
	forcedBy,
	release,
	roundsOf,
	type Result,
	type Slip,
} from '#surveys';
import { drawer, planFor, type Draw } from './drawn-tables.ts';

const number = 6;
const options = Array.from({ length: number }, (_, n) => `c${n}`);
const plan = {
	...planFor('choose-one', 3, number),
	questions: planFor('choose-one', 3, number).questions.map((question) => ({
		...question,
		kind: 'best-worst' as const,
	})),
};
const rounds = roundsOf(number).map((round) => round.map((at) => options[at] ?? ''));

/** Somebody who likes the first options more, the more so the higher the lean, and leaves some rounds half done. */
function answer(draw: Draw, lean: number): Slip['answer'] {
	const picks = rounds.map((round) => {
		const order = [...round].sort(
			(a, b) => options.indexOf(a) - options.indexOf(b) + (draw.share() - 0.5) * 12 * (1 - lean),
		);
		const [best, worst] = [order[0] ?? null, order.at(-1) ?? null];
		return { best: draw.share() < 0.1 ? null : best, worst: draw.share() < 0.1 ? null : worst };
	});
	return picks.every(({ best, worst }) => !best && !worst) ? null : { kind: 'best-worst', rounds: picks };
}

function table(seed: number) {
	const draw = drawer(seed);
	const lean = draw.share();
	const sizes = [draw.whole(0, 40), draw.whole(0, 25), draw.whole(0, 15)];
	const slips = sizes.flatMap((size, group) =>
		Array.from({ length: size }, (): Slip => ({
			question: 'q',
			band: `g${group}`,
			answer: answer(draw, lean),
		})),
	);
	return { slips, sizes };
}

type Shown = Extract<Result, { shown: true }>;
const shownOf = (result: Result | undefined): Shown => {
	if (!result?.shown) throw new Error('not shown');
	return result;
};

test('it is told how many picked each as best and how many as worst, each person once, and the order that gives', () => {
	/** Picks the first of these that stands in a round. */
	const all = (best: string[], worst: string[]): Slip => ({
		...{ question: 'q', band: null },
		answer: {
			kind: 'best-worst',
			rounds: rounds.map((round) => ({
				best: best.find((id) => round.includes(id)) ?? null,
				worst: worst.find((id) => round.includes(id)) ?? null,
			})),
		},
	});
	const slips = [
		...Array.from({ length: 24 }, () => all(['c0'], ['c5'])),
		...Array.from({ length: 14 }, () => all(['c1'], ['c4'])),
		...Array.from({ length: 2 }, () => all(['c1', 'c0', 'c3'], ['c4', 'c5', 'c2'])),
	];
	const result = shownOf(release(slips, plan).questions[0]?.result);
	expect(result.base).toBe(40);
	expect(result.shares.map(({ from }) => from)).toEqual([60, 40, 0, 0, 0, 0]);
	expect(result.worst?.map(({ from }) => from)).toEqual([0, 0, 0, 0, 40, 60]);
	expect(result.order?.map(({ option, place }) => `${place}${option}`)).toEqual([
		'1c0',
		'2c1',
		'3c2',
		'3c3',
		'5c4',
		'6c5',
	]);
});

test('slips in another order give the same release, and a slip with a pick that stood elsewhere is told', () => {
	const { slips } = table(5);
	expect(release(slips.toReversed(), plan)).toEqual(release(slips, plan));
	expect(checkSlips(slips, plan)).toEqual([]);
	const absent = options.find((id) => !rounds[0]?.includes(id)) ?? '';
	const picks = rounds.map((_, at) => ({ best: at === 0 ? absent : null, worst: null }));
	const strange: Slip = { question: 'q', band: null, answer: { kind: 'best-worst', rounds: picks } };
	expect(checkSlips([strange], plan)).toEqual([
		{ field: '0.answer', message: 'Something was picked that did not stand in its round.' },
	]);
});

/** Every count that a share of so many can stand for, by trying. */
const countsFor = ({ from, to }: { from: number; to: number }, size: number, grain: number) =>
	Array.from({ length: size + 1 }, (_, count) => count).filter((count) => {
		if (100 * count <= grain * size) return from === 0;
		if (100 * (size - count) <= grain * size) return to === 100;
		return Math.floor((100 * count) / (grain * size)) * grain === from;
	});

test('no share of anything shown stands for one or two, all or none alone, whatever its size is', () => {
	let looked = 0;
	for (let seed = 1; seed < 120; seed++) {
		const { slips } = table(seed);
		const { release: made } = explainRelease(slips, plan);
		const [question] = made.questions;
		const results = [question?.result, ...(question?.bands.map(({ result }) => result) ?? [])];
		for (const result of results) {
			if (!result?.shown) continue;
			for (const share of [...result.shares, ...(result.worst ?? [])]) {
				looked++;
				const sizes = [-2, -1, 0, 1, 2].map((by) => result.base + by).filter((size) => size >= 10);
				const possible = sizes.flatMap((size) =>
					countsFor(share, size, result.grain).map((count) => ({ count, size })),
				);
				for (const few of [[0], [1, 2]]) {
					expect(possible.every(({ count }) => few.includes(count))).toBe(false);
					expect(possible.every(({ count, size }) => few.includes(size - count))).toBe(false);
				}
			}
		}
	}
	expect(looked).toBeGreaterThan(500);
});

test('groups and whole together pass the audit as published, and a group that would be given away is hidden for it', () => {
	let hid = 0;
	for (let seed = 1; seed < 80; seed++) {
		const { slips } = table(seed);
		const { release: made, reasons } = explainRelease(slips, plan);
		const [question] = made.questions;
		if (!question?.result.shown) continue;
		const groups = question.bands.flatMap(({ id, result }) => (result.shown ? [{ id, result }] : []));
		expect([...audit({ kind: 'best-worst', whole: question.result, groups })]).toEqual([]);
		if (reasons.some(({ did }) => did === 'hid groups')) hid++;
	}
	expect(hid).toBeGreaterThan(5);
});

test('what ranges force of the worst is named as such', () => {
	const share = (choice: string, from: number, to: number) => ({ choice, from, to });
	const shown = (base: number, best: [number, number][], worst: [number, number][]): Shown => ({
		...{ shown: true, base, grain: 20 },
		shares: best.map(([from, to], at) => share(`c${at}`, from, to)),
		worst: worst.map(([from, to], at) => share(`c${at}`, from, to)),
	});
	// A group of ten or so in which nobody picked c0 as worst, beside a whole of as many: the rest is given away.
	const whole = shown(
		15,
		[
			[40, 60],
			[40, 60],
		],
		[
			[0, 20],
			[60, 80],
		],
	);
	const group = shown(
		10,
		[
			[40, 60],
			[40, 60],
		],
		[
			[0, 20],
			[60, 80],
		],
	);
	const forced = forcedBy({ kind: 'best-worst', whole, groups: [{ id: 'g', result: group }] });
	expect(forced.map(({ kind }) => kind)).toContain('given away');
	const pinned = forcedBy(
		{
			kind: 'best-worst',
			whole: shown(
				10,
				[
					[0, 20],
					[0, 20],
				],
				[
					[0, 20],
					[0, 20],
				],
			),
			groups: [],
		},
		{ wholeAtMost: 10, groupAtMost: new Map(), rest: { lo: 0, hi: Infinity }, mostPicks: 1 },
	);
	// Two of two options, each picked by one or two at most as best, and at most two as worst: ten people picked something.
	expect(pinned.length).toBeGreaterThan(0);
	expect(pinned.some(({ choice }) => choice?.startsWith('picked as worst: '))).toBe(true);
});
