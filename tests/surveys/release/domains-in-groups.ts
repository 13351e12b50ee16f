// What the Inverter goes through of orders and picks in groups, and of surveys that need more than ten answers.
import { faces, fromOneHand, rounds, upTo, type Asked } from './asked.ts';
import { domain } from './domain.ts';
import { planFor } from './drawn-tables.ts';
import { answersTo, boxesOf, boxesOfGroups, fullOrders, picking, placing } from './every-box.ts';

/** Groups of an order: all put both in order, or some leave one out. */
export const orderInGroups = (sizes: number[], all: boolean, large = false) =>
	domain(
		`2 in order${all ? '' : ', some left out'}, groups of ${sizes.join(', ')}`,
		() =>
			boxesOfGroups(
				planFor('put-in-order', sizes.length - 1, 2),
				all ? fullOrders(2) : answersTo('put-in-order', 2),
				sizes,
				placing(2, all),
			),
		large,
	);

/** Where one person could have given some of the answers. */
export const oneOfMoreThanTen = (options: number, base: number) =>
	domain(`one of ${options}, ${base} answers where 13 are needed`, () =>
		boxesOf(
			{ ...planFor('choose-one', 0, options), fromOneHand: 3 },
			answersTo('choose-one', options),
			base,
			picking(options),
		),
	);

const one = (options: number, groups: number): Asked => ({
	name: `one of ${options}`,
	plan: planFor('choose-one', groups, options),
	answers: answersTo('choose-one', options),
	counting: picking(options),
});

interface InGroups extends Asked {
	/** The last number is of those who named no group. */
	sizes: number[];
	large?: boolean;
}

/** In the suite one who named no group makes everybody another sum than the group; larger ones take minutes. */
export const askedInGroups: readonly InGroups[] = [
	{ ...faces(1), sizes: [10, 1] },
	{ ...faces(1), sizes: [12, 1], large: true },
	{ ...faces(2), sizes: [10, 10, 0], large: true },
	{ ...rounds(2, 1), sizes: [10, 1] },
	{ ...rounds(3, 1), sizes: [10, 1], large: true },
	{ ...rounds(2, 2), sizes: [10, 10, 0], large: true },
	{ ...upTo(1, 2, 2), sizes: [10, 11, 0] },
	{ ...upTo(1, 2, 2), sizes: [12, 12, 2] },
	{ ...upTo(2, 3, 1), sizes: [10, 1] },
	{ ...upTo(2, 3, 1), sizes: [12, 1], large: true },
	{ ...fromOneHand(one(2, 2)), sizes: [13, 13, 0] },
	{ ...fromOneHand(one(2, 2)), sizes: [13, 12, 0] },
	{ ...fromOneHand(one(2, 2)), sizes: [14, 13, 3] },
	{ ...fromOneHand(one(3, 1)), sizes: [13, 1] },
	{ ...fromOneHand(faces(1)), sizes: [13, 1], large: true },
];

export const boxesInGroups = ({ plan, answers, sizes, counting }: InGroups) =>
	boxesOfGroups(plan, answers, sizes, counting);

export const inGroups = askedInGroups.map((own) =>
	domain(`${own.name}, groups of ${own.sizes.join(', ')}`, () => boxesInGroups(own), own.large),
);
