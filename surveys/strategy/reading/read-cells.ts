// An action plan as cells: CSV as RFC 4180 has it (a cell in quotation marks may hold line ends and doubled marks), with commas,
// semicolons or tabs; and what Excel and Word put on the clipboard as text, which is the same with tabs.
import { mostRows, Unreadable, type SourceDocument } from './document.ts';
import { readText } from './read-text.ts';
import { cellOfLines, Writing } from './writing.ts';

type Separator = ',' | ';' | '\t';

/** Cells, row by row. A quotation mark inside an unquoted cell is a letter like any other. */
export function cellsOf(text: string, separator: Separator): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	let at = text.startsWith('\u{feff}') ? 1 : 0;
	while (at < text.length) {
		const { cell, end } = text[at] === '"' ? quoted(text, at) : bare(text, at, separator);
		row.push(cell);
		at = end;
		if (text[at] === separator) {
			at++;
			if (at < text.length) continue;
			row.push('');
		}
		if (text[at] === '\r') at++;
		if (text[at] === '\n') at++;
		rows.push(row);
		row = [];
		if (rows.length > mostRows)
			throw new Unreadable(`This table has more than ${mostRows.toLocaleString('en-GB')} rows.`);
	}
	return rows;
}

function bare(text: string, from: number, separator: Separator) {
	let end = from;
	while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
	return { cell: text.slice(from, end), end };
}

/** A mark that is never closed takes its line only, not the rest of the file. */
function quoted(text: string, from: number) {
	let end = from + 1;
	for (;;) {
		end = text.indexOf('"', end);
		if (end < 0) {
			const line = text.indexOf('\n', from);
			const stop = line < 0 ? text.length : line;
			return { cell: text.slice(from + 1, stop), end: stop };
		}
		if (text[end + 1] !== '"') break;
		end += 2;
	}
	const cell = text.slice(from + 1, end).replaceAll('""', '"');
	const rest = /^[^,;\t\r\n]*/.exec(text.slice(end + 1, end + 200))?.[0] ?? '';
	return { cell: cell + rest, end: end + 1 + rest.length };
}

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
