// A chosen file read as a strategy's document. What needs much code is loaded only for its kind.
import {
	readCells,
	readHtml,
	readText,
	readWritten as readReading,
	Unreadable,
	type SourceDocument,
} from '#surveys/reading';
import { readXlsx } from './excel/read-xlsx.ts';
import { openFile, type Purpose } from './open-file.ts';
import { readDocx } from './word/read-docx.ts';

/** What a file is opened for that may hold a strategy. */
export const aStrategy: Purpose = {
	mostBytes: 40_000_000,
	tooLarge: 'This file is larger than a strategy could be.',
	wayOut: 'Give a .docx, .pdf, .txt, .md, .html, .csv or .xlsx file, or a strategy taken away as .json.',
};

export async function readStrategyFile(
	name: string,
	bytes: Uint8Array<ArrayBuffer>,
): Promise<SourceDocument> {
	const document = await readBytes(name, bytes);
	if (!document.written && !/[\p{L}\p{N}]/u.test(document.text))
		throw new Unreadable('There are no words in this file: perhaps it holds pictures only.');
	return document;
}

async function readBytes(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<SourceDocument> {
	const file = openFile(bytes, aStrategy);
	switch (file.kind) {
		case 'word':
			return await readDocx(file.zip);
		case 'spreadsheet':
			return await readXlsx(file.zip);
		case 'pdf':
			return await (await import('./pdf/read-pdf.ts')).readPdf(file.bytes);
		case 'text':
			return readWritten(name, file.text);
	}
}

function readWritten(name: string, text: string): SourceDocument {
	if (/\.json$/i.test(name)) return readReading(text);
	if (/\.(?:csv|tsv)$/i.test(name)) return readCells(text);
	if (/\.html?$/i.test(name) || /^\s*(?:<!doctype html|<html)/i.test(text)) return readHtml(text);
	return readText(text);
}
