// How other councils lay a strategy out: one small fixture for each rule, written by us.
import { expect, test } from 'vitest';
import { read } from './otherham.ts';

const under = (label: string, list: string) =>
	read(`Aim 1: Rest\n\n${label}\n\n${list}\n\nAim 2: Play\n\nWords.\n`);

test('a list that is written in small letters keeps its items apart', () => {
	const { commitments } = under(
		'We will:',
		'• make sure that every child has a bed of their own at night\n• read a story to whoever asks for one\n• dim the lights',
	);
	expect(commitments.map(({ text }) => text)).toEqual([
		'make sure that every child has a bed of their own at night',
		'read a story to whoever asks for one',
		'dim the lights',
	]);
});

test.each(['How will we know?', 'How we will know we have made a difference', 'How we’ll know it worked'])(
	'“%s” begins what difference it makes',
	(label) => {
		const { commitments } = under(label, '- 85% of children sleep well');
		expect(commitments).toMatchObject([{ kind: 'difference', text: '85% of children sleep well' }]);
	},
);

test('lines of a cover stand for themselves, and wrapped sentences do not', () => {
	const cover = read(
		'OTHERSHIRE COUNTY COUNCIL\nCorporate Parenting Strategy\n2031 - 2034\n\nOur vision\n\nEvery child in Othershire sleeps\nsoundly and wakes up glad.\n',
	);
	expect(cover.council?.text).toBe('OTHERSHIRE COUNTY COUNCIL');
	expect(cover.title?.text).toBe('Corporate Parenting Strategy 2031 - 2034');
	expect(cover.vision?.text).toBe('Every child in Othershire sleeps soundly and wakes up glad.');
});

test.each([
	['The Night Owls group is for children in our care aged 8 to 15.', 'Night Owls group', { from: 8, to: 15 }],
	['The Early Birds Forum is for care leavers aged 16-25.', 'Early Birds Forum', { from: 16, to: 25 }],
	[
		'Written by the Othertown Children in Care Council (aged 11 to 18).',
		'Othertown Children in Care Council',
		{ from: 11, to: 18 },
	],
])('“%s” names a group with its ages', (text, name, ages) => {
	const { groups } = read(`${text}\n`);
	const found = groups.filter((one) => one.ages !== null);
	expect(found).toMatchObject([{ ages, doubts: [] }]);
	expect(found[0]?.name).toContain(name);
});

test('a group for young people watches over nothing, and “the Board” is the one that was named', () => {
	const { scrutiny } = read(
		'The Early Birds Forum is for care leavers aged 16-25 and meets every month.\n\nThis was agreed by the Otherham Parenting Board. The Board meets every six weeks.\n',
	);
	expect(scrutiny).toMatchObject([{ body: 'Otherham Parenting Board', rhythm: 'every six weeks' }]);
});

test('a quotation under “What you told us” is young people’s', () => {
	const { voices } = under('What you told us', '“I want to know who is coming to my house.”');
	expect(voices).toMatchObject([{ speaker: 'young people', doubts: [] }]);
});

test('what the council promises is the council’s', () => {
	const { pledges } = read('What the council promises\n\n- We promise to listen\n- We promise to be there\n');
	expect(pledges.map(({ by }) => by)).toEqual(['council', 'council']);
});

test('a document with one priority has one', () => {
	const { priorities, commitments } = read(
		'Our priority: Every child sleeps well\n\nWhat we will do\n\n- Buy beds\n- Dim the lights\n',
	);
	expect(priorities).toMatchObject([{ title: 'Every child sleeps well' }]);
	expect(commitments.map(({ priority }) => priority)).toEqual(['priority-1', 'priority-1']);
});

test('what will be done where no priority is found is read, and doubted', () => {
	const { priorities, commitments } = read('Our offer\n\nWhat we will do\n\n- Buy beds\n- Dim the lights\n');
	expect(priorities).toEqual([]);
	expect(commitments.map(({ text, doubts }) => [text, doubts])).toEqual([
		['Buy beds', ['No priority was found above it.']],
		['Dim the lights', ['No priority was found above it.']],
	]);
});

const foot = (page: number) => `Othershire Council\nCare Strategy 2031-34        Page ${page} of 3`;
const copied = `${foot(1)}

Aim 1: Rest

What we will do
- Buy beds for every-
one who sleeps in a home of ours, and pil-
lows
${foot(2)}
- Dim the lights in every well-
lit room
${foot(3)}
Aim 2: Play

What we will do
- Build a well-lit den for everyone
`;

test('the foot of a page is no part of the list it stands in, and its words are kept once', () => {
	const { title, priorities, commitments } = read(copied);
	expect(title?.text).toBe('Care Strategy 2031-34');
	expect(priorities.map((one) => one.title)).toEqual(['Rest', 'Play']);
	expect(JSON.stringify(commitments)).not.toMatch(/Page|Othershire/);
	expect(commitments).toHaveLength(3);
});

