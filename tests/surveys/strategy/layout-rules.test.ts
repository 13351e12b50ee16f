// What converters and page breaks do to a document, one small fixture for each.
import { expect, test } from 'vitest';
import { only, read, rows, unreadAt } from './otherham.ts';

const willDo = (list: string) =>
	read(`Aim 1: Rest\n\nWhat we will do:\n\n${list}\n\nAim 2: Play\n\nWords.\n`).commitments.map(
		({ text }) => text,
	);

test('a contents list with dots and page numbers is no section, and makes its titles headings', () => {
	const text =
		'Contents\n\nAim one: Rest ........ 2\nAim two: Play ........ 5\nWho checks..... 9\n\nAim one: Rest\n\nWords.\n\nAim two: Play\n\nWhat we will do:\n\n- Swing\n\nWho checks\n\n- Nobody yet\n';
	const { priorities, commitments } = read(text);
	expect(priorities.map(({ title, places }) => [title, places[0]?.line])).toEqual([
		['Rest', 7],
		['Play', 11],
	]);
	expect(commitments.map(({ text: one }) => one)).toEqual(['Swing']);
});

test('an item that a page’s end cut in two is one item', () => {
	expect(
		willDo(
			'- Find somebody to read the bedtime story with each and\n\n- every child who asks for it\n- Dim the lights',
		),
	).toEqual([
		'Find somebody to read the bedtime story with each and every child who asks for it',
		'Dim the lights',
	]);
});

test('an item that ends is not joined to the next', () => {
	expect(
		willDo(
			'- Read the bedtime story to every child who asks for it\n- Dim the lights in every room of the house at nine',
		),
	).toHaveLength(2);
});

test('a line set in beside a list is an item whose bullet was lost, and is doubted', () => {
	const { commitments } = read(
		'Aim 1: Rest\n\nWhat we will do:\n\n Sing softly to everybody\n\n- Dim the lights\n\nAim 2: Play\n\nWords.\n',
	);
	expect(commitments.map(({ text, doubts }) => [text, doubts.length])).toEqual([
		['Sing softly to everybody', 1],
		['Dim the lights', 0],
	]);
});

test('points set in under an item are its detail', () => {
	const { commitments } = read(
		'Aim 1: Rest\n\nWhat we will do:\n\n- Buy beds:\n  - o soft ones\n- Dim the lights\n\nAim 2: Play\n\nWords.\n',
	);
	expect(commitments.map(({ text, detail }) => [text, detail])).toEqual([
		['Buy beds:', ['soft ones']],
		['Dim the lights', []],
	]);
});

test('a numbered paragraph with a bullet in front is no list item', () => {
	const { pledges } = read(
		`Our promise\n\n- 3.1. We are a council with a long and proud history of being kind to everybody who lives here.\n- Tea on Sundays\n`,
	);
	expect(pledges.map(({ wording }) => wording)).toEqual(['Tea on Sundays']);
});

test('a row without a reference carries on the one before when its head row was repeated in between', () => {
	const head = ['Ref', 'Action', 'Measure'];
	const { actions } = read(
		rows(head, ['1.1', 'Knit', 'Socks.'], head, ['', 'Sew', 'Shirts.'], ['1.2', 'Weave', 'Rugs.']),
	);
	expect(actions.map(({ ref, activity }) => [ref, activity])).toEqual([
		['1.1', 'Knit Sew'],
		['1.2', 'Weave'],
	]);
});

test('a row without a reference and without a page’s end before it is an action of its own, and doubted', () => {
	const { actions } = read(
		rows(['Ref', 'Action', 'Measure'], ['1.1', 'Knit', 'Socks.'], ['', 'Sew', 'Shirts.']),
	);
	expect(actions.map(({ ref, doubts }) => [ref, doubts.length])).toEqual([
		['1.1', 0],
		[null, 1],
	]);
});

test('the time above a table is its rows’ timescale', () => {
	const { actions } = read(
		`1. Year 1 (April 2031 – March 2032)\n\n${rows(['Action', 'Measure'], ['Knit', 'Socks.'])}\n`,
	);
	expect(actions[0]?.timescale).toMatchObject({
		text: 'Year 1 (April 2031 – March 2032)',
		from: '2031-04-01',
		to: '2032-03-31',
	});
});

test('a date before its action starts is shown', () => {
	const { contradictions } = read(
		rows(['Action', 'When', 'Measure'], ['Knit', 'April 2031', 'Socks by June 2030.']),
	);
	expect(contradictions.map(({ kind }) => kind)).toEqual(['due before it starts']);
});

test('an allegation under what young people said is set apart too', () => {
	const { voices, concerns } = read(
		'What young people told us\n\n- We like the garden\n- Staff hit my friend\n',
	);
	expect(voices.map(({ text }) => text)).toEqual(['We like the garden']);
	expect(concerns.map(({ text }) => text)).toEqual(['Staff hit my friend']);
});

