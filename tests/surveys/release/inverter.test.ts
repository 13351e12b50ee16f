// The Inverter against our rule, for every kind of question, and against rules that look at one table only.
import { expect, test } from 'vitest';
import { cellsOf } from './domain.ts';
import { askedInGroups, boxesInGroups } from './domains-in-groups.ts';
import { domains, themeCells, themes, wordsOf, type Words } from './domains.ts';
import { planFor } from './drawn-tables.ts';
import {
	answersTo,
	boxesOf,
	boxesOfGroups,
	fullOrders,
	id,
	picking,
	placing,
	type Box,
} from './every-box.ts';
import { inverted } from './inverter.ts';
import {
	eachByThemselves,
	everybodyBesideGroups,
	firstsAndLevels,
	joinedWhereUnsafe,
	themesThatAre,
} from './naive-rule.ts';

test.each(domains.filter(({ large }) => !large))(
	'a release proves nothing of one or two, nobody or all, by what it leaves out either: $name',
	({ invert }) => {
		const { claims, outcomes } = invert();
		expect(claims.slice(0, 5)).toEqual([]);
		expect(outcomes).toBeGreaterThan(1);
	},
	120_000,
);

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

test('it reads nobody and everybody out of a rule that tells everybody beside groups as if by themselves', () => {
	const boxes = boxesOfGroups(
		planFor('choose-one', 2, 2),
		answersTo('choose-one', 2),
		[12, 13, 0],
		picking(2),
	);
	const rule = ({ slips }: Box) =>
		everybodyBesideGroups(
			['g0', 'g1'].map((group) =>
				[0, 1].map(
					(n) =>
						slips.filter(
							({ band, answer }) =>
								band === group && answer?.kind === 'choose-one' && answer.option === id(n),
						).length,
				),
			),
		);
	const what = new Set(inverted(boxes, rule, cellsOf).claims.map((claim) => claim.what));
	expect([...what]).toEqual(['nobody', 'everybody']);
});

test.each(askedInGroups.filter(({ large, sizes }) => !large && sizes.at(-1) === 1))(
	'it reads one or two, nobody or all out of groups and everybody that are each told as if by themselves: $name',
	(own) => {
		const rule = ({ slips, plan }: Box) => eachByThemselves(slips, plan);
		expect(inverted(boxesInGroups(own), rule, cellsOf).claims.length).toBeGreaterThan(0);
	},
	60_000,
);

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
