// The sheets of an Excel workbook: their cells as they are shown, each in its own row and column. Numbers are written as their
// format shows them: a reference kept as a number with two decimals is 1.10 and not 1.1, and days are days.
import { noValue, Unreadable } from '#surveys/reading';
import { xmlPieces, type XmlTag } from '../xml.ts';
import type { Zip } from '../zip.ts';
import { formatsIn, shown, type CellFormat, type StoredCell } from './xlsx-formats.ts';

const mostRows = 20_000;
const mostColumns = 60;
const mostSheets = 100;
/** Letters in all cells together: many cells may say one long text. */
const mostLetters = 10_000_000;

export interface Sheet {
	name: string;
	hidden: boolean;
	/** Row 1 of the spreadsheet is the first, also where it is blank. */
	rows: string[][];
	/** Counted from 0: what somebody filtered out or folded away. */
	hiddenRows: Set<number>;
	hiddenColumns: Set<number>;
}

export async function readSheets(zip: Zip): Promise<Sheet[]> {
	const book = await zip.text('xl/workbook.xml');
	if (book === null) throw new Unreadable('This file is not a spreadsheet.');
	const strings = sharedStrings(await zip.text('xl/sharedStrings.xml'));
	const formats = formatsIn(await zip.text('xl/styles.xml'));
	const targets = targetsIn(await zip.text('xl/_rels/workbook.xml.rels'));
	const from1904 = countsFrom1904(book);
	const sheets: Sheet[] = [];
	for (const { name, id, hidden } of sheetsIn(book)) {
		const xml = await zip.text(`xl/${(targets.get(id) ?? '').replace(/^\/?xl\//, '').replace(/^\//, '')}`);
		if (xml === null) continue;
		if (sheets.length === mostSheets) throw new Unreadable(`This file has more than ${mostSheets} sheets.`);
		const reading = new SheetReading(strings, formats, from1904);
		if (!hidden) for (const piece of xmlPieces(xml)) reading.take(piece);
		sheets.push({ name, hidden, ...reading });
	}
	return sheets;
}

/** Workbooks made on old Macs count their days from 1904. */
function countsFrom1904(xml: string): boolean {
	for (const piece of xmlPieces(xml))
		if (typeof piece !== 'string' && piece.name === 'workbookPr')
			return ['1', 'true'].includes(piece.attribute('date1904') ?? '');
	return false;
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

/** A cell that is being read. */
type OpenCell = StoredCell & { formula: boolean };

class SheetReading {
	#letters = 0;
	readonly rows: string[][] = [];
	readonly hiddenRows = new Set<number>();
	readonly hiddenColumns = new Set<number>();
	readonly #strings: readonly string[];
	readonly #formats: readonly CellFormat[];
	#row = -1;
	#column = -1;
	#cell: OpenCell | null = null;
	readonly #from1904: boolean;
	#inValue = false;

	constructor(strings: readonly string[], formats: readonly CellFormat[], from1904: boolean) {
		this.#from1904 = from1904;
		this.#strings = strings;
		this.#formats = formats;
	}

	take(piece: string | XmlTag): void {
		if (typeof piece === 'string') {
			if (this.#cell && this.#inValue) this.#cell.value += piece;
		} else if (piece.name === 'v' || piece.name === 't') this.#inValue = piece.kind === 'opens';
		else if (piece.name === 'f' && this.#cell) this.#cell.formula = true;
		else if (piece.name === 'c') this.#takeCell(piece);
		else if (piece.name === 'row' && piece.kind !== 'closes') this.#openRow(piece.attribute);
		else if (piece.name === 'col' && isHidden(piece.attribute)) this.#hideColumns(piece.attribute);
	}

	#openRow(attribute: XmlTag['attribute']): void {
		this.#row = Number(attribute('r') ?? this.#row + 2) - 1;
		this.#column = -1;
		if (isHidden(attribute)) this.hiddenRows.add(this.#row);
	}

	#takeCell({ kind, attribute }: XmlTag): void {
		if (kind === 'closes') return this.#closeCell();
		this.#column = columnOf(attribute('r')) ?? this.#column + 1;
		if (kind === 'opens')
			this.#cell = {
				type: attribute('t') ?? 'n',
				format: this.#formats[Number(attribute('s') ?? 0)] ?? 'general',
				value: '',
				formula: false,
			};
	}

	#closeCell(): void {
		const cell = this.#cell;
		this.#cell = null;
		if (!cell || this.#column >= mostColumns) return;
		const text = this.#textOf(cell);
		if (text === '') return;
		if (!(this.#row < mostRows))
			throw new Unreadable(`This sheet has more than ${mostRows.toLocaleString('en-GB')} rows.`);
		this.#letters += text.length;
		if (this.#letters > mostLetters) throw new Unreadable('This sheet holds more text than can be read.');
		while (this.rows.length <= this.#row) this.rows.push([]);
		const row = this.rows[this.#row] ?? [];
		while (row.length < this.#column) row.push('');
		row[this.#column] = text;
	}

	#textOf(cell: OpenCell): string {
		// A formula may come to words, and to none of them.
		if (cell.formula && cell.value === '' && cell.type !== 'str') return noValue;
		if (cell.type === 's') return this.#strings[Number(cell.value)] ?? '';
		return shown(cell, this.#from1904);
	}

	#hideColumns(attribute: XmlTag['attribute']): void {
		const last = Math.min(mostColumns, Number(attribute('max') ?? 0));
		for (let column = Math.max(1, Number(attribute('min') ?? 1)); column <= last; column++)
			this.hiddenColumns.add(column - 1);
	}
}

const isHidden = (attribute: XmlTag['attribute']) => /^(?:1|true)$/.test(attribute('hidden') ?? '');

/** "AB12" is column 27, counted from 0. */
function columnOf(reference: string | null): number | null {
	const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
	if (letters === undefined) return null;
	return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
