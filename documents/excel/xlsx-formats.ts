// How Excel shows the numbers it keeps: as days, shares, or with so many decimals.
import { xmlPieces } from '../xml.ts';

export type CellFormat = 'general' | 'day' | { decimals: number; percent: boolean };

/** The formats that every Excel knows by number (ECMA-376 part 1, 18.8.30). */
function builtIn(id: number): CellFormat {
	if ((id >= 14 && id <= 17) || id === 22) return 'day';
	if (id === 9 || id === 10) return { decimals: id === 9 ? 0 : 2, percent: true };
	if (id >= 1 && id <= 4) return { decimals: id % 2 === 0 ? 2 : 0, percent: false };
	return 'general';
}

function ownFormat(code: string): CellFormat {
	const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
	if (/[dy]/i.test(bare) || /mmm/i.test(bare)) return 'day';
	const decimals = /0\.(0+)/.exec(bare)?.[1]?.length ?? 0;
	return /0/.test(bare) ? { decimals, percent: bare.includes('%') } : 'general';
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
function dayOf(serial: number): string {
	const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
	return `${day.getUTCDate()} ${months[day.getUTCMonth()] ?? ''} ${day.getUTCFullYear()}`;
}

export function shown({ type, value, format }: { type: string; value: string; format: CellFormat }): string {
	if (type !== 'n' || value === '') return type === 'b' ? (value === '1' ? 'TRUE' : 'FALSE') : value;
	const number = Number(value);
	if (!Number.isFinite(number)) return value;
	if (format === 'general') return String(Number(number.toPrecision(12)));
	if (format === 'day') return number > 59 && number < 110_000 ? dayOf(number) : value;
	return format.percent ? `${(number * 100).toFixed(format.decimals)}%` : number.toFixed(format.decimals);
}
