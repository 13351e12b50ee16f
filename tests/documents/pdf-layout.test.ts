// A PDF without tags is put together by how its lines stand: as far apart as this document sets them, in columns, in ruled cells.
import { expect, test } from 'vitest';
import { proposeStrategy } from '#surveys/reading';
import { pdfOf, type PdfWord } from '#support/small-files.ts';
import { readStrategyFile } from '#documents';

const document = async (...pages: PdfWord[][]) => await readStrategyFile('plan.pdf', pdfOf(...pages));
const read = async (...pages: PdfWord[][]) => proposeStrategy(await document(...pages));
const line = (text: string, top: number, left = 60, size = 11): PdfWord => ({ text, left, top, size });
const blocksOf = async (...pages: PdfWord[][]) =>
	(await document(...pages)).blocks.flatMap((block) => ('text' in block ? [block.text] : []));

/** Three items of two lines each, and a paragraph, set `pitch` points apart. */
const spaced = (pitch: number) =>
	[
		'\u0095 Buy beds for everyone who',
		'sleeps here',
		'\u0095 Read a story to whoever',
		'asks for one at night',
		'\u0095 Dim the lights when the',
		'last of us has gone up',
	].map((text, at) => line(text, 120 + at * pitch, text.startsWith('\u0095') ? 60 : 70));

test.each([13, 16.5, 22])('lines %s points apart are one item', async (pitch) => {
	const { commitments } = await read(
		[line('Aim 1: Rest', 60, 60, 18), line('What we will do:', 90), ...spaced(pitch)],
		[line('Aim 2: Play', 60, 60, 18), line('What we will do:', 90), line('\u0095 Hang swings', 120)],
	);
	expect(commitments.map(({ text }) => text)).toEqual([
		'Buy beds for everyone who sleeps here',
		'Read a story to whoever asks for one at night',
		'Dim the lights when the last of us has gone up',
		'Hang swings',
	]);
});

const left = [
	'The house is old and its stairs',
	'are steep, so we carry a lamp',
	'when we go up at night, and we',
	'hold the rail with one hand as',
	'the youngest do.',
];
const right = [
	'In summer the windows are open',
	'and we hear the owls in the elm',
	'behind the house, which is as',
	'old as the house is, or older,',
	'as some say.',
];

test('columns are read one after the other, in whatever order the file gives its lines', async () => {
	const rows = left.flatMap((text, at) => [
		line(text, 120 + at * 14),
		line(right[at] ?? '', 120 + at * 14, 320),
	]);
	const whole = [left.join(' '), right.join(' ')];
	expect(await blocksOf([line('Rest', 80, 60, 18), ...rows])).toEqual(['Rest', ...whole]);
	const inOrder = [...rows.filter((one) => one.left === 60), ...rows.filter((one) => one.left === 320)];
	expect(await blocksOf([line('Rest', 80, 60, 18), ...inOrder])).toEqual(['Rest', ...whole]);
});

test('a sentence that a page’s end parts is one, and stands where it begins', async () => {
	const { commitments } = await read(
		[line('Aim 1: Rest', 60, 60, 18), line('What we will do:', 90), line('\u0095 Read a story to', 780)],
		[
			line('whoever asks for one', 60, 70),
			line('\u0095 Dim the lights', 74),
			line('Aim 2: Play', 120, 60, 18),
		],
	);
	expect(commitments.map(({ text, places }) => [text, places[0]?.page])).toEqual([
		['Read a story to whoever asks for one', 1],
		['Dim the lights', 2],
	]);
});

const edges = [50, 100, 290, 400, 540];
const cell = (top: number, high: number, column: number): PdfWord => ({
	text: '',
	left: edges[column] ?? 0,
	top,
	box: { wide: (edges[column + 1] ?? 0) - (edges[column] ?? 0), high },
});
const ruled = (top: number, high: number, ...cells: string[][]) =>
	cells.flatMap((lines, column) => [
		cell(top, high, column),
		...lines.map((text, at) => line(text, top + 13 + at * 13, (edges[column] ?? 0) + 4)),
	]);

test('ruled lines are the cells of a plan, whatever its words and however its cells wrap', async () => {
	const { actions, measures, unread } = await read(
		[
			...ruled(100, 32, ['Ref'], ['Action'], ['Lead'], ['How do we', 'measure success']),
			...ruled(132, 32, ['1.1'], ['Knit warm', 'socks'], ['Wool Team'], ['90% of feet', 'are warm']),
			...ruled(164, 19, ['1.10'], ['Sew'], ['Thread Team'], ['Shirts fit']),
		],
		[...ruled(60, 19, ['2.1'], ['Weave'], ['Loom Team'], ['Rugs lie flat'])],
	);
	expect(actions.map(({ ref, activity, leads }) => [ref, activity, leads])).toEqual([
		['1.1', 'Knit warm socks', ['Wool Team']],
		['1.10', 'Sew', ['Thread Team']],
		['2.1', 'Weave', ['Loom Team']],
	]);
	expect(measures.map(({ wording }) => wording)).toEqual([
		'90% of feet are warm',
		'Shirts fit',
		'Rugs lie flat',
	]);
	expect(unread.some(({ why }) => why.includes('knows no cells'))).toBe(false);
});

test('bullets that are drawn as boxes begin items', async () => {
	const dot = (top: number): PdfWord => ({ text: '', left: 62, top: top - 6, box: { wide: 4, high: 4 } });
	const { commitments } = await read(
		[
			line('Aim 1: Rest', 60, 60, 18),
			line('What we will do:', 90),
			...[dot(120), line('make sure that every child has a bed', 120, 76), line('of their own', 134, 76)],
			...[dot(148), line('read a story at night', 148, 76)],
		],
		[line('Aim 2: Play', 60, 60, 18), line('What we will do:', 90), line('\u0095 Hang swings', 120)],
	);
	expect(commitments.map(({ text, doubts }) => [text, doubts])).toEqual([
		['make sure that every child has a bed of their own', []],
		['read a story at night', []],
		['Hang swings', []],
	]);
});

test('page heads and feet are kept apart, and told', async () => {
	const page = (number: number) => [
		line('Otherham plan', 40),
		line('Words.', 300),
		line(`Page ${number}`, 800),
	];
	const { ledger } = await read(page(1), page(2), page(3));
	expect(ledger?.ignored).toContainEqual({ rule: 'page head or foot', count: 6 });
});

test('a PDF whose lines cannot be put together is refused, with what to ask for', async () => {
	const pieces = Array.from({ length: 20 }, (_, at) =>
		line(
			`and then we went on to the next of the houses ${'abcdefghijklmnopqrst'[at] ?? ''}`,
			60 + at * 37,
			60 + (at % 2),
		),
	);
	const near = Array.from({ length: 8 }, (_, at) => line('Short.', 60 + at * 12, 400));
	await expect(
		read(
			pieces.map((one, at) => ({ ...one, top: 60 + at * (at % 2 ? 36 : 37) })),
			near,
		),
	).rejects.toThrow('Ask for the Word file');
});