test('a word cut by a line’s end is put together as the document prints it elsewhere, or else doubted', () => {
	const { commitments } = read(copied);
	expect(commitments.map(({ text, doubts }) => [text, doubts])).toEqual([
		[
			'Buy beds for everyone who sleeps in a home of ours, and pillows',
			['A page or line ends inside a word here (pil- | lows); it was put together.'],
		],
		['Dim the lights in every well-lit room', []],
		['Build a well-lit den for everyone', []],
	]);
});

test('a sentence about a page is no page’s foot', () => {
	const { commitments } = under('We will:', '- Look at page 1\n- Look at page 2\n\nSee page 1\n\nSee page 2');
	expect(commitments.map(({ text }) => text)).toEqual(['Look at page 1', 'Look at page 2']);
});

test('a share over its target is no target reached where nobody wants more of it', () => {
	const text = (measure: string) =>
		`Aim 1: Rest\n\nIn 2031, 12.4% of children had three or more placements.\n\nHow we will measure it\n\n- ${measure}\n\nAim 2: Play\n\nWords.\n`;
	const passed = (measure: string) =>
		read(text(measure)).contradictions.some(({ kind }) => kind === 'target already passed');
	expect(passed('% of children with three or more placements (target: 9%)')).toBe(false);
	expect(passed('Increase children with placements of three or more kinds to 9%')).toBe(true);
});

test('a length of time is no number to reach', () => {
	const { measures } = under(
		'How we will measure success',
		'- Increase children in one home for at least 2 years',
	);
	expect(measures.map(({ targets }) => targets)).toEqual([[]]);
});

test('a number’s unit ends before words of time and place', () => {
	const { measures } = under(
		'How we will measure success',
		'- A target of 426 days between asking and answering',
	);
	expect(measures[0]?.targets).toMatchObject([{ value: 426, unit: 'days' }]);
});

test('a comparison that a number ends is a target', () => {
	const { measures } = under('How we will measure success', '- Average score below 14');
	expect(measures).toMatchObject([{ targets: [{ comparison: 'less than', value: 14 }], direction: 'down' }]);
});

test.each(['›', '▸', '→', '◆'])('“%s” is a bullet', (mark) => {
	const { commitments } = under('We will:', `${mark} Buy beds\n${mark} Dim the lights`);
	expect(commitments.map(({ text }) => text)).toEqual(['Buy beds', 'Dim the lights']);
});

test('where one wants to be is the difference that is to be made', () => {
	const { commitments, figures } = under('Where do we want to be?', '- 80% of children sleep well by 2033');
	expect(commitments).toMatchObject([{ kind: 'difference' }]);
	expect(figures).toEqual([]);
});

const promises =
	'# Our promise\n\n## Our two promises\n\n### 1. We will care\n\n- We come when we say so\n\n### 2. We will listen\n\n- You have an advocate\n';

test('where nothing is labelled, a list right under a heading is what will be done, and is doubted', () => {
	const { priorities, commitments } = read(promises);
	expect(priorities.map(({ title, doubts }) => [title, doubts])).toEqual([
		['We will care', []],
		['We will listen', []],
	]);
	expect(commitments.map(({ text, priority, doubts }) => [text, priority, doubts.length])).toEqual([
		['We come when we say so', 'priority-1', 1],
		['You have an advocate', 'priority-2', 1],
	]);
});

test('headed paragraphs under a pledge are promises, each whole', () => {
	const { pledges } = read(
		'Our pledge to everybody here\n\nYour room\n\nWe will find a room that fits. We will show it to you first.\n\nHaving a say\n\nWe promise to hear you.\n\nThe garden\n\nThe garden is for all. We’ll keep the gate open.\n',
	);
	expect(pledges.map(({ group, wording }) => [group, wording])).toEqual([
		['Your room', 'We will find a room that fits. We will show it to you first.'],
		['Having a say', 'We promise to hear you.'],
		['The garden', 'The garden is for all. We’ll keep the gate open.'],
	]);
});

test('a promise with a list of what it means is one, with its points under it', () => {
	const { pledges } = read(
		'Our pledge\n\nYour room\n\nWe promise you will have a good room. This means we will:\n\n• paint it blue\n• mend the lamp\n\nBeing heard\n\nWe promise to ask you. This means that we will:\n\n• use plain words\n',
	);
	expect(pledges.map(({ wording, detail }) => [wording, detail])).toEqual([
		['We promise you will have a good room.', ['paint it blue', 'mend the lamp']],
		['We promise to ask you.', ['use plain words']],
	]);
});
