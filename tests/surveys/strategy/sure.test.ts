// Sure is earned: what was once read wrong without a doubt, each in a small document.
import { expect, test } from 'vitest';
import { targetsIn } from '../../../surveys/strategy/reading/values/targets.ts';
import { read, rows } from './otherham.ts';

const aims = (inside: string) => read(`Aim 1: Rest\n\n${inside}\n\nAim 2: Play\n\nWords.\n`);

test.each([
	'All children will have the opportunity to fly a kite',
	'We want every child to be able to fly a kite, and all will be asked',
	'Every young person is supported to fly a kite and has a string',
])('“%s” sets no target', (wording) => {
	expect(targetsIn(wording)).toEqual([]);
});

test('an employee of Children’s Services is no child', () => {
	const { figures } = read('In total, 43 Children’s Services employees answered in 2031.\n');
	expect(figures.map(({ value, unit }) => [value, unit])).toEqual([[43, 'Children’s Services employees']]);
});

test('whoever signs a foreword is no priority', () => {
	const { priorities } = read(
		'Foreword\n\nWords of welcome.\n\nStrategic Director People’s Services\n\nWe will:\n\n- Listen\n\nRest\n\nWe will:\n\n- Buy beds\n\nPlay\n\nWe will:\n\n- Hang swings\n',
	);
	expect(priorities.map(({ title }) => title)).not.toContain('Strategic Director People’s Services');
});

test('a heading in a sentence’s clothes is nothing that young people said', () => {
	const { voices } = read(
		'What young people told us\n\n- Priority One – Children told us about beds\n- We like lamps\n',
	);
	expect(voices.map(({ text }) => text)).toEqual(['We like lamps']);
});

test('a rhythm belongs to the body whose clause it stands in', () => {
	const { scrutiny } = read(
		'The Otherham Lamp Board monitors this with the Otherham Youth Forum, which meets monthly.\n',
	);
	expect(scrutiny.map(({ body, rhythm, doubts }) => [body, rhythm, doubts.length])).toEqual([
		['Otherham Youth Forum', 'monthly', 0],
		['Otherham Lamp Board', null, 1],
	]);
});

test('a rhythm before two bodies is doubted, and so is that of a report', () => {
	const { scrutiny } = read(
		'Every month the Otherham Lamp Board checks this and the Otherham Bed Panel helps.\n\nThe Otherham Tea Panel reviews the annual report.\n',
	);
	expect(scrutiny).not.toEqual([]);
	expect(scrutiny.every(({ doubts }) => doubts.length > 0)).toBe(true);
});

const plan = (...refs: string[]) =>
	rows(['Ref', 'Action', 'Lead'], ...refs.map((ref) => [ref, `Do ${ref}`, 'Night Team']));
const owners = (text: string) => {
	const { actions } = read(text);
	return actions.map(({ priority, doubts }) => [priority, doubts.length > 0]);
};

test('an action whose reference says one priority and whose place another is never sure', () => {
	expect(owners(`Aim 1: Rest\n\nWords.\n\nAim 2: Play\n\nWords.\n\n${plan('1.1', '2.1')}\n`)).toEqual([
		['priority-1', true],
		['priority-2', false],
	]);
});

test('an action belongs where its section says, whatever its reference; then it is doubted', () => {
	const table = rows(
		['Section', 'Ref', 'Action', 'Lead'],
		['Rest', '1.1', 'Buy beds', 'Night Team'],
		['Rest', '2.1', 'Dim lights', 'Night Team'],
	).replace('Section', 'Priority');
	expect(owners(`Aim 1: Rest\n\nWords.\n\nAim 2: Play\n\nWords.\n\nAction plan\n\n${table}\n`)).toEqual([
		['priority-1', false],
		['priority-1', true],
	]);
});

test('a formula without a value is doubted, and so is a day kept as a number', () => {
	const { actions, measures } = read(
		rows(
			['Ref', 'Action', 'When', 'Measure'],
			['1.1', '[formula without a value]', '2031', '90% sleep'],
			['1.2', 'Dim lights', '46812', '#DIV/0!'],
		),
	);
	expect([...actions, ...measures]).not.toEqual([]);
	expect([...actions, ...measures].every(({ doubts }) => doubts.length > 0)).toBe(true);
});

test('a long paragraph with a number of its section is no promise', () => {
	const { pledges } = read(
		'Our promise\n\n- 3.1. We are committed to ensuring that everybody in this house has a bed and a lamp and somebody to talk to.\n- A blue lamp\n',
	);
	expect(pledges.map(({ wording }) => wording)).toEqual(['A blue lamp']);
});

test('a measure that a page’s end parted is one', () => {
	const { measures } = aims(
		rows(
			['Ref', 'Action', 'Measure'],
			['1.1', 'Knit', '<p>Fewer cold feet</p><p>% of children who have socks or are</p>'],
			['', '', 'given some.'],
		),
	);
	expect(measures.map(({ wording }) => wording)).toEqual([
		'Fewer cold feet',
		'% of children who have socks or are given some.',
	]);
});

test('a name inside a measure begins no other, whatever letter it begins with', () => {
	const { measures } = aims(
		rows(
			['Action', 'Measure'],
			['Look', 'Percentage of young people whose Pathway Plan is reviewed every six months'],
		),
	);
	expect(measures.map(({ doubts }) => doubts)).toEqual([[]]);
});

test('one wording in small letters among few does not say that all are written so', () => {
	const { voices } = read(
		'What young people told us\n\n- We like lamps\n- I like beds\n- the stairs we know\n',
	);
	expect(voices.map(({ doubts }) => doubts.length > 0)).toEqual([false, false, true]);
});
