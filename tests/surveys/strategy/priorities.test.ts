import { expect, test } from 'vitest';
import { read } from './otherham.ts';

const titles = (text: string) => read(text).priorities.map(({ title }) => title);

test('a title may stand below its number, with the young people’s wording behind a dash', () => {
	const [first] = read(
		'Priority 1.\n\nRest and play - Making sure you have time for fun\n\nWords.\n\nPriority 2.\n\nFood - Making sure you like your dinner\n',
	).priorities;
	expect([first?.number, first?.title, first?.youngWording]).toEqual([
		'1',
		'Rest and play',
		'Making sure you have time for fun',
	]);
});

test('headings without numbers are priorities where “we will” comes under each', () => {
	expect(titles('We PLAY\n\nWe will:\n\n- swing\n\nWe REST\n\nWe will:\n\n- nap\n')).toEqual([
		'We PLAY',
		'We REST',
	]);
});

test('a priority that is only named in a list is doubted', () => {
	const { priorities } = read('Our priorities\n\n- Rest\n- Play\n\nMore words follow here.\n');
	expect(priorities.map(({ title, doubts }) => [title, doubts.length])).toEqual([
		['Rest', 1],
		['Play', 1],
	]);
});

test('the heading of a priority in the list of measures is the same priority again', () => {
	const { priorities, measures } = read(
		'Pledge 1: Rest\n\nWords.\n\nPledge 2: Play\n\nWords.\n\nMeasuring success\n\nPledge 1: Rest\n\n- % asleep by nine\n\nPledge 2: Play\n\n- Number of swings\n',
	);
	expect(priorities).toHaveLength(2);
	expect(measures.map(({ wording, priority }) => [wording, priority])).toEqual([
		['% asleep by nine', 'priority-1'],
		['Number of swings', 'priority-2'],
	]);
});

test('another title in a numbered list is kept beside the priority’s own', () => {
	const { priorities, contradictions } = read(
		'Our aims are to:\n\n- 1. Sleep in peace\n- 2. Be ready for the sea\n- 3. Sing out loud\n\nAim one: Sleep in peace\n\nWords.\n\nAim two: Preparing for sailing\n\nWords.\n\nAim three: Sing out loud\n\nWords.\n',
	);
	expect(priorities.map(({ otherTitles }) => otherTitles)).toEqual([[], ['Be ready for the sea'], []]);
	expect(contradictions.map(({ kind }) => kind)).toEqual(['two titles']);
});

test('what the council promises as a whole is its pledge; a line with a colon only announces the list', () => {
	const { pledges, voices } = read(
		'Our promises to you\n\nWe promise to:\n\n1. Listen\n2. Answer\n\nWhat you told us\n\nIn the Big Ask (June 2030):\n\n- One worker who stays\n',
	);
	expect(pledges.map(({ wording, by }) => [wording, by])).toEqual([
		['Listen', 'council'],
		['Answer', 'council'],
	]);
	expect(voices.map(({ text }) => text)).toEqual(['One worker who stays']);
});

test('a document without priorities has none', () => {
	expect(titles('Dinner is at six.\n\n- Soup\n- Bread\n')).toEqual([]);
});
