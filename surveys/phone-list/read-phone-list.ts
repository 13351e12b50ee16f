// A list of phone numbers as a worker has it: pasted, or a table out of a spreadsheet, with names, notes and groups beside. Rule:
// nothing is guessed that could text the wrong person, and nothing is lost: each number-like thing in the list is accepted, or
// left out with the reason, or told as ignored. A group only counts who was asked: one that nobody knows costs no invitation.
import type { Band } from '../survey/survey.ts';
import {
	groupColumnOf,
	headingOf,
	mustAsk,
	phoneColumns,
	type GroupColumn,
	type ListColumn,
} from './choose-columns.ts';
import { groupsMeant, type GroupMeant } from './group-meant.ts';
import { tableOf, type ListCell, type ListRow, type ListTable } from './list-table.ts';
import type { NumberProblem } from './numbers-in-cell.ts';

export type RowProblem = NumberProblem | 'twice' | 'no-number' | 'number-elsewhere' | 'two-in-a-cell';

/** What a worker has answered about a list. */
export interface ListAnswers {
	/** Which column is texted, from 0. */
	column?: number | 'all' | undefined;
	/** What a group is called in the list, and which group of the survey that is; null: none. */
	groups?: Record<string, string | null> | undefined;
}

export interface LeftOutNumber {
	row: number;
	/** From 0. */
	column: number;
	/** What was read, as somebody recognises it. */
	text: string;
	/** All that stands in its cell, where that can be put right by itself; null where other numbers stand beside. */
	cell: string | null;
	problem: RowProblem;
	/** How many number-like things this is. */
	numbers: number;
}

export interface UnknownGroup {
	/** As the list has it. */
	written: string;
	/** How many numbers stand beside it. */
	number: number;
	/** What the worker said that it means. */
	means: string | null;
}

export interface PhoneList {
	/** The columns that hold mobiles, while nobody has said which to text. Nothing is accepted then. */
	ask: ListColumn[] | null;
	texted: ListColumn[];
	/** The heading of the column of groups. */
	groupColumn: string | null;
	unknownGroups: UnknownGroup[];
	/** In the order of the list, each once. `band` is the id of a group of the survey, or null. */
	accepted: { row: number; phone: string; band: string | null }[];
	refused: LeftOutNumber[];
	/** Number-like things in other places, by the place. */
	ignored: { where: string; numbers: number }[];
	/** The rows that were read as titles or headings. */
	above: number[];
}

/** More different groups than this are no groups. */
const mostUnknown = 12;

/** Reads a list. `band`: the groups that are counted; null where none are. */
export function readPhoneList(text: string, band: Band | null, answers: ListAnswers = {}): PhoneList {
	const table = tableOf(text);
	const columns = phoneColumns(table);
	const asks = mustAsk(table, columns);
	const chosen = columns.filter(({ index }) => index === answers.column);
	const ask = asks && answers.column !== 'all' && chosen.length === 0 ? columns : null;
	const texted = ask ? [] : chosen.length > 0 && asks ? chosen : columns;
	const reading = new ListReading(table, ask ? null : texted, band, answers);
	return { ...reading.read(), ask, texted, above: table.above.map(({ row }) => row) };
}

/** How many number-like things a list, or a cell, holds. */
export const numbersIn = (text: string): number =>
	[...tableOf(text).above, ...tableOf(text).rows].reduce((sum, row) => sum + numbersOf(row), 0);

const numbersOf = ({ cells }: ListRow) => cells.reduce((sum, { numbers }) => sum + numbers.length, 0);

class ListReading {
	readonly #table: ListTable;
	readonly #texted: ReadonlySet<number> | null;
	readonly #band: Band | null;
	readonly #answers: ListAnswers;
	readonly #meant: GroupMeant | null;
	readonly #groups: GroupColumn | null;
	readonly #seen = new Set<string>();
	/** The group that a line of its own named, for the lines beneath. */
	#section: string | null = null;
	readonly #accepted: PhoneList['accepted'] = [];
	readonly #refused: LeftOutNumber[] = [];
	readonly #unknown = new Map<string, UnknownGroup>();
	readonly #ignored = new Map<string, number>();

