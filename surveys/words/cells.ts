// Text as cells: CSV as RFC 4180 has it (a cell in quotation marks may hold line ends and doubled marks), with whatever parts the
// cells; and what Excel and Word put on the clipboard as text, which is the same with tabs.
import { Unreadable } from '../strategy/reading/source/document.ts';

export type Separator = ',' | ';' | '\t' | '|';

/** Beyond this nobody could check what was read. */
export const mostRows = 20_000;

/** Cells, row by row, blank rows too. A quotation mark inside an unquoted cell is a letter like any other. */
export function cellsOf(text: string, separator: Separator): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	let at = text.startsWith('\u{feff}') ? 1 : 0;
	while (at < text.length) {
		const { cell, end } = text[at] === '"' ? quoted(text, at, separator) : bare(text, at, separator);
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
function quoted(text: string, from: number, separator: Separator) {
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
	const rest = bare(text, end + 1, separator);
	return { cell: text.slice(from + 1, end).replaceAll('""', '"') + rest.cell, end: rest.end };
}
