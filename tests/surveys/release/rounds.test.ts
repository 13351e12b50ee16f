// Best and worst in rounds, released: two shares for each option, and an order made of them.
import { expect, test } from 'vitest';
import type { Result, Slip } from '#surveys';
import { mostInRounds, roundsOf } from '#surveys/ranking';
import { checkSlips, release, stepsFor } from '#surveys/release';
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
	expect(result.shares.map(({ from }) => from)).toEqual([55, 30, 0, 0, 0, 0]);
	expect(result.worst?.map(({ from }) => from)).toEqual([0, 0, 0, 0, 30, 55]);
	expect(result.order?.map(({ option, place }) => `${place}${option}`)).toEqual([
		'1c0',
		'1c1',
		'3c2',
		'3c3',
		'5c4',
		'5c5',
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

/** A round for each of these options, none twice and none that is forbidden; null where there is none. */
function roundsFor(
	draw: Draw,
	some: readonly number[],
	rounds: readonly (readonly number[])[],
	forbidden: ReadonlyMap<number, number>,
): Map<number, number> | null {
	const takenBy = new Map<number, number>();
	const place = (option: number, seen: Set<number>): boolean =>
		mixed(draw, rounds.length).some((at) => {
			if (!rounds[at]?.includes(option) || forbidden.get(option) === at || seen.has(at)) return false;
			seen.add(at);
			const other = takenBy.get(at);
			if (other !== undefined && !place(other, seen)) return false;
			takenBy.set(at, option);
			return true;
		});
	if (!some.every((option) => place(option, new Set()))) return null;
	return new Map([...takenBy].map(([at, option]) => [option, at]));
}

const mixed = (draw: Draw, number: number): number[] =>
	Array.from({ length: number }, (_, at) => ({ at, by: draw.share() }))
		.sort((a, b) => a.by - b.by)
		.map(({ at }) => at);

test('any options, nearly as many as there are rounds, can be best and any as many worst in one answer', () => {
	const draw = drawer(8);
	for (let offered = 5; offered <= 16; offered++) {
		const all = roundsOf(offered);
		const some = () => mixed(draw, offered).slice(0, mostInRounds(offered));
		for (let n = 0; n < 300; n++) {
			const best = some();
			const worst = n % 3 === 0 ? some() : best;
			// Which rounds options are best in leaves more or less to the others, so it is tried from many sides.
			let found = false;
			for (let tries = 0; tries < 60 && !found; tries++) {
				const bestIn = roundsFor(draw, best, all, new Map());
				found = bestIn !== null && roundsFor(draw, worst, all, bestIn) !== null;
			}
			expect([offered, best, worst, found]).toEqual([offered, best, worst, true]);
		}
	}
}, 60_000);

test('even where all options but one stand on their highest step there is room for the other one', () => {
	for (let offered = 5; offered <= 16; offered++)
		for (let base = 10; base <= 120; base++) {
			const steps = stepsFor({ kind: 'best-worst', offered, atMost: null }, base);
			const needed = (steps.at(-1) ?? 0) * (offered - 1) + 4;
			if (needed > base * mostInRounds(offered)) throw new Error(`${offered} options, ${base} answers`);
		}
});
