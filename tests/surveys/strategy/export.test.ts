import * as v from 'valibot';
import { expect, test } from 'vitest';
import {
	base32,
	partsOfKind,
	strategyAsProposal,
	type ExportedStrategy,
	type StrategyReview,
} from '#surveys';
import { StrategyProposal } from '#surveys/reading';
import { part } from '#support/parts.ts';
import { itemsToReview } from '../../../surveys/strategy/review/items-to-review.ts';
import { rowsOfReview } from '../../../surveys/strategy/review/rows-of-review.ts';

const newId = () => base32(crypto.getRandomValues(new Uint8Array(16)));
const target = {
	text: '95%',
	value: 95,
	unit: '%',
	comparison: 'at least' as const,
	by: null,
	baseline: null,
	clause: '95%',
};

const strategy: ExportedStrategy = {
	council: 'Testshire',
	word: 'promise',
	title: 'Our plan',
	periodFrom: '2025-04-01',
	periodTo: '2028-03-31',
	status: 'interim',
	vision: 'All are well.',
	scrutiny: 'The board, every three months.',
	groups: [
		{ name: 'Cared for children', ageFrom: 8, ageTo: 17 },
		{ name: 'Everybody else', ageFrom: null, ageTo: null },
	],
	glossary: [{ say: 'contact', instead: ['family time', 'seeing my family'] }],
	parts: [
		part('priority', 'p1', {
			number: 'One',
			wording: 'A home',
			youngWording: 'A home that lasts',
			principles: [6],
		}),
		part('priority', 'p2', { wording: 'School' }),
		part('pledge', 'w', {
			wording: 'Knock first',
			madeBy: 'the forum',
			by: 'young people',
			answeredBy: ['a1'],
		}),
		part('pledge', 'g', { priorityId: 'p1', wording: 'We ask first' }),
		part('action', 'a1', {
			...{ priorityId: 'p1', ref: '1.10', wording: 'Ask' },
			...{ leads: ['Us', 'Them'], timescale: 'Monthly' },
		}),
		part('action', 'a2', { priorityId: 'p2', wording: 'Teach' }),
		part('measure', 'm1', {
			...{ priorityId: 'p1', actionId: 'a1', wording: 'Asked before a move, 95%' },
			...{ target: '95%', targets: [target], direction: 'up' },
		}),
		part('measure', 'm2', { priorityId: 'p2', wording: 'Likes school' }),
	],
	formerTitles: (id) => (id === 'p1' ? ['Homes'] : []),
	readings: [
		{
			measureId: 'm1',
			asAt: '2024/25',
			value: 78.7,
			printed: '78.70',
			base: 108,
			voice: 'service',
			source: 'Report',
		},
		{
			measureId: 'm2',
			asAt: 'May 2025',
			value: 60,
			printed: '60',
			base: null,
			voice: 'young people',
			source: 'Survey',
		},
	],
};

test('a strategy is written in the format in which strategies are read', () => {
	const written = strategyAsProposal(strategy);
	expect(v.parse(StrategyProposal, JSON.parse(JSON.stringify(written)))).toEqual(written);
	expect(written.priorities[0]).toMatchObject({ word: 'promise', otherTitles: ['Homes'] });
	expect(written.principles).toMatchObject([{ number: 6 }]);
	expect(written.figures).toMatchObject([
		{ printed: '78.70', base: 108, clause: 'Asked before a move, 95%' },
		{ printed: '60' },
	]);
});

test('read back and accepted, it is the same strategy: headings, pledges, actions, measures, groups and words, and what belongs to what', () => {
	const written = v.parse(StrategyProposal, JSON.parse(JSON.stringify(strategyAsProposal(strategy))));
	const items = itemsToReview(written).map((item) => ({ ...item, state: 'accepted' as const }));
	const head = {
		title: 'Our plan',
		periodFrom: '2025-04-01',
		periodTo: '2028-03-31',
		status: 'interim' as const,
		vision: '',
		scrutiny: '',
		calls: '',
		callThem: 'as before' as const,
	};
	const review: StrategyReview = {
		format: 'heard review 1',
		source: 'strategy.json',
		head,
		headDoubts: [],
		headPlaces: [],
		items,
		notes: [],
		names: [],
		lines: [],
	};
	const rows = rowsOfReview(review, newId);
	const heading = (id: string | null) => rows.priorities.find((one) => one.id === id)?.title ?? null;
	const priorities = partsOfKind(strategy.parts, 'priority');
	const titleOf = (id: string | null) => priorities.find((one) => one.id === id)?.wording ?? null;
	expect(rows.priorities).toMatchObject(
		priorities.map(({ number, wording: title, youngWording }) => ({ number, title, youngWording })),
	);
	expect(
		rows.pledges.map(({ wording, madeBy, by, priorityId }) => [wording, madeBy, by, heading(priorityId)]),
	).toEqual(
		partsOfKind(strategy.parts, 'pledge').map(({ wording, madeBy, by, priorityId }) => [
			wording,
			madeBy,
			by,
			titleOf(priorityId),
		]),
	);
	expect(
		rows.actions.map(({ ref, activity, leads, timescale, priorityId }) => [
			ref,
			activity,
			leads,
			timescale,
			heading(priorityId),
		]),
	).toEqual(
		partsOfKind(strategy.parts, 'action').map(({ ref, wording, leads, timescale, priorityId }) => [
			ref,
			wording,
			leads,
			timescale,
			titleOf(priorityId),
		]),
	);
	expect(rows.groups).toMatchObject(strategy.groups);
	expect(rows.words).toEqual(strategy.glossary);
	const [first, second] = rows.measures;
	expect(first).toMatchObject({
		wording: 'Asked before a move, 95%',
		target: '95%',
		direction: 'up',
		unit: '%',
	});
	expect(first?.targets).toMatchObject([{ value: 95, unit: '%' }]);
	expect(rows.actions.find(({ id }) => id === first?.actionId)?.ref).toBe('1.10');
	expect(second).toMatchObject({ wording: 'Likes school', target: null, targets: [], direction: 'unclear' });
	expect(rows.readings.map(({ value, base, asAt }) => [value, base, asAt])).toEqual([
		[78.7, 108, '2024/25'],
		[60, null, 'May 2025'],
	]);
});
