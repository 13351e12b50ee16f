// A workbook as a strategy's document: every sheet with its name as a heading, its rows beneath.
import { Writing, writeRows, type SourceDocument } from '#surveys';
import type { Zip } from '../zip.ts';
import { readSheets } from './read-sheets.ts';

export async function readXlsx(zip: Zip): Promise<SourceDocument> {
	const writing = new Writing();
	for (const { name, hidden, rows } of await readSheets(zip)) {
		if (hidden) {
			writing.missing(`The sheet “${name}” is hidden and was not read.`);
			continue;
		}
		writing.paragraph({ text: name, mark: null, depth: 0, level: 1 });
		writeRows(writing, rows);
	}
	return writing.finish();
}
