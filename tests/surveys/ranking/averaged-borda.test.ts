import fc from 'fast-check';
import { expect, test } from 'vitest';
import { averagedBorda, placesOf } from '#surveys/ranking';
import known from './known-counts.json' with { type: 'json' };

const options = ['a', 'b', 'c', 'd', 'e'];
const ballots = fc.array(fc.shuffledSubarray(options), { maxLength: 30 });
const pointsOf = (count: ReturnType<typeof averagedBorda>) =>
	Object.fromEntries(count.scores.map(({ option, doublePoints }) => [option, doublePoints / 2]));

test.each(known)('$name is counted as in the literature', ({ ballots, points, places }) => {
	const orders = ballots.flatMap(({ count, order }) => Array.from({ length: count }, () => order));
	const count = averagedBorda(Object.keys(points), orders);
	expect(pointsOf(count)).toEqual(points);
	expect(Object.fromEntries(placesOf(count).map(({ option, place }) => [option, place]))).toEqual(places);
});

test('the order in which ballots come in changes nothing', () => {
	const mixed = ballots.chain((all) =>
		fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
	);
	fc.assert(
		fc.property(mixed, ([all, shuffled]) => {
			expect(averagedBorda(options, shuffled)).toEqual(averagedBorda(options, all));
		}),
	);
});

test('renaming the options renames the result and nothing else', () => {
	const rename = (option: string) => `x${option}`;
	fc.assert(
		fc.property(ballots, (all) => {
			const renamed = averagedBorda(
				options.map(rename),
				all.map((order) => order.map(rename)),
			);
			const plain = averagedBorda(options, all);
			expect(renamed.scores.map(({ doublePoints }) => doublePoints)).toEqual(
				plain.scores.map(({ doublePoints }) => doublePoints),
			);
		}),
	);
});

test('one more ballot with an option first never costs it a place', () => {
	const first = fc.shuffledSubarray(options, { minLength: 1 });
	const placeOf = (option: string, all: string[][]) =>
		placesOf(averagedBorda(options, all)).find((place) => place.option === option)?.place ?? 0;
	fc.assert(
		fc.property(ballots, first, (all, order) => {
			const [favourite = ''] = order;
			expect(placeOf(favourite, [...all, order])).toBeLessThanOrEqual(placeOf(favourite, all));
		}),
	);
});

test('every match-up is won by somebody or halved, so all points add up to the match-ups', () => {
	fc.assert(
		fc.property(ballots, (all) => {
			const count = averagedBorda(options, all);
			const sum = count.scores.reduce((total, { doublePoints }) => total + doublePoints, 0);
			expect(sum).toBe((count.doubleMatchUps * options.length) / 2);
		}),
	);
});

test('an empty ballot does not count', () => {
	expect(averagedBorda(options, [['a'], []])).toEqual(averagedBorda(options, [['a']]));
});
