// An action plan as cells: CSV with commas, semicolons or tabs, and what Excel and Word put on the clipboard as text.
import { cellsOf, type Separator } from '../../../words/cells.ts';
import type { SourceDocument } from './document.ts';
import { readText } from './read-text.ts';
import { cellOfLines, Writing } from './writing.ts';

/** The separator that most of the first lines have. */
function separatorOf(text: string): Separator {
	const head = text.slice(0, 4000);
	const count = (mark: Separator) => head.split(mark).length;
	const [best = ','] = ([',', ';', '\t'] as const).toSorted((one, other) => count(other) - count(one));
	return best;
}

/** A CSV or TSV file: one table. Single cells above it are its title. */
export function readCells(text: string): SourceDocument {
	return documentOf(cellsOf(text, separatorOf(text)));
}

/** Rows of cells as a document: lines with one cell before the first with two are paragraphs. */
export function documentOf(rows: readonly string[][]): SourceDocument {
	const writing = new Writing();
	writeRows(writing, rows);
	return writing.finish();
}

export function writeRows(writing: Writing, rows: readonly (readonly string[])[]): void {
	const filled = (row: readonly string[]) => row.filter((cell) => cell.trim() !== '').length;
	const first = rows.findIndex((row) => filled(row) > 1);
	for (const row of rows.slice(0, first < 0 ? rows.length : first))
		for (const text of row) writing.paragraph({ text, mark: null, depth: 0, level: null });
	if (first >= 0)
		writing.table(
			rows
				.slice(first)
				.filter((row) => filled(row) > 0)
				.map((row) => row.map(cellOfLines)),
		);
}

/** Pasted text: cells from a spreadsheet where every row has as many, a document otherwise. */
export function readPasted(text: string): SourceDocument {
	if (!text.includes('\t')) return readText(text);
	const rows = cellsOf(text, '\t').filter((row) => row.some((cell) => cell.trim() !== ''));
	const wide = rows[0]?.length ?? 0;
	return wide > 1 && rows.every((row) => row.length === wide) ? documentOf(rows) : readText(text);
}
