// A chosen file read as lists of phone numbers: one for each sheet of a workbook, one of anything written. Nothing is kept of it.
import { refusedKind, openFile, type Purpose } from './open-file.ts';
import { noValue } from '#surveys/reading';
import { readSheets, type Sheet } from './excel/read-sheets.ts';

const aList: Purpose = {
	mostBytes: 10_000_000,
	tooLarge: 'This file is larger than a list of phone numbers could be. Send it in parts.',
	wayOut: 'Save the list as .xlsx or .csv, or copy the numbers and paste them.',
};

/** One list of a file. */
export interface ListInFile {
	/** The sheet's name, or the file's. */
	name: string;
	/** A written list as it is, a sheet as CSV, with what is hidden left blank. */
	text: string;
	/** The cells of hidden rows and columns: nobody is texted who was filtered out. */
	hidden: string[];
}

export async function readListFile(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<ListInFile[]> {
	const file = openFile(bytes, aList);
	switch (file.kind) {
		case 'word':
			throw refusedKind('a Word document', aList);
		case 'pdf':
			throw refusedKind('a PDF', aList);
		case 'spreadsheet':
			return (await readSheets(file.zip)).filter(({ hidden }) => !hidden).map(listOf);
		case 'text':
			if (/^\s*<(?:!doctype|html|\?xml|table)/i.test(file.text)) throw refusedKind('a web page', aList);
			return [{ name, text: file.text, hidden: [] }];
	}
}

const inMarks = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

function listOf({ name, rows, hiddenRows, hiddenColumns }: Sheet): ListInFile {
	const isHidden = (row: number, column: number) => hiddenRows.has(row) || hiddenColumns.has(column);
	const shown = rows.map((cells, row) =>
		cells.map((cell, column) => inMarks(isHidden(row, column) || cell === noValue ? '' : cell)).join(','),
	);
	const hidden = rows.flatMap((cells, row) =>
		cells.filter((cell, column) => cell !== '' && cell !== noValue && isHidden(row, column)),
	);
	return { name, text: shown.join('\n'), hidden };
}
