// A spreadsheet: every sheet with its name as a heading, its rows as they are shown. Numbers are written as their format shows
// them: a reference kept as a number with two decimals is 1.10 and not 1.1, and days are days.
import { Unreadable, Writing, writeRows, type SourceDocument } from '#surveys';
import { formatsIn, shown, type CellFormat } from './xlsx-formats.ts';
import { xmlPieces } from './xml.ts';
import type { Zip } from './zip.ts';

const mostRows = 20_000;
const mostColumns = 60;

export async function readXlsx(zip: Zip): Promise<SourceDocument> {
	const book = await zip.text('xl/workbook.xml');
	if (book === null) throw new Unreadable('This file is not a spreadsheet.');
	const strings = sharedStrings(await zip.text('xl/sharedStrings.xml'));
	const formats = formatsIn(await zip.text('xl/styles.xml'));
	const targets = targetsIn(await zip.text('xl/_rels/workbook.xml.rels'));
	const writing = new Writing();
	for (const { name, id, hidden } of sheetsIn(book)) {
		const xml = await zip.text(`xl/${(targets.get(id) ?? '').replace(/^\/?xl\//, '').replace(/^\//, '')}`);
		if (xml === null) continue;
		if (hidden) {
			writing.missing(`The sheet “${name}” is hidden and was not read.`);
			continue;
		}
		writing.paragraph({ text: name, mark: null, depth: 0, level: 1 });
		writeRows(writing, rowsIn(xml, strings, formats));
	}
	return writing.finish();
}

function sheetsIn(xml: string) {
	const sheets: { name: string; id: string; hidden: boolean }[] = [];
	for (const piece of xmlPieces(xml))
		if (typeof piece !== 'string' && piece.name === 'sheet')
			sheets.push({
				name: piece.attribute('name') ?? '',
				id: piece.attribute('r:id') ?? '',
				hidden: piece.attribute('state') !== null && piece.attribute('state') !== 'visible',
			});
	return sheets;
}

function targetsIn(xml: string | null): Map<string, string> {
	const targets = new Map<string, string>();
	for (const piece of xmlPieces(xml ?? ''))
		if (typeof piece !== 'string' && piece.name === 'Relationship')
			targets.set(piece.attribute('Id') ?? '', piece.attribute('Target') ?? '');
	return targets;
}

function sharedStrings(xml: string | null): string[] {
	const strings: string[] = [];
	let inText = false;
	let phonetic = false;
	for (const piece of xmlPieces(xml ?? '')) {
		if (typeof piece === 'string') {
			if (inText && !phonetic) strings[strings.length - 1] = (strings.at(-1) ?? '') + piece;
		} else if (piece.name === 'si' && piece.kind !== 'closes') strings.push('');
		else if (piece.name === 'rPh') phonetic = piece.kind === 'opens';
		else if (piece.name === 't') inText = piece.kind === 'opens';
	}
	return strings;
}

function rowsIn(xml: string, strings: readonly string[], formats: readonly CellFormat[]): string[][] {
	const rows: string[][] = [];
	let cell: { column: number; type: string; format: CellFormat; value: string } | null = null;
	let inValue = false;
	for (const piece of xmlPieces(xml)) {
		if (typeof piece === 'string') {
			if (cell && inValue) cell.value += piece;
		} else if (piece.name === 'row' && piece.kind !== 'closes') {
			if (rows.push([]) > mostRows)
				throw new Unreadable(`This sheet has more than ${mostRows.toLocaleString('en-GB')} rows.`);
		} else if (piece.name === 'c' && piece.kind === 'opens')
			cell = {
				column: columnOf(piece.attribute('r'), rows.at(-1)?.length ?? 0),
				type: piece.attribute('t') ?? 'n',
				format: formats[Number(piece.attribute('s') ?? 0)] ?? 'general',
				value: '',
			};
		else if (piece.name === 'c' && piece.kind === 'closes') {
			if (cell)
				put(rows.at(-1), cell.column, cell.type === 's' ? (strings[Number(cell.value)] ?? '') : shown(cell));
			cell = null;
		} else if (piece.name === 'v' || piece.name === 't') inValue = piece.kind === 'opens';
	}
	return rows;
}

/** "AB12" is column 27, counted from 0. */
function columnOf(reference: string | null, next: number): number {
	const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
	if (letters === undefined) return next;
	return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function put(row: string[] | undefined, column: number, text: string): void {
	if (!row || column >= mostColumns) return;
	while (row.length < column) row.push('');
	row[column] = text;
}
