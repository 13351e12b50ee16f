// Each number of a sentence has a role of its own; a value is a figure, anything else is doubted.
import { expect, test } from 'vitest';
import { roleOf } from '../../../surveys/strategy/reading/values/number-roles.ts';
import { sharesInWords } from '../../../surveys/strategy/reading/values/shares-in-words.ts';
import { read, rows } from './otherham.ts';

const roleIn = (text: string, number: string) => {
	const at = text.indexOf(number);
	return roleOf(text, at, at + number.length);
};

test.each([
	['In 2031, 71% of children slept well.', '71%', 'value', null],
	['This compares with 64% in England.', '64%', 'comparator', 'England'],
	['The national average is 64%.', '64%', 'comparator', 'national'],
	['We aim for 80% by 2033.', '80%', 'target', null],
	['71% (target: 80%) slept well.', '80%', 'target', null],
	['That is an increase of 12%.', '12%', 'change', null],
	['29 more children swim.', '29', 'change', null],
	['It was sent to 210 children.', '210', 'base', null],
	['58 children answered.', '58', 'base', null],
	['A response rate of 28% is fair.', '28%', 'response rate', null],
])('in “%s” %s is a %s', (text, number, role, whose) => {
	expect(roleIn(text, number)).toEqual({ role, whose });
});

test.each([
	['nine out of ten children', 90],
	['1 in 4 children', 25],
	['two thirds of them', 66.67],
	['half of our children', 50],
	['eighty-five per cent of children', 85],
])('“%s” is a share', (text, value) => {
	expect(sharesInWords(text)).toMatchObject([{ value }]);
});

test.each(['half an hour', 'a third time', 'one in our team', 'ten in May'])('“%s” is none', (text) => {
	expect(sharesInWords(text)).toEqual([]);
});

test('where two dates stand beside a value, its date is doubted', () => {
	const { figures } = read('From May 2030 to June 2031, in May 2031, 71% of children slept well.\n');
	expect(figures).not.toEqual([]);
	expect(figures.every(({ doubts }) => doubts.length > 0)).toBe(true);
});

test('a number alone in a column of targets is one, and a column of values tells where it stands', () => {
	const { measures, figures } = read(
		rows(['Measure', 'Baseline 2030', 'Target 2033'], ['Bowls of soup', '130', '200'], ['Songs', 'few', '9']),
	);
	expect(measures.map(({ targets, doubts }) => [targets[0]?.value, targets[0]?.by, doubts.length])).toEqual([
		[200, '2033', 0],
		[9, '2033', 1],
	]);
	expect(figures).toMatchObject([{ value: 130, date: '2030', measure: 'measure-1', doubts: [] }]);
});

test('words that are not whole are doubted, whatever rule found them', () => {
	const { commitments } = read(
		'Aim 1: Rest\n\nWe will:\n\n- Read a story to the\n- Find somebody to talk to\n- Dim the lights (at ten\n\nAim 2: Play\n\nWords.\n',
	);
	expect(commitments.map(({ doubts }) => doubts.length)).toEqual([1, 0, 1]);
});

test.each([
	['In 2031, 28 per cent of those asked responded.', 28, 'asked or answered'],
	['In 2031, two thirds of those asked responded.', 66.67, 'asked or answered'],
	['In 2031 we had a 64 per cent response rate.', 64, 'those asked did answer'],
	['In 2031 there were 12 per cent more.', 12, 'a change'],
])('in “%s” the role is told, whatever the sign of per cent', (text, value, doubt) => {
	const { figures } = read(`${text}\n`);
	expect(figures.map((one) => one.value)).toEqual([value]);
	expect(figures[0]?.doubts.join(' ')).toContain(doubt);
});

test('“all children” are nobody else’s', () => {
	const { figures } = read('In 2031, 95% of all children had a health check.\n');
	expect(figures).toMatchObject([{ value: 95, doubts: [] }]);
});

test.each(['A fifth of our children moved.', 'One tenth of our children moved.'])(
	'“%s” is a figure',
	(text) => {
		expect(read(`${text}\n`).figures).toHaveLength(1);
	},
);

test('the year of a cover is no figure, and the heading below a number is not what it counts', () => {
	expect(read('2031\n\nLampton Council\n\nWords here.\n').figures).toEqual([]);
	const { figures } = read('Aim 1: Rest\n\n87%\n\nWhat we will do\n\n- Buy beds\n\nAim 2: Play\n\nWords.\n');
	expect(figures.map(({ text }) => text)).toEqual(['87%']);
});