	constructor(
		table: ListTable,
		texted: readonly ListColumn[] | null,
		band: Band | null,
		answers: ListAnswers,
	) {
		this.#table = table;
		this.#texted = texted && new Set(texted.map(({ index }) => index));
		this.#band = band;
		this.#answers = answers;
		this.#meant = band && groupsMeant(band);
		this.#groups = this.#meant && groupColumnOf(table, this.#meant, this.#texted ?? new Set());
	}

	read(): Omit<PhoneList, 'ask' | 'texted' | 'above'> {
		for (const row of this.#table.above) this.#ignore('above the list', numbersOf(row));
		if (this.#texted) for (const row of this.#table.rows) this.#takeRow(row, this.#texted);
		const unknown = [...this.#unknown.values()].sort((one, other) => other.number - one.number);
		return {
			groupColumn: this.#groups && headingOf(this.#table, this.#groups.index),
			unknownGroups: unknown.slice(0, mostUnknown),
			accepted: this.#accepted,
			refused: this.#refused,
			ignored: [...this.#ignored].map(([where, numbers]) => ({ where, numbers })),
		};
	}

	#takeRow(row: ListRow, texted: ReadonlySet<number>): void {
		const section = this.#sectionIn(row);
		if (section !== null) {
			this.#section = section;
			return;
		}
		const before = this.#accepted.length + this.#refused.length;
		for (const [index, cell] of row.cells.entries())
			if (!texted.has(index)) this.#ignore(headingOf(this.#table, index), cell.numbers.length);
			else if (cell.text !== '') this.#takeCell(row, index, cell);
		if (this.#accepted.length + this.#refused.length > before) return;
		const [first = 0] = texted;
		const words = row.cells.map(({ text }) => text).filter((text) => text !== '');
		this.#refused.push({
			row: row.row,
			column: first,
			text: words.join(', ').slice(0, 60),
			cell: row.cells[first]?.text ?? '',
			problem: numbersOf(row) > 0 ? 'number-elsewhere' : 'no-number',
			numbers: 0,
		});
	}

	/** Without headings a group may stand on a line of its own, above its numbers. */
	#sectionIn({ cells }: ListRow): string | null {
		const [only, ...more] = cells.filter(({ text }) => text !== '');
		if (!only || more.length > 0 || only.numbers.length > 0 || this.#table.headings) return null;
		return this.#meant?.(only.text, false) ?? null;
	}

	#takeCell(row: ListRow, column: number, { text, numbers, beside }: ListCell): void {
		const place = { row: row.row, column };
		const mobiles = new Set(numbers.flatMap(({ phone }) => phone ?? []));
		const refuse = (problem: RowProblem, number: number, what = text) =>
			this.#refused.push({
				...place,
				text: what.slice(0, 60),
				cell: what === text ? text : null,
				problem,
				numbers: number,
			});
		if (this.#table.headings && this.#table.width > 1 && mobiles.size > 1)
			return void refuse('two-in-a-cell', numbers.length);
		if (numbers.length === 0 && /\p{Nd}/u.test(text)) return void refuse('not-a-uk-mobile', 0);
		for (const { phone, problem, text: written } of numbers)
			if (phone === null) refuse(problem, 1, numbers.length > 1 ? written : text);
			else if (this.#seen.has(phone)) refuse('twice', 1, numbers.length > 1 ? written : text);
			else {
				this.#seen.add(phone);
				this.#accepted.push({ row: row.row, phone, band: this.#bandOf(row, beside) });
			}
	}

	/** `beside`: what stands in the number's own cell, where there is no column of groups. */
	#bandOf({ cells }: ListRow, beside: string): string | null {
		if (!this.#band || !this.#meant) return null;
		if (!this.#groups) return (beside === '' ? null : this.#meant(beside, false)) ?? this.#section;
		const written = cells[this.#groups.index]?.text ?? '';
		if (written === '') return null;
		const meant = this.#meant(written, this.#groups.headed);
		if (meant !== null) return meant;
		const said = this.#answers.groups?.[written];
		const means = this.#band.options.some(({ id }) => id === said) ? (said ?? null) : null;
		const unknown = this.#unknown.get(written) ?? { written, number: 0, means };
		this.#unknown.set(written, { ...unknown, number: unknown.number + 1 });
		return means;
	}

	#ignore(where: string, numbers: number): void {
		if (numbers > 0) this.#ignored.set(where, (this.#ignored.get(where) ?? 0) + numbers);
	}
}
