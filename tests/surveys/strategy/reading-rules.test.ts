import { expect, test } from 'vitest';
import { datesIn } from '../../../surveys/strategy/reading/dates.ts';
import { allegationIn } from '../../../surveys/strategy/reading/allegation.ts';
import { joinBroken, joinCut } from '../../../surveys/strategy/reading/cut-words.ts';
import { takeMarks } from '../../../surveys/strategy/reading/marks.ts';
import { plain } from '../../../surveys/strategy/reading/markup.ts';
import { sentencesOf } from '../../../surveys/strategy/reading/sentences.ts';
import { directionOf, targetsIn } from '../../../surveys/strategy/reading/targets.ts';
import { timescaleOf } from '../../../surveys/strategy/reading/timescale.ts';
import { read, rows, unreadAt } from './otherham.ts';

test('list marks are taken off in every shape, stacked ones too', () => {
	for (const mark of [
		'- ',
		'* ',
		'• ',
		'· ',
		'o ',
		'▪ ',
		'✓ ',
		'– ',
		'➢ ',
		'\u{f0b7} ',
		'- ✓ ',
		'- · ',
		'- o ',
		'- 1. ',
		'1) ',
		'(a) ',
	])
		expect(takeMarks(`${mark}Feed the cat`)?.text).toBe('Feed the cat');
	for (const none of ['Feed the cat', '-5 degrees', '1.10 Feed', 'on the mat', '2031 was dry'])
		expect(takeMarks(none)).toBeNull();
});

test('marks of Markdown and HTML are no words, and printed mistakes stay', () => {
	expect(plain('**Teh** cat<sup>9</sup> &amp; *her* [kittens](https://x.example) \\_ <u>slept</u>')).toBe(
		'Teh cat & her kittens _ slept',
	);
});

test('sentences end at full stops, not at short forms or decimals', () => {
	expect(
		sentencesOf('We feed 7.5 cats, e.g. Tom. 3 more came! Why? Because.').map(({ text }) => text),
	).toEqual(['We feed 7.5 cats, e.g. Tom.', '3 more came!', 'Why?', 'Because.']);
});

test.each([
	['31 March 2030', '2030-03-31', '2030-03-31'],
	['the 1st of June 2030', '2030-06-01', '2030-06-01'],
	['September 30', '2030-09-01', '2030-09-30'],
	['late 2030', '2030-09-01', '2030-12-31'],
	['autumn 2030', '2030-09-01', '2030-11-30'],
	['2030/31', '2030-04-01', '2031-03-31'],
	['2030-34', '2030-01-01', '2034-12-31'],
	['1/4/30', '2030-04-01', '2030-04-01'],
	['2030 to 2034', '2030-01-01', '2034-12-31'],
])('“%s” is read as %s to %s', (text, from, to) => {
	expect(datesIn(`We met on ${text}.`)).toMatchObject([{ from, to, impossible: false }]);
});

test('a day that the calendar does not have is told and given no day', () => {
	expect(datesIn('since 31 September 2030')).toMatchObject([
		{ text: '31 September 2030', impossible: true, from: null },
	]);
	expect(datesIn('on 29 February 2031')).toMatchObject([{ impossible: true }]);
	expect(datesIn('on 29 February 2032')).toMatchObject([{ impossible: false }]);
});

test('numbers and words that only look like dates are none', () => {
	expect(
		datesIn('In march they sang 12 marching songs for £2000, and 3.2030 more; you may 20 times.'),
	).toEqual([]);
});

test.each([
	['At least 95% will sing', 95, '%', 'at least'],
	['Over 95% of cats purr', 95, '%', 'more than'],
	['Increase naps to a minimum of 80% by May 2031', 80, '%', 'at least'],
	['Increase by 25% in the number of naps', 25, '%', 'change by'],
	['All children will have a kite', 100, '%', 'all'],
	['from 7 swings to a target of 12 by 2031', 12, 'by', 'exactly'],
	['Meetings at a minimum of every 12 weeks', 12, 'weeks', 'at most'],
	['Almost 100% of kites will fly', 100, '%', 'about'],
	['% of kites that fly (2029/30: 71%, target 80%)', 80, '%', 'exactly'],
	['Naps down by 20%', 20, '%', 'change by'],
	['No more than 8% of kites fall three or more times', 8, '%', 'at most'],
	['30 new kites a year', 30, 'by', 'exactly'],
])('the target of “%s” is read', (wording, value, unit, comparison) => {
	expect(targetsIn(wording)).toMatchObject([{ value, comparison, ...(unit === 'by' ? {} : { unit }) }]);
});

test('a target keeps by when, and from where', () => {
	expect(targetsIn('Raise the share from 40% to 60% by March 2031')).toMatchObject([
		{ value: 60, by: 'March 2031', baseline: 40 },
	]);
	expect(targetsIn('15 kites and 47 swings will be mended within 2 years')).toMatchObject([
		{ value: 15, by: 'within 2 years' },
		{ value: 47 },
	]);
});

test('a number that is only a start is no target', () => {
	expect(targetsIn('Raise naps (baseline 55%)')).toEqual([]);
	expect(targetsIn('Fewer kites further away than 20 miles: from 41 to 25 by 2031')).toMatchObject([
		{ value: 25, baseline: 41, by: '2031' },
	]);
});

test('ages, time limits and key stages are no targets', () => {
	expect(targetsIn('16 to 18 year olds will pass key stage 4 within 6 weeks')).toEqual([]);
});

test('which way is better is only told where it is printed', () => {
	expect(directionOf('Reduce moves', [])).toBe('down');
	expect(directionOf('An increase in complaints', [])).toBe('up');
	expect(directionOf('% of children with 2 or more moves', [])).toBe('unclear');
});

