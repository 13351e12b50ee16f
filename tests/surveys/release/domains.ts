// What the Inverter goes through: every box of small questions of every kind. Large ones take minutes and are gone through by
// `npm run bench -- attacks`.
import { smallestBase, voicesOf, type Answer } from '#surveys';
import { pointsTold } from '#surveys/release';
import { faces, fromOneHand, rounds, upTo, type Asked } from './asked.ts';
import { domain, type Domain } from './domain.ts';
import { inGroups, oneOfMoreThanTen, orderInGroups } from './domains-in-groups.ts';
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
	type Counting,
} from './every-box.ts';
import { inverted, type Cell } from './inverter.ts';
import { invertedOrders } from './order-inverter.ts';

/** How many answered; where the second list stands, these are large. */
type Bases = [small: number[], large?: number[]];
const each = ([small, large = []]: Bases, make: (base: number, large: boolean) => Domain): Domain[] => [
	...small.map((base) => make(base, false)),
	...large.map((base) => make(base, true)),
];

const one = (options: number, bases: Bases) =>
	each(bases, (base, large) =>
		domain(
			`one of ${options}, ${base} answers`,
			() =>
				boxesOf(planFor('choose-one', 0, options), answersTo('choose-one', options), base, picking(options)),
			large,
		),
	);

const asked = ({ name, plan, answers, counting }: Asked, bases: Bases) =>
	each(bases, (base, large) =>
		domain(`${name}, ${base} answers`, () => boxesOf(plan, answers, base, counting), large),
	);

/** The whole release of every box. */
const order = (options: number, bases: Bases) =>
	each(bases, (base, large) => {
		const answers = options > 2 ? fullOrders(options) : answersTo('put-in-order', options);
		const plan = planFor('put-in-order', 0, options);
		const name = `${options} in order, ${base} ballots`;
		return domain(name, () => boxesOf(plan, answers, base, placing(options, options > 2)), large);
	});

/** What is told of points, from which all else that is told of an order is worked out. */
const points = (options: number, all: boolean, bases: Bases) =>
	each(bases, (ballots, large) => ({
		name: `the points of ${options} in order${all ? '' : ', some left out'}, ${ballots} ballots`,
		large,
		invert: () =>
			invertedOrders(
				all ? fullOrders(options) : answersTo('put-in-order', options),
				Array.from({ length: options }, (_, option) => id(option)),
				{ ballots, counting: placing(options, all), told: (own) => JSON.stringify(pointsTold(own, ballots)) },
			),
	}));

const shownAt = (bases: Bases) =>
	each(bases, (base, large) => {
		const answers = [1, 2].map((place): Answer => ({
			kind: 'put-in-order',
			order: ['c0', 'c1'],
			shownAt: place,
		}));
		const counting: Counting = Object.fromEntries(
			[1, 2].map((place) => [
				`at ${place}`,
				(answer) => answer.kind === 'put-in-order' && answer.shownAt === place,
			]),
		);
		const plan = planFor('put-in-order', 0, 2);
		return domain(
			`where first choices stood, ${base} ballots`,
			() => boxesOf(plan, answers, base, counting),
			large,
		);
	});

/** The last number is of those who named no group. */
const groups = (kind: 'choose-one' | 'choose-many', options: number, sizes: number[], large = false) =>
	domain(
		`${kind}, ${options} options, groups of ${sizes.join(', ')}`,
		() =>
			boxesOfGroups(
				planFor(kind, sizes.length - 1, options),
				answersTo(kind, options),
				sizes,
				picking(options),
			),
		large,
	);

export interface Words {
	counts: number[];
	of: number;
}
export const themes = ['hit at home', 'family time', 'money'];
/** How many wrote about each theme; the last have none. */
export function* wordsOf(base: number): Generator<Words> {
	for (const counts of heaps(base, themes.length + 1)) yield { counts, of: base };
}
export const themeCells = ({ counts, of }: Words): Cell[] =>
	[...themes, 'none'].map((name, at) => ({ name, count: counts[at] ?? 0, of }));

/** `least`: of so many own words something is told. */
const ownWords = (bases: Bases, least = smallestBase) =>
	each(bases, (base, large) => {
		const readings = ({ counts }: Words) =>
			counts.flatMap((count, at) =>
				Array.from({ length: count }, () => ({ question: 'q', theme: themes[at] ?? null, quote: null })),
			);
		const voices = (words: Words) => JSON.stringify([words.of, voicesOf(readings(words), least)]);
		return {
			...{ name: `themes of ${base} own words where ${least} are needed`, large },
			invert: () => inverted(wordsOf(base), voices, themeCells),
		};
	});

export const domains: readonly Domain[] = [
	...one(2, [[10, 11, 12, 13, 19, 20, 29, 30, 31, 40, 59, 100]]),
	...one(3, [
		[10, 11, 12, 13, 14, 17, 21, 29, 30],
		[60, 100],
	]),
	...one(4, [
		[10, 11, 12, 13, 15],
		[20, 30],
	]),
	...one(5, [
		[10, 11],
		[13, 15],
	]),
	...asked(faces(), [[10, 12], [14]]),
	...asked(fromOneHand(faces()), [[13], [14]]),
	...asked(upTo(3, 3), [[10], [11, 12]]),
	...asked(upTo(2, 3), [
		[10, 12],
		[11, 15, 18],
	]),
	...asked(fromOneHand(upTo(2, 3)), [[13], [14]]),
	...order(2, [
		[10, 17],
		[11, 29],
	]),
	...order(3, [[10], [11, 12, 14]]),
	...points(2, false, [[10, 17, 29, 30, 31]]),
	...points(3, false, [
		[10, 13],
		[29, 30, 31],
	]),
	...points(3, true, [[30], [20, 31]]),
	...points(4, true, [[10], [13, 17]]),
	...points(4, false, [[], [10]]),
	...shownAt([[30, 31, 100]]),
	...asked(rounds(), [[10], [12]]),
	...asked(fromOneHand(rounds(2)), [[13, 14]]),
	...asked(fromOneHand(rounds()), [[], [13]]),
	...[
		[10, 10, 0],
		[10, 12, 1],
		[11, 9, 3],
		[13, 10, 2],
		[12, 12, 4],
		[20, 20, 0],
		[16, 15, 3],
		[15, 11, 10],
		[30, 30, 0],
		[30, 31, 2],
	].map((sizes) => groups('choose-one', 2, sizes)),
	...[
		[10, 11, 1],
		[15, 16, 0],
		[12, 3, 1],
	].map((sizes) => groups('choose-one', 3, sizes)),
	...[
		[12, 12, 2],
		[12, 13, 0],
		[21, 20, 0],
		[11, 10, 10, 0],
	].map((sizes) => groups('choose-one', 3, sizes, true)),
	groups('choose-one', 4, [11, 12, 0], true),
	groups('choose-many', 2, [10, 11, 0]),
	groups('choose-many', 2, [15, 15, 2], true),
	orderInGroups([30, 30, 0], true),
	orderInGroups([30, 31, 2], true),
	orderInGroups([30, 30, 0], false, true),
	...inGroups,
	...[13, 14, 17].map((base) => oneOfMoreThanTen(3, base)),
	...ownWords([[10, 11, 12, 14, 20, 23]]),
	...ownWords([[13, 14, 20]], 13),
];
