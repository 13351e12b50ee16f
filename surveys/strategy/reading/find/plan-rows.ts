// Rule: the rows of an action plan, whatever page breaks did to them. A row without a ref or activity carries on the one
// before; a row with only a heading begins a section; a nested table is a picture of a form and no action.
import { joinCut } from '../source/cut-words.ts';
import { noValue, type Cell, type Place, type Row, type Table } from '../source/document.ts';
import { columnsOf, type ColumnKind, type Columns } from './plan-columns.ts';
import { normal } from '../values/words-of.ts';

const kept = ['activity', 'lead', 'timescale', 'measure', 'target'] as const;

export interface PlanRow {
	ref: string | null;
	/** The section's heading as printed in the table, or null. */
	section: string | null;
	/** One entry for each stretch of the row that page breaks made. */
	cells: Record<(typeof kept)[number], Cell[]>;
	/** What its columns of values say, each with the column's head. */
	values: { head: string; text: string }[];
	places: Place[];
	/** About some of its cells. */
	doubts: string[];
	/** About all that stands in it. */
	ofRow: string[];
}

export interface ReadPlan {
	rows: PlanRow[];
	/** Rows that were not understood, with the reason. */
	unread: { place: Place; why: string; text?: string }[];
	/** Which columns the table has at all. */
	kinds: Set<ColumnKind>;
	/** The last head row. */
	head: Row;
}

const newRow = ({ place, joined = [], doubts = [] }: Row): PlanRow => ({
	ref: null,
	section: null,
	cells: { activity: [], lead: [], timescale: [], measure: [], target: [] },
	values: [],
	places: [place, ...joined],
	doubts: [],
	ofRow: [...doubts],
});

/**
 * Reads tables that stand one after the other as one plan; null where no head row of an action plan is found. `below` says that
 * the head of a plan as wide stands above them.
 */
export function readPlan(tables: readonly Table[], below = false): ReadPlan | null {
	const reading = new PlanReading(below);
	for (const [index, { rows }] of tables.entries())
		for (const [at, row] of rows.entries()) reading.take(row, index > 0 && at === 0);
	return reading.done();
}

/** How far something is, and what others have: no part of a plan. */
const isPassedOver = (kind: ColumnKind) => kind === 'progress' || kind === 'comparator';

class PlanReading {
	readonly #plan: Omit<ReadPlan, 'head'> = { rows: [], unread: [], kinds: new Set() };
	readonly #below: boolean;
	#head: Row | null = null;
	#columns: Columns | null = null;
	#section: string | null = null;
	#sectionRows: PlanRow[] = [];
	#broken = false;
	readonly #passed = new Set<string>();

	constructor(below: boolean) {
		this.#below = below;
	}

	done(): ReadPlan | null {
		return this.#head && { ...this.#plan, head: this.#head };
	}

	take(row: Row, afterBreak: boolean): void {
		const columns = columnsOf(row, this.#below || this.#columns !== null);
		if (columns) {
			this.#broken ||= this.#columns !== null;
			this.#columns = columns;
			this.#head = row;
			for (const kind of columns) if (kind) this.#plan.kinds.add(kind);
			return this.#passOver(row, columns);
		}
		this.#broken ||= afterBreak;
		if (row.cells.every(({ text }) => text === '')) return;
		if (!this.#columns || row.cells.some(({ holdsTable }) => holdsTable))
			return void this.#plan.unread.push({
				place: row.place,
				why: 'A table without the columns of an action plan stands here.',
			});
		this.#row(row, this.#columns);
		this.#broken = false;
	}

