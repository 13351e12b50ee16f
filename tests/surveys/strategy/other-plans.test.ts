// How other councils lay out an action plan: one small fixture for each rule, written by us.
import { expect, test } from 'vitest';
import { proposeStrategy, readCells } from '#surveys/reading';
import { only, read, rows } from './otherham.ts';

const plan = (...table: string[][]) => proposeStrategy(readCells(rows(...table)));

const plain = [
	'Priority',
	'Ref',
	'What are we going to do?',
	'Who is responsible?',
	'By when?',
	'How will we know?',
];

test('a plan that asks its columns as questions is a plan, and its first column names the priorities', () => {
	const { priorities, actions, measures } = plan(
		plain,
		['Sleep', '1.1', 'Buy beds', 'Night Team', 'Q2 2031/32', 'All have a bed'],
		['Sleep', '1.10', 'Dim the lights', 'Night Team', 'Ongoing', ''],
		['Play', '2.1', 'Build a den', 'Day Team', '2032', ''],
	);
	expect(priorities.map(({ title, doubts }) => [title, doubts.length])).toEqual([
		['Sleep', 1],
		['Play', 1],
	]);
	expect(actions.map(({ ref, priority }) => [ref, priority])).toEqual([
		['1.1', 'priority-1'],
		['1.10', 'priority-1'],
		['2.1', 'priority-2'],
	]);
	expect(actions[0]?.timescale).toMatchObject({ from: '2031-07-01', to: '2031-09-30' });
	expect(measures).toMatchObject([{ wording: 'All have a bed', priority: 'priority-1' }]);
});

test('a column of targets belongs to the measure beside it', () => {
	const { measures } = plan(
		['Ref', 'Action', 'Measure', 'Target'],
		['1.1', 'Buy beds', '% of children with a bed', '85%'],
		['1.2', 'Be quick', 'Average wait in weeks', 'Less than 6'],
		['1.3', 'Be kind', 'Smiles', 'Many'],
	);
	expect(
		measures.map(({ wording, targets }) => [wording, targets[0]?.comparison, targets[0]?.value]),
	).toEqual([
		['% of children with a bed', 'exactly', 85],
		['Average wait in weeks', 'less than', 6],
		['Smiles', undefined, undefined],
	]);
	expect(measures[2]?.doubts).toEqual([
		'The column of targets says “Many” here: no number can be told from it.',
	]);
});

test('columns that have no place here are told', () => {
	const { unread } = plan(
		['Ref', 'Action', 'Lead', 'RAG', 'Cost code'],
		['1.1', 'Buy beds', 'Night Team', 'G', 'X1'],
	);
	expect(only(unread, ({ text }) => text !== '').text).toBe('“RAG”, “Cost code”');
});

test('points in one cell of activities stay apart, and are doubted', () => {
	const { actions } = plan(
		['Ref', 'Action', 'Lead'],
		['1.1', '"• Buy beds\n• Dim the lights"', 'Night Team'],
	);
	expect(actions).toMatchObject([
		{
			activity: 'Buy beds\nDim the lights',
			doubts: ['Several points stand in one cell: they may be actions of their own.'],
		},
	]);
});

test('where bullets are lost, the name of a group is not cut in two', () => {
	const cell = ' Reduction in the % of children Missing from Care Review of each return interview';
	const { measures } = read(rows(['Ref', 'Action', 'Measure'], ['1.1', 'Look out', cell]));
	expect(measures.map(({ wording }) => wording)).toEqual([
		'Reduction in the % of children Missing from Care',
		'Review of each return interview',
	]);
});

test('a share of all that begins in the middle of a cell is a measure of its own', () => {
	const { measures } = plan(
		['Ref', 'Action', 'Measure'],
		['1.1', 'Look', 'Number who sleep badly 100% of children to have a bed by 2031'],
		['1.2', 'Look', 'We will reach at least 95% of children'],
	);
	expect(measures.map(({ wording, doubts }) => [wording, doubts.length])).toEqual([
		['Number who sleep badly', 1],
		['100% of children to have a bed by 2031', 1],
		['We will reach at least 95% of children', 0],
	]);
});

test('a plan goes on below the headings between its rows', () => {
	const { actions, status } = read(
		[
			'Action Plan – v0.3 draft\n',
			rows(['', 'What', 'By whom', 'When', 'How we will measure']),
			'Priority 1 – Rest',
			rows(['1', 'Buy beds', 'Night Team', 'Dec-31', 'All have one']),
			'Priority 2 – Play',
			rows(['2', 'Build a den', 'Day Team', 'Ongoing', 'It stands']),
		].join('\n'),
	);
	expect(status?.status).toBe('draft');
	expect(actions.map(({ ref, activity, leads, priority }) => [ref, activity, leads, priority])).toEqual([
		['1', 'Buy beds', ['Night Team'], 'priority-1'],
		['2', 'Build a den', ['Day Team'], 'priority-2'],
	]);
	expect(actions[0]?.timescale?.to).toBe('2031-12-31');
});

test('columns of targets for several years give several targets, each with its year', () => {
	const { measures } = plan(
		['Ambition', 'Measure', 'Target 2032', 'Target 2034'],
		['Rest', 'Children with a bed', '75%', '80%'],
	);
	expect(measures[0]?.targets.map(({ value, by }) => [value, by])).toEqual([
		[75, '2032'],
		[80, '2034'],
	]);
});

test('a baseline is of a time before, and contradicts nothing', () => {
	const { contradictions } = plan(
		['Ref', 'Action', 'When', 'Measure'],
		['1.1', 'Listen', '2033', 'Baseline 42 complaints in 2031/32'],
	);
	expect(contradictions).toEqual([]);
});
