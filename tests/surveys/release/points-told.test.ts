// Of an order: that where it is told there are ballots, told just so, with any option first or last. They are built.
import { expect, test } from 'vitest';
import { pointsTold, type Span } from '#surveys/release';
import { drawer, type Draw } from './drawn-tables.ts';

const pointsOf = (ballots: readonly (readonly number[])[], options: number): number[] =>
	Array.from({ length: options }, (_, option) =>
		ballots.reduce((sum, ballot) => sum + 2 * (options - 1 - ballot.indexOf(option)), 0),
	);

const isWithin = (points: readonly number[], spans: readonly Span[]) =>
	points.every((own, option) => own >= (spans[option]?.lo ?? 0) && own <= (spans[option]?.hi ?? 0));

/** How far outside of their spans points lie, in all. */
const outside = (points: readonly number[], spans: readonly Span[]) =>
	points.reduce((sum, own, option) => {
		const { lo, hi } = spans[option] ?? { lo: 0, hi: 0 };
		return sum + Math.max(0, lo - own, own - hi);
	}, 0);

/**
 * Looks for ballots within the spans of which `fixed` stay as they are: two options of a ballot change places wherever that
 * brings the points no further away. Ballots that are found are a proof that there are some; the search knows nothing of
 * how the rule looks at it.
 */
function built(
	draw: Draw,
	start: readonly number[][],
	fixed: number,
	spans: readonly Span[],
): number[][] | null {
	const ballots = start.map((ballot) => [...ballot]);
	const points = pointsOf(ballots, spans.length);
	const step = (option: number, by: number) => {
		const { lo, hi } = spans[option] ?? { lo: 0, hi: 0 };
		const away = (own: number) => Math.max(0, lo - own, own - hi);
		return away((points[option] ?? 0) + by) - away(points[option] ?? 0);
	};
	let left = outside(points, spans);
	for (let tries = 0; left > 0; tries++) {
		if (tries > 200_000) return null;
		const ballot = ballots[draw.whole(fixed, ballots.length - 1)] ?? [];
		const [i, j] = [draw.whole(0, spans.length - 1), draw.whole(0, spans.length - 1)];
		const [a, b] = [ballot[i] ?? 0, ballot[j] ?? 0];
		if (a === b) continue;
		const change = step(a, 2 * (i - j)) + step(b, 2 * (j - i));
		if (change > 0) continue;
		[ballot[i], ballot[j]] = [b, a];
		points[a] = (points[a] ?? 0) + 2 * (i - j);
		points[b] = (points[b] ?? 0) + 2 * (j - i);
		left += change;
	}
	return ballots;
}

/** Ballots that agree more or less with one order. */
function drawBallots(draw: Draw, options: number, ballots: number): number[][] {
	const noise = draw.share() * 3;
	return Array.from({ length: ballots }, () =>
		Array.from({ length: options }, (_, option) => ({ option, by: option / options + noise * draw.share() }))
			.sort((a, b) => a.by - b.by)
			.map(({ option }) => option),
	);
}

const sizes = [10, 11, 13, 17, 20, 25, 29, 30, 31, 35, 40, 55, 70, 99, 100, 120];

test('wherever an order is told, three may have put any option first, and three any option last: the ballots are built', () => {
	const draw = drawer(5);
	let told = 0;
	for (let n = 0; n < 400; n++) {
		const [options, size] = [draw.whole(2, 6), draw.oneOf(sizes) ?? 10];
		const ballots = drawBallots(draw, options, size);
		const spans = pointsTold(pointsOf(ballots, options), size);
		if (!spans) continue;
		told++;
		expect(isWithin(pointsOf(ballots, options), spans)).toBe(true);
		for (let option = 0; option < options; option++)
			for (const first of [true, false]) {
				const moved = ballots.map((ballot, at) => {
					const others = ballot.filter((one) => one !== option);
					return at > 2 ? ballot : first ? [option, ...others] : [...others, option];
				});
				const twin = built(draw, moved, 3, spans);
				expect([size, options, option, first, twin !== null]).toEqual([size, options, option, first, true]);
			}
	}
	expect(told).toBeGreaterThan(200);
}, 120_000);

test('where two options stand so high that all ballots have them on top, nothing is told of the order', () => {
	const all = Array.from({ length: 120 }, (_, n) => (n % 2 ? [0, 1, 2] : [1, 0, 2]));
	expect(pointsTold(pointsOf(all, 3), 120)).toBeNull();
	expect(
		pointsTold(pointsOf([...all.slice(6), ...all.slice(0, 6).map(() => [2, 0, 1])], 3), 120),
	).not.toBeNull();
});

test('whether an order is told does not hang on which option is which', () => {
	const draw = drawer(6);
	for (let n = 0; n < 300; n++) {
		const [options, size] = [draw.whole(2, 8), draw.oneOf(sizes) ?? 10];
		const points = pointsOf(drawBallots(draw, options, size), options);
		const told = pointsTold(points, size);
		const turned = pointsTold(points.toReversed(), size);
		expect(turned?.toReversed() ?? null).toEqual(told);
	}
});

test('fewer than two ballots for each option, and one more, are never told as an order', () => {
	expect(pointsTold([40, 50, 60, 70, 80], 10)).toBeNull();
	expect(pointsTold([0, 0], 9)).toBeNull();
});
