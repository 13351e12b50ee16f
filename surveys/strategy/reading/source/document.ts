// A document as every reader gives it, whatever the file was: blocks in printed order, each with its place. The rules
// know only this, so that a Word file, a PDF and pasted text are read alike.
import type { StrategyProposal } from '../proposal.ts';

/** Where something stands in the document's text: the line counts from 1, the offset is in UTF-16 units. */
export interface Place {
	/** null where the file knows no pages. */
	page: number | null;
	line: number;
	offset: number;
}

/** One paragraph or list item inside a cell; `mark` is its printed bullet, null for a paragraph. */
export interface CellPart {
	text: string;
	mark: string | null;
}

export interface Cell {
	text: string;
	parts: CellPart[];
	/** The cell shows that its bullets were lost: it begins with a blank, or is a list without items. */
	lostMarks: boolean;
	/** A table inside the cell: a form or a picture of one. */
	holdsTable: boolean;
}

export interface Row {
	cells: Cell[];
	place: Place;
	/** What is not sure about the whole row. */
	doubts?: string[];
	/** Where its other cells stand, if they are lines of their own. */
	joined?: Place[];
}

/** `level` is the file's own heading level, null where there are only lines of text. */
export interface Heading {
	kind: 'heading';
	text: string;
	level: number | null;
	place: Place;
}
export interface Paragraph {
	kind: 'paragraph';
	text: string;
	/** What is not sure about its words. */
	doubts?: string[];
	/** Blanks in front of its first line. */
	indent: number;
	place: Place;
}
export interface Item {
	kind: 'item';
	text: string;
	/** What is not sure about its words. */
	doubts?: string[];
	/** The bullet or number as printed; empty where it was lost. */
	mark: string;
	depth: number;
	place: Place;
	/** Where its other halves stand, if a page or column parted it. */
	joined?: Place[];
}
export interface Table {
	kind: 'table';
	rows: Row[];
	place: Place;
	/** It is printed as lines, and its head as no line of its own. */
	unruled?: true;
}
export interface PageBreak {
	kind: 'page-break';
	place: Place;
}
/** Something that stands in the file and cannot be read: a picture, a drawing, a mark without words. */
export interface Missing {
	kind: 'missing';
	why: string;
	place: Place;
}
export type Block = Heading | Paragraph | Item | Table | PageBreak | Missing;

/** Words that are no part of the text, with the rule that took them off. */
export interface LeftOut {
	rule: 'page head or foot' | 'hidden words';
	text: string;
}

export interface SourceDocument {
	/** The text that places point into: the file itself, or its words written out line by line. */
	text: string;
	blocks: Block[];
	leftOut?: LeftOut[];
	/** A file that is a reading already, in the format in which strategies are written out. */
	written?: StrategyProposal;
}

/** A file that cannot be read at all, with one sentence for whoever chose it. */
export class Unreadable extends Error {}

export const mostText = 8_000_000;
export const mostRows = 20_000;
/** Beyond this nobody could check what was read. */
export const mostBlocks = 60_000;
const mostCells = 200_000;

/** Refuses what is too large to be a strategy, before any rule looks at it. */
export function refuseTooLarge({ text, blocks }: SourceDocument): void {
	if (text.length > mostText) throw new Unreadable('This file holds more text than a strategy could.');
	if (blocks.length > mostBlocks)
		throw new Unreadable(`This file has more than ${mostBlocks.toLocaleString('en-GB')} paragraphs.`);
	let rows = 0;
	let cells = 0;
	for (const block of blocks)
		if (block.kind === 'table') {
			rows += block.rows.length;
			for (const row of block.rows) cells += row.cells.length;
		}
	refuseRows(cells > mostCells ? Infinity : rows);
}

/** The same while a file is still being read: nothing is built of rows that nobody will see. */
export function refuseRows(rows: number): void {
	if (rows > mostRows)
		throw new Unreadable(
			`This file has more than ${mostRows.toLocaleString('en-GB')} table rows. Save the action plan on its own and try again.`,
		);
}

/** The words of a heading, paragraph or list item; null for anything else. */
export const wordsIn = (block: Block | undefined): string | null =>
	block?.kind === 'heading' || block?.kind === 'paragraph' || block?.kind === 'item' ? block.text : null;

/** Stands in a cell whose formula was kept without what it came to. */
export const noValue = '[formula without a value]';
