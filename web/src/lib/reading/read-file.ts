// A chosen file read as a document: by what it is, not by what it is called. What needs much code is loaded only for its kind.
import {
	readCells,
	readHtml,
	readText,
	readWritten as readReading,
	Unreadable,
	type SourceDocument,
} from '#surveys';
import { readDocx } from './read-docx.ts';
import { readXlsx } from './read-xlsx.ts';
import { Zip } from './zip.ts';

const mostBytes = 40_000_000;
const readable =
	'Give a .docx, .pdf, .txt, .md, .html, .csv or .xlsx file, or a strategy taken away as .json.';

const startsWith = (bytes: Uint8Array, ...first: number[]) =>
	first.every((byte, index) => bytes[index] === byte);

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
	if (bytes.length > mostBytes) throw new Unreadable('This file is larger than a strategy could be.');
	if (bytes.length === 0) throw new Unreadable('This file is empty.');
	if (startsWith(bytes, 0x50, 0x4b)) return readPacked(new Zip(bytes));
	if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return (await import('./read-pdf.ts')).readPdf(bytes);
	if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
		throw new Unreadable('This is an old or locked Office file. Save it as .docx or .xlsx and try again.');
	return readWritten(name, decode(bytes));
}

async function readPacked(zip: Zip): Promise<SourceDocument> {
	if (zip.names.includes('word/document.xml')) return readDocx(zip);
	if (zip.names.includes('xl/workbook.xml')) return readXlsx(zip);
	throw new Unreadable(`This file is neither a Word document nor a spreadsheet. ${readable}`);
}

function readWritten(name: string, text: string): SourceDocument {
	if (/\.json$/i.test(name)) return readReading(text);
	if (/\.(?:csv|tsv)$/i.test(name)) return readCells(text);
	if (/\.html?$/i.test(name) || /^\s*(?:<!doctype html|<html)/i.test(text)) return readHtml(text);
	return readText(text);
}

/** UTF-8, UTF-16 with its mark, or else what Windows wrote before. */
function decode(bytes: Uint8Array): string {
	if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
	if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
	if (bytes.includes(0)) throw new Unreadable(`This file holds no text that can be read. ${readable}`);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}
