// A list of numbers as a table. Rule: whatever parts the cells is what gives most rows the same width. A row of headings is known by
// its words, or by standing first without a digit; what stands above it, and a line of words above the first number, is a title.
import { cellsOf, type Separator } from '../words/cells.ts';
import { numbersInCell, type CellNumbers } from './numbers-in-cell.ts';

export interface ListCell extends CellNumbers {
	text: string;
}

export interface ListRow {
	/** As a spreadsheet counts, from 1. */
	row: number;
	cells: ListCell[];
}

export interface ListTable {
	/** The words over each column; null where there is no row of headings. */
	headings: string[] | null;
	/** Titles and headings: no faults. */
	above: ListRow[];
	/** What stands beneath, without blank rows. */
	rows: ListRow[];
	width: number;
}

const separators: readonly Separator[] = ['\t', ';', '|', ','];

/** The rows of a list, blank ones too, so that each keeps its number. */
export function rowsOfList(text: string): string[][] {
	const plain = text
		.replace(thousands, (number) => number.replaceAll(',', ''))
		.replace(decimalComma, '$1.$2');
	return cellsOf(plain, separatorOf(plain));
}

/** 07,700,900,102 is one number, although commas part cells. */
const thousands = /(?<![\d,.])0?\d{1,3},7?\d{3},\d{3},\d{3}(?![\d,])/g;

/** 4,47701E+11 is what a spreadsheet writes where the comma is the decimal point. */
const decimalComma = /(?<![\d.,])(\d),(\d{2,}E\+?\d{1,2})(?!\d)/gi;

function separatorOf(text: string): Separator {
	const head = text.length > 20_000 ? text.slice(0, text.lastIndexOf('\n', 20_000) + 1 || 20_000) : text;
	let best: Separator = ',';
	let most = 0;
	for (const separator of separators) {
		const widths = new Map<number, number>();
		for (const { length } of cellsOf(head, separator))
			if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
		const same = Math.max(0, ...widths.values());
		if (same > most) [best, most] = [separator, same];
	}
	return best;
}

export function tableOf(text: string): ListTable {
	const rows = rowsOfList(text)
		.map((cells, index) => ({
			row: index + 1,
			cells: cells.map((cell) => ({ text: cell.trim(), ...numbersInCell(cell) })),
		}))
		.filter(({ cells }) => cells.some((cell) => cell.text !== ''));
	const found = rows.findIndex(hasNumber);
	const first = found < 0 ? Math.min(rows.length, 20) : found;
	const heading = headingAmong(rows.slice(0, first));
	const headed = heading === null ? null : rows[heading];
	const begins = heading === null ? titlesIn(rows.slice(0, first)) : heading + 1;
	const isAgain = ({ cells }: ListRow) =>
		headed?.cells.every(({ text: words }, at) => words === cells[at]?.text);
	return {
		headings: headed?.cells.map(({ text: words }) => words.replace(/\s+/g, ' ')) ?? null,
		above: rows.slice(0, begins),
		rows: rows.slice(begins).filter((row) => !isAgain(row)),
		width: Math.max(0, ...rows.map(({ cells }) => cells.length)),
	};
}

const hasNumber = ({ cells }: ListRow) => cells.some(({ numbers }) => numbers.length > 0);

/** What the columns of such lists are called. */
const headingWords =
	/\b(?:mob|mobiles?|(?:tele)?phones?|tel|cell|contact|numbers?|nos?|names?|first|last|surname|forename|initials|groups?|ages?|band|e-?mail|carers?|dob|birth|notes?|comments?|worker|school|area|team|id|ref)\b/i;

/** The row with most such words, the later of two alike; else the first, if it has several cells and no digit. */
function headingAmong(rows: readonly ListRow[]): number | null {
	let best: number | null = null;
	let most = 0;
	for (const [index, { cells }] of rows.entries()) {
		const known = cells.filter(({ text }) => text.length <= 40 && headingWords.test(text)).length;
		if (known > 0 && known >= most) [best, most] = [index, known];
	}
	if (best !== null) return best;
	const filled = rows[0]?.cells.filter(({ text }) => text !== '') ?? [];
	return filled.length > 1 && !filled.some(({ text }) => /\p{Nd}/u.test(text)) ? 0 : null;
}

/** How many lines of words stand above the first number. A row of a wider table is no title. */
const titlesIn = (rows: readonly ListRow[]) => {
	const none = rows.findIndex(({ cells }) => cells.length > 1 || /\p{Nd}/u.test(cells[0]?.text ?? ''));
	return none < 0 ? rows.length : none;
};
