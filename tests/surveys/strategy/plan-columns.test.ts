// Which columns a plan has, told by its head alone; and no cell of a row that is read disappears.
import { expect, test } from 'vitest';
import { only, read, rows, unreadAt } from './otherham.ts';

const head = ['What we will do', 'Who', 'By when'];

test.each(['2031', 'Now', 'Regional Team'])('a row is no head because a cell says “%s”', (time) => {
	const { actions } = read(
		rows(head, ['Publish the action plan', 'Night Team', time], ['Buy beds', 'Day Team', '2032']),
	);
	expect(actions.map(({ activity, leads, timescale }) => [activity, leads, timescale?.text])).toEqual([
		['Publish the action plan', ['Night Team'], time],
		['Buy beds', ['Day Team'], '2032'],
	]);
});

test('nor is it one where it says how well something is done, or stands first under a heading', () => {
	const { actions } = read(
		[
			rows(head, ['Buy beds', 'Day Team', '2032']),
			'Priority 2 – Play',
			rows(['Publish the action plan', 'Night Team', '2031'], ['Show evidence', 'Night Team', '2031']),
		].join('\n\n'),
	);
	expect(actions.map(({ activity }) => activity)).toEqual([
		'Buy beds',
		'Publish the action plan',
		'Show evidence',
	]);
});

test('a table without a head is no plan because one cell says a year', () => {
	const proposal = read(rows(['Publish the action plan', 'Night Team', '2031'], ['Buy beds', 'Me', '2031']));
	expect(proposal.actions).toEqual([]);
	expect(unreadAt(proposal)).toHaveLength(1);
});

test.each(['Baseline', 'Latest update', 'Current progress', '2031'])(
	'a column “%s” without a measure in its plan is told',
	(column) => {
		const { actions, unread } = read(
			rows(['Action', 'Lead', column], ['Buy beds', 'Night Team', '40'], ['Dim lights', 'Day Team', '50']),
		);
		expect(actions).toHaveLength(2);
		expect(only(unread, ({ why }) => why.startsWith('What stands in these columns')).text).toBe(
			`“${column}”`,
		);
	},
);

test('when something was done is a time', () => {
	const { actions } = read(
		rows(['Action', 'Lead', 'Actual completion date'], ['Buy beds', 'Me', 'May 2031']),
	);
	expect(actions[0]?.timescale?.text).toBe('May 2031');
});

test('a value in a row that has no measure is told beside its action', () => {
	const { actions } = read(
		rows(['Action', 'Measure', 'Baseline'], ['Buy beds', 'Beds', '40'], ['Dim lights', '', '50']),
	);
	expect(actions.map(({ doubts }) => doubts)).toEqual([
		[],
		['The column “Baseline” says “50” here: no measure stands beside it.'],
	]);
});

test('a value beside several measures is one figure, of none of them', () => {
	const { figures } = read(
		rows(
			['Action', 'Measure', 'Baseline 2030'],
			['Buy beds', '<p>Beds made.</p> <p>Lamps lit.</p> <p>Songs sung.</p>', '40'],
		),
	);
	expect(figures).toMatchObject([{ value: 40, measure: null, date: '2030' }]);
	expect(figures[0]?.doubts).toEqual(['Several measures stand in its row: say whose value it is.']);
});

test('a year in a column of targets is no number to reach', () => {
	const { measures } = read(
		rows(['Action', 'Measure', 'Target'], ['Buy beds', 'Beds', '2031'], ['Sing', 'Songs', '2,031']),
	);
	expect(measures.map(({ targets, doubts }) => [targets.length, doubts.length])).toEqual([
		[0, 1],
		[1, 0],
	]);
});
