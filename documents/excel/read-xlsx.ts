// A workbook as a strategy's document: every sheet with its name as a heading, its rows beneath. What somebody
// filtered out or folded away is not read, and told.
import { Writing, writeRows, type SourceDocument } from '#surveys/reading';
import type { Zip } from '../zip.ts';
import { readSheets } from './read-sheets.ts';

export async function readXlsx(zip: Zip): Promise<SourceDocument> {
	const writing = new Writing();
	for (const { name, hidden, rows, hiddenRows, hiddenColumns } of await readSheets(zip)) {
		if (hidden) {
			writing.missing(`The sheet “${name}” is hidden and was not read.`);
			continue;
		}
		writing.paragraph({ text: name, mark: null, depth: 0, level: 1 });
		const shown = rows
			.filter((_, row) => !hiddenRows.has(row))
			.map((cells) => cells.filter((_, column) => !hiddenColumns.has(column)));
		writeRows(writing, shown);
		const folded = rows.filter((cells, row) => hiddenRows.has(row) && cells.some((cell) => cell !== ''));
		for (const cells of folded) writing.leaveOut('hidden words', cells.join(' '));
		const some =
			folded.length > 0 ||
			rows.some((cells) => cells.some((cell, at) => hiddenColumns.has(at) && cell !== ''));
		if (some) writing.missing(`Rows or columns of the sheet “${name}” are hidden and were not read.`);
	}
	return writing.finish();
}
