// Where steps lie, and what that leaves open: every way in which options can stand on the steps of a base, by bounds alone.
import { expect, test } from 'vitest';
import { evenSteps, stepOf, stepsFor, type Shape, type Span, type Steps } from '#surveys/release';

const spansOf = (steps: Steps, base: number): Span[] => steps.map((first) => stepOf(first, steps, base));

/** Every way to choose so many spans, where their order means nothing. */
function* choices(spans: readonly Span[], number: number): Generator<Span[]> {
	if (number === 0) yield [];
	else
		for (const [at, span] of spans.entries())
			for (const more of choices(spans.slice(at), number - 1)) yield [span, ...more];
}

const sum = (spans: readonly Span[], end: 'lo' | 'hi') => spans.reduce((all, span) => all + span[end], 0);

/**
 * What is proved of any set of options on the lowest step, where each is picked by so many and all together by `picks`.
 * The sum of any set can be every number between its bounds.
 */
function proved(told: readonly Span[], picks: Span): Span[] {
	const lows = told.filter(({ lo }) => lo === 0);
	const others = told.filter(({ lo }) => lo > 0);
	return lows.flatMap((_, less) => {
		const [some, more] = [lows.slice(less), lows.slice(0, less)];
		const rest = [...others, ...more];
		const bounds = {
			lo: Math.max(0, picks.lo - sum(rest, 'hi')),
			hi: Math.min(sum(some, 'hi'), picks.hi - sum(rest, 'lo')),
		};
		// Some of nobody, or one or two of them; also to somebody who is one of them and knows of the others.
		const few = [0, 1].some((known) => bounds.lo >= 1 + known && bounds.hi <= 2 + known);
		return bounds.hi === 0 || few ? [bounds] : [];
	});
}

function* wrong(shape: Shape, bases: readonly number[], picksOf: (base: number) => Span) {
	for (const base of bases) {
		const picks = picksOf(base);
		const steps = stepsFor(shape, base);
		for (const told of choices(spansOf(steps, base), shape.offered)) {
			if (sum(told, 'lo') > picks.hi || sum(told, 'hi') < picks.lo) continue;
			for (const bounds of proved(told, picks)) yield { base, told, bounds };
		}
	}
}

const from = (least: number, most: number) => Array.from({ length: most - least + 1 }, (_, n) => least + n);

test('however options of one choice stand on their steps, nothing is proved of the low ones, not even to one of them', () => {
	for (const [offered, bases] of [
		[2, from(10, 600)],
		[3, from(10, 200)],
		[4, from(10, 110)],
		[5, from(10, 60)],
		[8, from(10, 40)],
		[12, from(10, 30)],
	] as const)
		expect([
			...wrong({ kind: 'choose-one', offered, atMost: null }, bases, (base) => ({ lo: base, hi: base })),
		]).toEqual([]);
}, 120_000);

test('nor of many choices, whatever the most is that may be picked', () => {
	for (const [offered, bases] of [
		[3, from(10, 120)],
		[5, from(10, 60)],
		[7, from(10, 40)],
	] as const)
		for (const atMost of from(2, offered))
			expect([
				...wrong({ kind: 'choose-many', offered, atMost }, bases, (base) => ({
					lo: base,
					hi: base * atMost,
				})),
			]).toEqual([]);
}, 120_000);

test('the same check finds fault with steps of a fifth, which add up to all', () => {
	const told = [0, 2, 6].map((count) => stepOf(count, [0, 2, 4, 6, 8], 10));
	expect(proved(told, { lo: 8, hi: 8 })).not.toEqual([]);
	const even = evenSteps(12);
	expect(even).toEqual([0, 5, 8]);
});

test('nobody, one and two stand on one step, and so do all, all but one and all but two', () => {
	for (const base of from(10, 500))
		for (const shape of [
			{ kind: 'choose-one', offered: 4, atMost: null },
			{ kind: 'choose-many', offered: 6, atMost: 3 },
			{ kind: 'best-worst', offered: 12, atMost: null },
		] as const) {
			const steps = stepsFor(shape, base);
			expect(stepOf(3, steps, base).lo).toBe(0);
			expect(stepOf(base - 3, steps, base).hi).toBe(base);
		}
});

test('the more answer, the finer the steps: thirds and fifths of few, tenths of 100', () => {
	const widest = (base: number) =>
		Math.max(...spansOf(evenSteps(base), base).map(({ lo, hi }) => (100 * (hi - lo)) / base));
	for (const base of from(10, 2000)) {
		const most = base < 30 ? 40 : base < 60 ? 20 : base < 100 ? 14 : 11;
		expect([base, widest(base) <= most]).toEqual([base, true]);
	}
});
