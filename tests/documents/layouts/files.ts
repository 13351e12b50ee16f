// Layouts of files: a PDF without tags in two columns, one set wide apart, one with a plan that has no lines; a Word file.
import { docxOf, listed, para, pdfOf, wordTable, type PdfWord } from '#support/small-files.ts';
import { all, type Layout } from './layout.ts';

const word = (text: string, top: number, left = 60, size = 11): PdfWord => ({ text, left, top, size });

/** Lines from the top down; one that begins with a dot begins an item. */
const set = (lines: readonly string[], top: number, pitch: number, left: number): PdfWord[] =>
	lines.map((text, at) =>
		word(text.replace('*', '\u0095'), top + at * pitch, text.startsWith('*') ? left : left + 10),
	);

const rest = [
	'* mend each lamp on the stairs so',
	'that nobody is afraid at night',
	'* buy a second blanket for every',
	'bed in the north room',
	'* read aloud to whoever asks for a',
	'story after supper',
];
const play = [
	'* hang two swings in the elm that',
	'stands behind the house',
	'* oil the gate of the garden so that',
	'the youngest can open it',
	'* mow a path down to the pond as',
	'soon as the grass is dry',
];
const restFacts = all(
	'promise',
	'mend each lamp on the stairs so that nobody is afraid at night',
	'buy a second blanket for every bed in the north room',
	'read aloud to whoever asks for a story after supper',
);
const playFacts = all(
	'promise',
	'hang two swings in the elm that stands behind the house',
	'oil the gate of the garden so that the youngest can open it',
	'mow a path down to the pond as soon as the grass is dry',
);
const wide = (pitch: number): Uint8Array<ArrayBuffer> =>
	pdfOf(
		[word('Aim 1: Rest', 60, 60, 18), word('We will:', 90), ...set(rest, 120, pitch, 60)],
		[word('Aim 2: Play', 60, 60, 18), word('We will:', 90), ...set(play, 120, pitch, 60)],
	);

/** A pledge without full stops that goes on over the foot of a column. */
const overColumns = pdfOf([
	word('Aim 1: Rest', 60, 60, 18),
	word('We will:', 90, 60),
	...set(rest.slice(0, 5), 110, 15, 60),
	...set(rest.slice(5), 90, 15, 320),
	word('Aim 2: Play', 120, 320, 18),
	word('We will:', 150, 320),
	...set(play, 170, 15, 320),
]);

/** Rows across both columns, as some programs write them. */
const byRows = pdfOf([
	word('Aim 1: Rest', 60, 60, 18),
	word('Aim 2: Play', 60, 320, 18),
	word('We will:', 90, 60),
	word('We will:', 90, 320),
	...rest.flatMap((_, at) => [
		...set(rest.slice(at, at + 1), 110 + at * 15, 15, 60),
		...set(play.slice(at, at + 1), 110 + at * 15, 15, 320),
	]),
]);

const promises = [...all('priority', 'Rest', 'Play'), ...restFacts, ...playFacts];

export const files: Layout[] = [
	{ name: 'a PDF set wide apart', file: 'wide.pdf', content: wide(22), facts: promises },
	{
		name: 'a PDF in two columns, a line over its foot',
		file: 'columns.pdf',
		content: overColumns,
		facts: promises,
	},
	{ name: 'a PDF in two columns, written row by row', file: 'rows.pdf', content: byRows, facts: promises },
	{
		name: 'a Word file with lists, a plan and merged rows',
		asked: 6,
		file: 'word.docx',
		content: docxOf(
			[
				para('Lampton Plan 2031-2034', 'H1'),
				para('Priority 1: Rest', 'H2'),
				para('What this will feel like for you'),
				listed('I am not cold'),
				listed('I am not woken'),
				listed('I have a lamp'),
				para('Priority 2: Play', 'H2'),
				para('What this will feel like for you'),
				listed('I can climb'),
				listed('I can swim'),
				listed('I can be loud'),
				para('Action plan', 'H1'),
				wordTable(
					['Priority', 'Action', 'Lead', 'By when'],
					['Rest', 'Buy blankets', 'Stores', 'May 2031'],
					['', 'Mend the stove', 'House Team', 'June 2031'],
					['Play', 'Hang swings', 'Garden Team', 'July 2031'],
				),
			].join(''),
		),
		facts: [
			...all('priority', 'Rest', 'Play'),
			...all(
				['wish', 'difference'],
				'I am not cold',
				'I am not woken',
				'I have a lamp',
				'I can climb',
				'I can swim',
				'I can be loud',
			),
			{ words: 'Buy blankets', as: ['action'], lead: 'Stores', when: 'May 2031', under: 'Rest' },
			{ words: 'Mend the stove', as: ['action'], lead: 'House Team', when: 'June 2031', under: 'Rest' },
			{ words: 'Hang swings', as: ['action'], lead: 'Garden Team', when: 'July 2031', under: 'Play' },
		],
	},
];