	/** Columns that the reading has no place for are told, once each; values have one only beside a measure. */
	#passOver({ cells, place }: Row, columns: Columns): void {
		const measured = columns.includes('measure') || columns.includes('target');
		const names = cells.flatMap(({ text }, index) => {
			const kind = columns[index] ?? null;
			const passed = kind === null || isPassedOver(kind) || (kind === 'value' && !measured);
			return text !== '' && passed && !this.#passed.has(text) ? [text] : [];
		});
		for (const name of names) this.#passed.add(name);
		const text = names.map((name) => `“${name}”`).join(', ');
		if (names.length > 0)
			this.#plan.unread.push({ place, text, why: 'What stands in these columns is not read.' });
	}

	#row(row: Row, columns: Columns): void {
		const heading = sectionRow(row, columns);
		if (heading) return this.#enter(heading);
		const read = this.#cellsOf(row, columns);
		const last = this.#plan.rows.at(-1);
		const ownRef = read.ref !== null;
		const hasRefs = this.#plan.kinds.has('ref') && this.#plan.rows.some(({ ref }) => ref !== null);
		const carriesOn = this.#plan.kinds.has('activity')
			? !ownRef && (read.cells.activity.length === 0 || (this.#broken && (hasRefs || isRest(read))))
			: blankAt(row, columns.indexOf('section'));
		if (carriesOn && last) return carryOn(last, read);
		if (carriesOn) read.doubts.push('This row has no activity of its own.');
		if (ownRef && this.#plan.rows.some(({ ref }) => ref === read.ref)) read.doubts.push(twiceRef);
		if (hasRefs && !ownRef) read.doubts.push('The rows around it have a reference, this one has none.');
		this.#plan.rows.push(read);
		this.#sectionRows.push(read);
	}

	#enter(heading: string): void {
		const begun = this.#section !== null && normal(this.#section) === normal(heading);
		if (begun)
			for (const row of this.#sectionRows)
				row.doubts.push(
					`“${heading}” stands beside this row and again as a heading below it: it may belong to the section before.`,
				);
		this.#section = heading;
		this.#sectionRows = [];
	}

	#cellsOf(row: Row, columns: Columns): PlanRow {
		const read = newRow(row);
		const sections: string[] = [];
		const extra = row.cells.slice(columns.length).filter(({ text }) => text !== '');
		if (extra.length > 0) read.doubts.push('This row has more cells than the head of its table.');
		for (const [index, kind] of columns.entries()) {
			const cell = row.cells[index];
			const head = this.#head?.cells[index]?.text ?? '';
			if (!cell || cell.text === '' || kind === null || isPassedOver(kind)) continue;
			if (hasNoValue(cell.text)) read.ofRow.push(withoutValue);
			if (kind === 'ref' || (kind === 'section' && bareRef.test(cell.text))) read.ref = cell.text;
			else if (kind === 'target') read.cells.target.push(dueBy(cell, head));
			else if (kind === 'value') read.values.push({ head, text: cell.text });
			else if (kind === 'section') sections.push(cell.text);
			else read.cells[kind].push(cell);
		}
		// A priority and an objective stand side by side; where the priority is merged over rows, only the objective changes.
		if (sections.length > 0)
			this.#sectionBeside(sections, columns.filter((kind) => kind === 'section').length);
		read.section = this.#section;
		return read;
	}

	#sectionBeside(sections: readonly string[], wanted: number): void {
		const above = this.#section?.split(' – ').slice(0, wanted - sections.length) ?? [];
		const text = [...above, ...sections].join(' – ');
		if (this.#section !== null && normal(this.#section) === normal(text)) return;
		this.#section = text;
		this.#sectionRows = [];
	}
}

/** A formula gave no value, as a spreadsheet shows it ("#DIV/0!", "#N/A"), or none was kept of it. */
const hasNoValue = (text: string) =>
	text === noValue || /^#(?:DIV\/0!|N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!)$/.test(text);
const withoutValue = 'A formula of this row has no value: look at it in the spreadsheet.';

/** A number in front of a row whose column has no name. */
const bareRef = /^\d{1,2}(?:\.\d{1,2})*[a-z]?\.?$/;

/** "Target 2030": the head says by when. */
function dueBy(cell: Cell, head: string): Cell {
	const year = /\b20\d\d(?:\/\d\d)?\b/.exec(head)?.[0];
	return year === undefined || cell.text.includes(year) ? cell : { ...cell, text: `${cell.text} by ${year}` };
}

/** A row that a page's end cut begins in the middle of a sentence on the next page. */
const isRest = ({ cells }: PlanRow) => /^\p{Ll}/u.test(cells.activity[0]?.text ?? '');

const twiceRef = 'Another row has the same reference: a spreadsheet may have made 1.1 out of 1.10.';
const blankAt = ({ cells }: Row, column: number) => column >= 0 && (cells[column]?.text ?? '') === '';

function carryOn(last: PlanRow, { cells, values, places, doubts, ofRow }: PlanRow): void {
	for (const kind of kept) last.cells[kind].push(...cells[kind]);
	last.places.push(...places);
	last.values.push(...values);
	last.doubts.push(...doubts);
	last.ofRow.push(...ofRow);
	if (cells.activity.length > 0)
		last.doubts.push(
			'It goes on after a page break with a second activity, which may be an action of its own.',
		);
}

/** A row with one filled cell, or two that are one heading cut by a column, is the heading of a section. */
function sectionRow({ cells }: Row, columns: Columns): string | null {
	const filled = [...cells.entries()].filter(([, { text }]) => text !== '');
	const [first, second] = filled;
	if (!first || filled.length > 2 || first[0] > 1) return null;
	const [at, { text }] = first;
	const inSection = at === 0 && columns[0] !== 'activity' && columns[0] !== 'measure';
	// "Mend the swing | ongoing" is an activity and its time.
	if (second) return inSection && second[0] === 1 ? joinCut(text, second[1].text) : null;
	const short = text.length < 120 && !/[.;]$/.test(text);
	return short && (inSection || at === 0) && !/^[\d.]+$/.test(text) ? text : null;
}
