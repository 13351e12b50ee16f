// A list put right on the page: the same rows, some cells other. And its rows that were left out, with the reason, to be put right
// in a spreadsheet and brought again.
import { rowsOfList } from './list-table.ts';
import { rowProblemWords } from './row-problem-words.ts';
import type { PhoneList } from './read-phone-list.ts';

export interface Repair {
	/** From 1. */
	row: number;
	/** From 0. */
	column: number;
	text: string;
}

/** As many as are read of a spreadsheet; a form could name any. */
const mostColumns = 60;

const inMarks = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

/** The list as CSV with these cells written anew. Each row keeps its number. */
export function repairedList(text: string, repairs: readonly Repair[]): string {
	const rows = rowsOfList(text);
	for (const { row, column, text: written } of repairs) {
		const cells = rows[row - 1];
		if (!cells || column >= mostColumns) continue;
		while (cells.length < column) cells.push('');
		cells[column] = written;
	}
	return rows.map((cells) => (cells.some(Boolean) ? cells.map(inMarks).join(',') : '')).join('\n');
}

/** The headings and the rows that were left out, each with its number in the list and the reason behind its cells. */
export function leftOutRows(
	text: string,
	{ above, refused }: Pick<PhoneList, 'above' | 'refused'>,
): string[][] {
	const rows = rowsOfList(text);
	const reasons = new Map<number, Set<string>>();
	for (const { row, problem } of refused)
		reasons.set(row, (reasons.get(row) ?? new Set()).add(rowProblemWords[problem]));
	const headings = rows[(above.at(-1) ?? 0) - 1] ?? [];
	const width = Math.max(headings.length, ...[...reasons.keys()].map((row) => rows[row - 1]?.length ?? 0));
	const wide = (cells: readonly string[]) =>
		Array.from({ length: width }, (_, at) => cells[at]?.trim() ?? '');
	return [
		[...wide(headings), 'Row in the list', 'Why it was left out'],
		...[...reasons].map(([row, why]) => [...wide(rows[row - 1] ?? []), String(row), [...why].join(' ')]),
	];
}