test('a timescale may be a rhythm and a body at once', () => {
	expect(timescaleOf('Ongoing Night Watch Board')).toMatchObject({
		ongoing: true,
		body: 'Night Watch Board',
	});
	expect(timescaleOf('bi-monthly').rhythm).toBe('every two months');
	expect(timescaleOf('Kite Statement')).toMatchObject({ ongoing: false, rhythm: null, from: null, to: null });
});

test('halves of a cut heading are joined only where they are halves', () => {
	expect(joinCut('Fly kit', 'Fly kites high')).toBe('Fly kites high');
	expect(joinCut('Be ready fo', 'or the sea')).toBe('Be ready for the sea');
	expect(joinCut('Happy chil', 'dren')).toBe('Happy children');
	expect(joinCut('Rest', 'Buy curtains')).toBeNull();
	expect(joinBroken('warm blan-', 'kets and tea')).toEqual({
		text: 'warm blankets and tea',
		cut: 'blan- | kets',
	});
	expect(joinBroken('warm', 'Blankets')).toEqual({ text: 'warm Blankets', cut: null });
});

test.each([
	'They check our rooms and take money out',
	'Staff shouted at me',
	'My carer locked the fridge',
	'My worker left, I felt betrayed',
	'I was hit at the home',
])('“%s” tells of something that happened', (text) => {
	expect(allegationIn(text)).not.toBeNull();
});

test.each([
	'I want staff to knock',
	'Carers should not shout',
	'Somewhere I feel safe',
	'Make sure I go to the doctor',
	'Someone to talk to when I’m worried',
	'Being looked after when I’m ill',
	'Help to take part in sport',
	'Listen to our thoughts',
])('“%s” is a wish', (text) => {
	expect(allegationIn(text)).toBeNull();
});

test('words that workers say stand beside what young people want said', () => {
	const { glossary } = read(
		rows(
			['What workers say', 'What we would like you to say'],
			['Respite', 'A day out, time off'],
			['LAC', 'Please call us children.'],
		),
	);
	expect(glossary.map(({ term, meaning, alternatives }) => [term, meaning, alternatives])).toEqual([
		['Respite', 'A day out, time off', ['A day out', 'time off']],
		['LAC', 'Please call us children.', []],
	]);
});

test('the seven principles are known by their words, whatever numbers are left', () => {
	const list = [
		'To act in the best interests and promote the health of children',
		'- 9. To encourage children to express their views',
		'To take into account their wishes',
		'To help them get access to services',
		'4. To promote high aspirations and outcomes',
	];
	const { principles } = read(
		`Our principles\n\n${list.map((one) => (one.startsWith('-') ? one : `- ${one}`)).join('\n')}\n`,
	);
	expect(principles.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
	expect(read('- To prepare a child for adulthood\n').principles).toEqual([]);
});

test('a share that its number of answers cannot give is shown with the smallest that can', () => {
	const { contradictions, figures } = read(
		'We had 76 completed surveys. 90.07% of young people told us they sleep. 75% said they dream.\n',
	);
	expect(contradictions).toMatchObject([
		{
			kind: 'impossible share',
			text: '90.07% cannot come from 76 answers. The smallest number that gives it is 141.',
		},
	]);
	expect(figures.find(({ printed }) => printed === '90.07')?.base).toBe(76);
});

test('two targets for one thing are both shown, and neither is chosen', () => {
	const { contradictions, measures } = read(
		'Aim one: Sleep\n\nWhat difference will we make?\n\n- 85% of babies will nap after lunch\n\nAim two: Food\n\nWhat difference will we make?\n\n- 95% of babies will nap after lunch\n',
	);
	expect(contradictions.map(({ kind }) => kind)).toEqual(['two targets']);
	expect(measures.map(({ targets }) => targets[0]?.value)).toEqual([85, 95]);
});

test('a list that announces another number than it has is shown', () => {
	expect(
		read('Our four promises are:\n\n- Tea\n- Cake\n- Songs\n').contradictions.map(({ kind }) => kind),
	).toEqual(['count differs']);
});

test('a quotation without a source is nobody’s', () => {
	expect(
		read('Dinner was late that day.\n\n“The soup was cold and the bread was old”\n').voices,
	).toMatchObject([{ speaker: 'not said' }]);
});

test('a group of young people comes with its ages', () => {
	expect(read('The ‘Loud Owls’ (8-12 years) meet on Mondays.\n').groups).toMatchObject([
		{ name: 'Loud Owls', ages: { from: 8, to: 12 } },
	]);
});

test('a heading over nothing and a mark without words are told as unread', () => {
	const proposal = read('Our vision\n\n\n\n\nGovernance\n\nThe Board meets.\n\n- Tea\n;\n');
	expect(unreadAt(proposal).map(({ text }) => text)).toEqual(['Our vision', '']);
});

test('what no strategy lacks is told where it is not found', () => {
	const lacking = read('Dinner is at six.\n').unread.map(({ why }) => why);
	for (const what of ['title', 'council', 'vision', 'priorities'])
		expect(lacking.join(' ')).toContain(`No ${what}`.replace('No vision', 'called the vision'));
});

test('a measure that ends in the middle of a sentence is doubted', () => {
	const { measures } = read(rows(['Action', 'Measure'], ['Knit', 'Socks that were knitted in']));
	expect(measures).toMatchObject([
		{ wording: 'Socks that were knitted in', doubts: ['It seems to end in the middle of a sentence.'] },
	]);
});

test('text that stops in the middle is told as cut off', () => {
	expect(unreadAt(read('Emotional and physical heal...\n'))).toMatchObject([
		{ why: 'This text was cut off.' },
	]);
});
