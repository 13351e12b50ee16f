import { expect, test } from 'vitest';
import { proposeStrategy } from '#surveys/reading';
import { pdfOf, type PdfWord } from '#support/small-files.ts';
import { readStrategyFile } from '#documents';

const read = async (...pages: PdfWord[][]) =>
	proposeStrategy(await readStrategyFile('plan.pdf', pdfOf(...pages)));
const line = (text: string, top: number, left = 60, size = 11): PdfWord => ({ text, left, top, size });

const columns = [60, 120, 300, 420];
const row = (top: number, ...cells: string[]) =>
	cells.flatMap((text, at) => (text === '' ? [] : [line(text, top, columns[at])]));

test('large letters are headings, bullets are lists, and close lines are one paragraph', async () => {
	const { priorities, commitments } = await read(
		[
			line('Aim 1: Rest', 80, 60, 18),
			line('What we will do:', 120),
			line('\u0095 Buy beds for everyone who', 150),
			line('sleeps here', 164, 70),
			line('\u0095 Close the curtains', 178),
		],
		[line('Aim 2: Play', 80, 60, 18), line('What we will do:', 120), line('\u0095 Hang swings', 150)],
	);
	expect(priorities.map(({ title }) => title)).toEqual(['Rest', 'Play']);
	expect(commitments.map(({ text, places }) => [text, places[0]?.page])).toEqual([
		['Buy beds for everyone who sleeps here', 1],
		['Close the curtains', 1],
		['Hang swings', 2],
	]);
});

test('a plan is read by its columns, over the page’s end, and the reading says that it guessed', async () => {
	const { actions, measures, unread } = await read(
		[
			...row(100, 'Ref', 'Action', 'Lead', 'Measure'),
			...row(140, '1.1', 'Knit warm', 'Wool Team', 'Socks are'),
			...row(154, '', 'socks', '', 'warm.'),
			...row(200, '1.10', 'Sew', 'Thread Team', 'Shirts fit.'),
		],
		[...row(80, '2.1', 'Weave', 'Loom Team', 'Rugs lie flat.')],
	);
	expect(actions.map(({ ref, activity, leads }) => [ref, activity, leads])).toEqual([
		['1.1', 'Knit warm socks', ['Wool Team']],
		['1.10', 'Sew', ['Thread Team']],
		['2.1', 'Weave', ['Loom Team']],
	]);
	expect(measures.map(({ wording }) => wording)).toEqual([
		'Socks are warm.',
		'Shirts fit.',
		'Rugs lie flat.',
	]);
	expect(unread.some(({ why }) => why.includes('Check them'))).toBe(true);
});

test('rows stand apart where they are close, and where their words stand in the middle', async () => {
	const close = await read([
		...row(100, 'Ref', 'Action', 'Lead', 'Measure'),
		...row(114, '1.1', 'Knit', 'Wool Team', 'Warm.'),
		...row(128, '1.2', 'Sew', 'Thread Team', 'Fits.'),
	]);
	expect(close.actions.map(({ ref, activity }) => [ref, activity])).toEqual([
		['1.1', 'Knit'],
		['1.2', 'Sew'],
	]);
	const middle = await read([
		line('Ref', 100, 70),
		...row(100, '', 'Action', 'Lead', 'Measure'),
		...row(120, '', 'Knit warm', '', ''),
		...row(127, '1.1', '', 'Wool Team', 'Warm.'),
		...row(134, '', 'socks', '', ''),
		...row(154, '', 'Sew blue', '', ''),
		...row(161, '1.2', '', 'Thread Team', 'Fits.'),
		...row(168, '', 'shirts', '', ''),
	]);
	expect(middle.actions.map(({ ref, activity }) => [ref, activity])).toEqual([
		['1.1', 'Knit warm socks'],
		['1.2', 'Sew blue shirts'],
	]);
});

test('a list whose bullets are drawings is a list, and each item says that its bullet was lost', async () => {
	const { commitments } = await read(
		[
			line('Aim 1: Rest', 80, 60, 18),
			line('Here are some words about rest in the house.', 110),
			line('And here are some more of them, as long as a line is wide here.', 124),
			line('What we will do:', 150),
			line('Buy beds for everyone who sleeps in a house of ours in this', 170, 80),
			line('town, and pillows', 184, 80),
			line('Close the curtains', 198, 80),
		],
		[line('Aim 2: Play', 80, 60, 18), line('What we will do:', 120), line('\u0095 Hang swings', 150)],
	);
	expect(commitments.map(({ text, doubts }) => [text, doubts.length])).toEqual([
		['Buy beds for everyone who sleeps in a house of ours in this town, and pillows', 1],
		['Close the curtains', 1],
		['Hang swings', 0],
	]);
});

test('running heads and page numbers are no text', async () => {
	const page = (number: number) => [
		line('Otherham plan', 40),
		line(`Words of page ${['one', 'two', 'three', 'four'][number] ?? ''}.`, 300),
		line(`Page ${number}`, 800),
	];
	const { blocks } = await readStrategyFile('plan.pdf', pdfOf(page(0), page(1), page(2), page(3)));
	expect(
		blocks.flatMap((block) => (block.kind === 'paragraph' || block.kind === 'heading' ? [block.text] : [])),
	).toEqual(['Words of page one.', 'Words of page two.', 'Words of page three.', 'Words of page four.']);
});

test('a scan without text is refused, a page without text is told', async () => {
	await expect(read([])).rejects.toThrow('pictures of pages and no text');
	const { unread } = await read([line('Words stand here.', 100)], []);
	expect(unread.filter(({ places }) => places.length > 0)).toMatchObject([{ places: [{ page: 2 }] }]);
});

test('a damaged PDF is refused with a sentence', async () => {
	await expect(readStrategyFile('x.pdf', new TextEncoder().encode('%PDF-1.7 nothing more'))).rejects.toThrow(
		'damaged',
	);
});
