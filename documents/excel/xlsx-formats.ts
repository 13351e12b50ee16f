// How Excel shows the numbers it keeps: as days, shares, or with so many decimals.
import { xmlPieces } from '../xml.ts';

export type CellFormat = 'general' | 'day' | 'month' | NumberFormat;

interface NumberFormat {
	decimals: number;
	percent: boolean;
	/** A pound sign in front, and commas at the thousands. */
	pounds: boolean;
	grouped: boolean;
}

const plain: NumberFormat = { decimals: 0, percent: false, pounds: false, grouped: false };

/** The formats that every Excel knows by number (ECMA-376 part 1, 18.8.30). */
function builtIn(id: number): CellFormat {
	if (id === 17) return 'month';
	if ((id >= 14 && id <= 16) || id === 22) return 'day';
	if (id === 9 || id === 10) return { ...plain, decimals: id === 9 ? 0 : 2, percent: true };
	if (id >= 1 && id <= 4) return { ...plain, decimals: id % 2 === 0 ? 2 : 0, grouped: id > 2 };
	return 'general';
}

/** As many as Excel itself shows. */
const mostDecimals = 30;

function ownFormat(code: string): CellFormat {
	const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
	if (/[dy]/i.test(bare) || /mmm/i.test(bare)) return /d/i.test(bare) ? 'day' : 'month';
	const decimals = Math.min(mostDecimals, /0\.(0+)/.exec(bare)?.[1]?.length ?? 0);
	if (!/0/.test(bare)) return 'general';
	return { decimals, percent: bare.includes('%'), pounds: code.includes('£'), grouped: bare.includes(',') };
}

/** The format of each cell style, by its index. */
export function formatsIn(xml: string | null): CellFormat[] {
	const own = new Map<number, CellFormat>();
	const formats: CellFormat[] = [];
	let inCells = false;
	for (const piece of xmlPieces(xml ?? '')) {
		if (typeof piece === 'string') continue;
		const id = Number(piece.attribute('numFmtId') ?? 0);
		if (piece.name === 'numFmt') own.set(id, ownFormat(piece.attribute('formatCode') ?? ''));
		else if (piece.name === 'cellXfs') inCells = piece.kind === 'opens';
		else if (piece.name === 'xf' && inCells && piece.kind !== 'closes')
			formats.push(own.get(id) ?? builtIn(id));
	}
	return formats;
}

const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

/** Day 1 is 1 January 1900, and Excel believes in 29 February 1900: so days count from 30 December 1899. */
function dayOf(serial: number, withDay: boolean): string {
	const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
	const month = `${months[day.getUTCMonth()] ?? ''} ${day.getUTCFullYear()}`;
	return withDay ? `${day.getUTCDate()} ${month}` : month;
}

/** Days between the two beginnings of time that Excel knows. */
const to1904 = 1462;

export interface StoredCell {
	type: string;
	value: string;
	format: CellFormat;
}

export function shown({ type, value, format }: StoredCell, from1904 = false): string {
	if (type !== 'n' || value === '') return type === 'b' ? (value === '1' ? 'TRUE' : 'FALSE') : value;
	const number = Number(value);
	if (!Number.isFinite(number)) return value;
	if (format === 'general') return String(Number(number.toPrecision(12)));
	if (format === 'day' || format === 'month') {
		const serial = from1904 ? number + to1904 : number;
		return serial > 59 && serial < 110_000 ? dayOf(serial, format === 'day') : value;
	}
	return inFormat(number, format);
}

function inFormat(number: number, { decimals, percent, pounds, grouped }: NumberFormat): string {
	const digits = (percent ? number * 100 : number).toFixed(decimals);
	// Whoever keeps a telephone number as a number wants no commas in it.
	const parted =
		grouped && Math.abs(number) < 1e9 ? digits.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ',') : digits;
	return `${pounds ? '£' : ''}${parted}${percent ? '%' : ''}`;
}
