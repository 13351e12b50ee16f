// Which column of a list is texted, and which holds groups. Rule: where more than one column holds mobiles nobody guesses: one may
// be the carers'. A column whose heading says that it holds something else (notes, references) is not among them.
import type { GroupMeant } from './group-meant.ts';
import type { ListRow, ListTable } from './list-table.ts';

export interface ListColumn {
	/** From 0. */
	index: number;
	/** As it is printed, or where it stands. */
	heading: string;
	/** How many mobiles it holds. */
	mobiles: number;
	/** The last three digits of its first numbers. */
	examples: string[];
}

const otherThings =
	/\b(?:notes?|comments?|remarks?|nhs|upn|id|ref|reference|case|dob|birth|born|date|address|postcode)\b/i;
const phoneThings = /\b(?:mob|mobiles?|(?:tele)?phones?|tel|cell|contact)\b/i;

/** A column as somebody calls it who has no headings: by its letter. */
export const headingOf = ({ headings }: ListTable, index: number) =>
	headings?.[index] || `Column ${index < 26 ? String.fromCharCode(65 + index) : index + 1}`;

/** The columns that hold mobiles, or what was one before a spreadsheet cut it. */
export function phoneColumns(table: ListTable): ListColumn[] {
	const all = Array.from({ length: table.width }, (_, index) => columnAt(table, index));
	const whole = all.filter(({ whole: holds, heading }) => {
		const means = table.headings?.[heading] ?? '';
		return holds && (phoneThings.test(means) || !otherThings.test(means));
	});
	const inNotes = all.filter(({ column }) => column.mobiles > 0);
	// Where there is no mobile at all, the first column of numbers is told, each with its reason.
	const some = whole.length > 0 ? whole : inNotes.length > 0 ? inNotes : all.filter(hasNumbers).slice(0, 1);
	return some.map(({ column }) => column);
}

const hasNumbers = ({ numbers }: { numbers: number }) => numbers > 0;

function columnAt(table: ListTable, index: number) {
	const cells = table.rows.flatMap(({ cells: row }) => row[index] ?? []);
	const mobiles = cells.flatMap(({ numbers }) => numbers.flatMap(({ phone }) => phone ?? []));
	const whole = cells.some(
		(cell) =>
			cell.whole &&
			cell.numbers.some(
				({ problem }) => problem === null || problem === 'cut-by-spreadsheet' || problem === 'wrong-length',
			),
	);
	return {
		heading: index,
		whole,
		numbers: cells.reduce((sum, { numbers }) => sum + numbers.length, 0),
		column: {
			index,
			heading: headingOf(table, index),
			mobiles: mobiles.length,
			examples: [...new Set(mobiles)].slice(0, 3).map((phone) => phone.slice(-3)),
		},
	};
}

/** Whether it must be asked which column: not where each row of a list without headings has its number in one place or other. */
export function mustAsk({ headings, rows }: ListTable, columns: readonly ListColumn[]): boolean {
	if (columns.length < 2) return false;
	const inRow = ({ cells }: ListRow) =>
		columns.filter(({ index }) => (cells[index]?.numbers.length ?? 0) > 0).length;
	return headings !== null || (rows.length > 1 && rows.some((row) => inRow(row) > 1));
}

const groupThings = /\b(?:(?:age ?)?(?:groups?|bands?|ranges?)|ages?|cohort)\b/i;

export interface GroupColumn {
	index: number;
	/** Its heading says that it holds groups or ages; else its cells do. */
	headed: boolean;
}

/** The column of groups: by its heading, else where a cell means one of the survey's. A name is no group. */
export function groupColumnOf(
	table: ListTable,
	groupMeant: GroupMeant,
	taken: ReadonlySet<number>,
): GroupColumn | null {
	let best: { column: GroupColumn; weight: number } | null = null;
	for (let index = 0; index < table.width; index++) {
		if (taken.has(index)) continue;
		const headed = groupThings.test(table.headings?.[index] ?? '');
		const means = table.rows.filter(({ cells }) => {
			const cell = cells[index];
			return cell && cell.text !== '' && groupMeant(cell.text, headed) !== null;
		}).length;
		const weight = means + (headed ? table.rows.length + 1 : 0);
		if (weight > 0 && weight > (best?.weight ?? 0)) best = { column: { index, headed }, weight };
	}
	return best?.column ?? null;
}