test('the list of what young people said ends where the council speaks', () => {
	const { voices } = read(
		'Young people told us that they like people who:\n\n- stay\n- listen\n\n- Our workers stay for years. We are proud of them.\n- 52% of workers listen.\n',
	);
	expect(voices.map(({ text }) => text)).toEqual(['stay', 'listen']);
});

test('a list whose numbers are lost or doubled is shown', () => {
	expect(read('- 1. Tea\n- Cake\n- 3. Songs\n').contradictions.map(({ kind }) => kind)).toEqual([
		'numbering broken',
	]);
	expect(read('- 1. Tea\n- 2. Cake\n- 3. Songs\n').contradictions).toEqual([]);
});

test('counts in a row are each a figure; ages and times are none', () => {
	const { figures } = read(
		'On 31 March 2031 we had 285 males, 236 females and 1 other. Children aged 16 to 18 wait 12 weeks for 3 years.\n',
	);
	expect(figures.map(({ value }) => value)).toEqual([285, 236, 1]);
});

test('a number in words, money and a number in thousands are figures', () => {
	const { figures } = read(
		'Twenty-one young people stayed. The grant rose from £1700 to £2,000. There are 46,900 residents.\n',
	);
	expect(figures.map(({ value, unit }) => [value, unit])).toEqual([
		[21, 'young people'],
		[1700, 'GBP'],
		[2000, 'GBP'],
		[46_900, 'residents'],
	]);
});

test('each figure has the stretch of its sentence that is about it', () => {
	const { figures } = read(
		'In 2030, 96.2% of children were seen and well and 98% of carers were glad of it.\n',
	);
	expect(figures.map(({ clause }) => clause)).toEqual([
		'96.2% of children were seen and well and',
		'98% of carers were glad of it.',
	]);
});

test('a priority without a list says what it will do in its sentences, and these are doubted', () => {
	const { commitments } = read(
		'Aim 1: Rest\n\nNights were loud. We want to make them quiet.\n\nAim 2: Play\n\nWords.\n',
	);
	expect(commitments.map(({ text, doubts }) => [text, doubts.length])).toEqual([
		['We want to make them quiet.', 1],
	]);
});

test('a Markdown table is a table', () => {
	expect(
		read('| No | Action | Measure |\n|----|:------:|---|\n| 1a | Knit | Socks. |\n').actions,
	).toMatchObject([{ ref: '1a', activity: 'Knit' }]);
});

test('a mark alone is told as unread, and a picture in HTML too', () => {
	expect(unreadAt(read('- Tea\n;\n- Cake\n')).map(({ why }) => why.includes(';'))).toEqual([true]);
});

test('leads are parted by paragraphs and full stops, never inside a name', () => {
	const { actions } = read(
		rows(
			['Action', 'Lead', 'Measure'],
			['Knit', 'Wool, Yarn and Thread Team. Dyers / Spinners.', 'Socks.'],
			['Sew', '<p>Needle Team</p><p>Pins.</p>', 'Shirts.'],
		),
	);
	expect(only(actions, ({ activity }) => activity === 'Knit').leads).toEqual([
		'Wool, Yarn and Thread Team',
		'Dyers / Spinners',
	]);
	expect(only(actions, ({ activity }) => activity === 'Sew').leads).toEqual(['Needle Team', 'Pins']);
});

test('a name inside a measure does not part it where bullets were lost', () => {
	const lost = rows(
		['Action', 'Measure'],
		['Knit', ' More naps during the Quiet hour of the house Number of warm beds'],
	);
	expect(read(lost).measures.map(({ wording }) => wording)).toEqual([
		'More naps during the Quiet hour of the house',
		'Number of warm beds',
	]);
});

test('a value below its target is no target passed', () => {
	const reached = (share: number) =>
		read(
			`${share}% of babies nap after lunch each day.\n\nAim 1: Rest\n\nWhat difference will we make?\n\n- 90% of babies will nap after lunch\n\nAim 2: Play\n\nWords.\n`,
		).contradictions;
	expect(reached(80)).toEqual([]);
	expect(reached(95).map(({ kind }) => kind)).toEqual(['target already passed']);
});

test('the time above a table does not end the priority it stands in', () => {
	const table = rows(['Action', 'Measure'], ['Knit', 'Socks.']);
	const { actions } = read(
		`Aim 1: Rest\n\nWords.\n\nAim 2: Play\n\n2. Year 1 (April 2031 – March 2032)\n\n${table}\n`,
	);
	expect(actions[0]?.priority).toBe('priority-2');
});

test('a date in the line above a list is the date of its figures, and this is said', () => {
	const { figures } = read('At the end of March 2031 we counted:\n\n- 41 children in gardens\n');
	expect(figures).toMatchObject([
		{ value: 41, date: 'March 2031', doubts: ['Its date stands in the line above the list.'] },
	]);
});
