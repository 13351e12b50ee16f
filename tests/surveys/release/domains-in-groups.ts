// What the Inverter goes through of orders and picks in groups, and of surveys that need more than ten answers.
import { domain, withQuestion } from './domain.ts';
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

/** At most so many of many, in groups. */
export const manyInGroups = (atMost: number, options: number, sizes: number[]) =>
	domain(`up to ${atMost} of ${options}, groups of ${sizes.join(', ')}`, () =>
		boxesOfGroups(
			withQuestion(planFor('choose-many', sizes.length - 1, options), { atMost }),
			answersTo('choose-many', options, atMost),
			sizes,
			picking(options),
		),
	);

/** Where one person could have given some of the answers, by everybody or by groups. */
const fromOneHand = 3;
export const oneOfMoreThanTen = (options: number, base: number) =>
	domain(`one of ${options}, ${base} answers where 13 are needed`, () =>
		boxesOf(
			{ ...planFor('choose-one', 0, options), fromOneHand },
			answersTo('choose-one', options),
			base,
			picking(options),
		),
	);
export const groupsOfMoreThanTen = (sizes: number[]) =>
	domain(`one of 2, groups of ${sizes.join(', ')} where 13 are needed`, () =>
		boxesOfGroups(
			{ ...planFor('choose-one', sizes.length - 1, 2), fromOneHand },
			answersTo('choose-one', 2),
			sizes,
			picking(2),
		),
	);
