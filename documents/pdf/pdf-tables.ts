// An action plan in a PDF is told by its head row. From there on the words belong to the column above them, and a row begins where
// its first words stand. That is a guess, and the reading says so.
import { planColumns } from '#surveys/reading';
import type { Stretch } from './pdf-lines.ts';

export interface PdfColumns {
	/** Left edges, from left to right. */
	edges: number[];
	/** The column whose words begin a row: the reference, or else the activity. */
	first: number;
	heads: string[];
}

/** The stretches on one height, from left to right. */
const beside = (stretches: readonly Stretch[], { y, size }: Stretch) =>
	stretches.filter((one) => Math.abs(one.y - y) < 0.5 * size).sort((one, other) => one.left - other.left);

/** The columns that a line names, if it is the head of a plan. */
export function columnsAt(stretches: readonly Stretch[], at: Stretch): PdfColumns | null {
	const line = beside(stretches, at);
	if (line.length < 3 || line[0] !== at) return null;
	const heads = line.map(({ text }) => text);
	const kinds = planColumns(heads);
	if (!kinds) return null;
	const first = kinds.includes('ref') ? kinds.indexOf('ref') : kinds.indexOf('activity');
	return first < 0 ? null : { edges: edgesOf(line, stretches), first, heads };
}

/** A head may stand in the middle of its column: the words below it tell where the column begins. */
function edgesOf(heads: readonly Stretch[], stretches: readonly Stretch[]): number[] {
	return heads.map((head, index) => {
		const after = heads[index - 1]?.right ?? -Infinity;
		const lefts = stretches
			.filter(({ y, left }) => y < head.y && left > after && left <= head.left)
			.map(({ left }) => Math.round(left));
		const often = lefts.filter((left) => lefts.filter((other) => Math.abs(other - left) < 2).length > 1);
		return Math.min(head.left, ...often);
	});
}

const columnOf = ({ left, size }: Stretch, { edges }: PdfColumns) =>
	Math.max(
		0,
		edges.findLastIndex((edge) => left >= edge - size),
	);

/** Whether what stands on a page goes on with the table of the page before: several columns begin where they did. */
export function goesOn(stretches: readonly Stretch[], { edges }: PdfColumns): boolean {
	const used = edges.filter((edge) => stretches.some(({ left, size }) => Math.abs(left - edge) < 0.6 * size));
	return used.length >= Math.min(3, edges.length);
}

interface RowOfText {
	top: number;
	cells: string[][];
}

const reference = /^\p{L}{0,3}[ -]?\d{1,2}(?:[.\d]*|\p{L})\.?$/u;

/** The heights at which rows begin: at a wider gap in the first column, and at every reference. */
function topsOf(lines: readonly Stretch[], columns: PdfColumns): number[] {
	const begun: Stretch[] = [];
	let last: Stretch | null = null;
	for (const line of lines) {
		if (columnOf(line, columns) !== columns.first) continue;
		const gap = last ? last.y - line.y : Infinity;
		if (gap > 1.9 * line.size || reference.test(line.text)) begun.push(line);
		last = line;
	}
	if (!inTheMiddle(begun, lines)) return begun.map(({ y, size }) => y + 0.6 * size);
	// Words in the middle of their row: it begins half-way to the row above.
	return begun.map(({ y }, index) => (index === 0 ? Infinity : (y + (begun[index - 1]?.y ?? y)) / 2));
}

/** Whether most rows have no other words on the height of their first, but some close above and below. */
function inTheMiddle(begun: readonly Stretch[], lines: readonly Stretch[]): boolean {
	const middle = begun.filter(({ y, size }) => {
		const others = lines.filter((one) => Math.abs(one.y - y) < 1.2 * size && one.y !== y);
		const above = others.some((one) => one.y - y > 0.3 * size);
		return above && others.some((one) => y - one.y > 0.3 * size);
	});
	return middle.length * 2 > begun.length;
}

/** The rows below a head; a cell's lines are put together. */
export function rowsBelow(stretches: readonly Stretch[], columns: PdfColumns): string[][] {
	const lines = stretches.toSorted((one, other) => other.y - one.y || one.left - other.left);
	const rows: RowOfText[] = topsOf(lines, columns).map((top) => ({ top, cells: [] }));
	const before: RowOfText = { top: Infinity, cells: [] };
	for (const line of lines) {
		const row = rows.findLast(({ top }) => line.y <= top) ?? before;
		(row.cells[columnOf(line, columns)] ??= []).push(line.text);
	}
	return [before, ...rows]
		.filter(({ cells }) => cells.length > 0)
		.map(({ cells }) => columns.edges.map((_, index) => (cells[index] ?? []).join(' ')));
}
