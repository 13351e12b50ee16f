import { expect, test } from 'vitest';
import { only, read, rows, unreadAt } from './otherham.ts';

const head = ['Outcome', 'Activity', 'Lead', 'Timescale', 'Success measure'];
const plan = (...body: string[][]) =>
	read(`Our priorities\n\n- Sleep well\n- Play more outside\n\n${rows(head, ...body)}\n`);
const row = (section: string, activity: string, measure = 'More sleep.') => [
	section,
	activity,
	'Night Team',
	'2031',
	measure,
];

test('a heading cut by the table’s column is put together and finds its priority', () => {
	const { actions } = plan(['Play more ou', 'outside', '', '', ''], row('', 'Build a den'));
	expect(actions).toMatchObject([{ section: 'Play more outside', priority: 'priority-2' }]);
});

test('a repeated head row with a column gone or two empty ones more is no action and moves no cell', () => {
	const shifted = read(
		[
			rows(head, row('Sleep well', 'Buy curtains')),
			rows(['', ...head.slice(1), '', ''], [...row('', 'Buy pillows'), '', '']),
			rows(head.slice(1), row('', 'Buy lamps').slice(1)),
		].join('\n\n'),
	);
	expect(shifted.actions.map(({ activity, leads }) => [activity, leads])).toEqual([
		['Buy curtains', ['Night Team']],
		['Buy pillows', ['Night Team']],
		['Buy lamps', ['Night Team']],
	]);
});

test('a row whose section comes again as a heading below it is kept where it is printed, and doubted', () => {
	const { actions } = plan(
		row('Sleep well', 'Count stars'),
		['Sleep well', '', '', '', ''],
		row('', 'Read a story'),
	);
	expect(actions.map(({ activity, doubts }) => [activity, doubts.length > 0])).toEqual([
		['Count stars', true],
		['Read a story', false],
	]);
});

test('a table inside a cell is a form and no action, and the reading says so', () => {
	const proposal = plan(
		row('Sleep well', '<table border="1"><tr><td>Name</td></tr></table>'),
		row('Sleep well', 'Rest'),
	);
	expect(proposal.actions.map(({ activity }) => activity)).toEqual(['Rest']);
	expect(unreadAt(proposal)).toHaveLength(1);
});

test('a table of other things is told as unread and gives no action', () => {
	const proposal = read(rows(['Age', 'Boys', 'Girls'], ['0-4', '12', '14'], ['5-9', '20', '18']));
	expect(proposal.actions).toEqual([]);
	expect(unreadAt(proposal)).toHaveLength(1);
});

test('outcomes with indicators give measures without actions', () => {
	const { actions, measures } = read(
		rows(
			['Desired outcome', 'Performance indicators'],
			['Children sleep', '<p>% who sleep.</p> <p>Number of beds.</p>'],
			['Children play', 'Number of swings'],
		),
	);
	expect(actions).toEqual([]);
	expect(measures.map(({ outcome, wording }) => [outcome, wording])).toEqual([
		['Children sleep', '% who sleep.'],
		['Children sleep', 'Number of beds.'],
		['Children play', 'Number of swings'],
	]);
});

test('a list that was never closed gives its items; lost bullets are parted and doubted', () => {
	const closed = plan(
		row(
			'Sleep well',
			'A',
			'These will be counted: <ul style="list-style-type: none"> • Beds made • Lights out </ul>',
		),
	);
	expect(closed.measures.map(({ wording }) => wording)).toEqual(['Beds made', 'Lights out']);
	const lost = plan(
		row('Sleep well', 'A', ' Increase in beds for babies Number of warm blankets Review of the night rota'),
	);
	expect(lost.measures.map(({ wording, doubts }) => [wording, doubts.length])).toEqual([
		['Increase in beds for babies', 1],
		['Number of warm blankets', 1],
		['Review of the night rota', 1],
	]);
});

test('two shares in one sentence are two measures, a change of a share is one', () => {
	const { measures } = plan(
		row('Sleep well', 'A', '% with a bed % with a lamp'),
		row('Sleep well', 'B', 'Increase % with a book'),
	);
	expect(measures.map(({ wording }) => wording)).toEqual([
		'% with a bed',
		'% with a lamp',
		'Increase % with a book',
	]);
});

test('a second activity without a reference after a page break stays with its row and is doubted', () => {
	const refs = ['Ref', 'Action', 'Lead', 'Measure'];
	const { actions } = read(
		`${rows(refs, ['4.1', 'Knit', 'Wool Team', 'Socks.'])}\n\n${rows(['', 'Sew', '', 'Shirts.'], ['4.2', 'Weave', 'Loom Team', 'Rugs.'])}`,
	);
	expect(actions.map(({ ref, activity }) => [ref, activity])).toEqual([
		['4.1', 'Knit Sew'],
		['4.2', 'Weave'],
	]);
	expect(only(actions, ({ ref }) => ref === '4.1').doubts.length).toBeGreaterThan(0);
});

test('a reference that comes twice is kept and doubted', () => {
	const { actions } = read(
		rows(['Ref', 'Action', 'Measure'], ['1.1', 'Knit', 'Socks.'], ['1.1', 'Sew', 'Shirts.']),
	);
	expect(actions.map(({ ref, doubts }) => [ref, doubts.length])).toEqual([
		['1.1', 0],
		['1.1', 1],
	]);
});

test('the rest of a row that a page’s end cut is no row of its own', () => {
	const head = ['Action', 'Measure'];
	const { actions } = read(
		`${rows(head, ['Knit socks and', 'Pairs.'])}\n\n${rows(['scarves', 'Warm ears.'], ['Sew', 'Shirts.'])}`,
	);
	expect(actions.map(({ activity }) => activity)).toEqual(['Knit socks and scarves', 'Sew']);
});

test('a priority and an objective side by side are both kept, the priority also where it is merged over rows', () => {
	const { actions } = read(
		`Our priorities\n\n- Health\n- Play\n\n${rows(['Priority', 'Objective', 'Action', 'Measure'], ['Health', 'Good teeth', 'Brush', 'Smiles.'], ['', 'Good sleep', 'Rest', 'Dreams.'], ['Play', 'Fresh air', 'Run', 'Red cheeks.'])}`,
	);
	expect(actions.map(({ section, priority }) => [section, priority])).toEqual([
		['Health – Good teeth', 'priority-1'],
		['Health – Good sleep', 'priority-1'],
		['Play – Fresh air', 'priority-2'],
	]);
});

test('the same measure printed twice is kept twice and told', () => {
	const { measures, contradictions } = plan(
		row('Sleep well', 'A', '<p>Number of naps.</p> <p>Number of naps.</p>'),
	);
	expect(measures).toHaveLength(2);
	expect(contradictions.map(({ kind }) => kind)).toEqual(['printed twice']);
});
