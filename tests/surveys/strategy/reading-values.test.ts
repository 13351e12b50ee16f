// What single words, numbers and dates are read as.
import { expect, test } from 'vitest';
import { datesIn } from '../../../surveys/strategy/reading/values/dates.ts';
import { allegationIn } from '../../../surveys/strategy/reading/find/allegation.ts';
import { joinBroken, joinCut } from '../../../surveys/strategy/reading/source/cut-words.ts';
import { takeMarks } from '../../../surveys/strategy/reading/source/marks.ts';
import { plain } from '../../../surveys/strategy/reading/source/markup.ts';
import { sentencesOf } from '../../../surveys/strategy/reading/values/sentences.ts';
import { directionOf } from '../../../surveys/strategy/reading/values/direction.ts';
import { targetsIn } from '../../../surveys/strategy/reading/values/targets.ts';
import { timescaleOf } from '../../../surveys/strategy/reading/values/timescale.ts';

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
