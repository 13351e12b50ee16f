// Rule: a plan may be printed without a table: a record of fields for each action ("Who: Night Team"), or lines that begin with a
// date ("March 2031: the stove is lit"). The same names again and again are the heads of its columns; it is read as the table it is.
import type { Block, Cell, Place, Row, Table } from '../source/document.ts';
import { planColumns } from '../find/plan-columns.ts';
import { isSaidAndDone } from '../find/said-and-done.ts';
import { datesIn } from '../values/dates.ts';
import { normal } from '../values/words-of.ts';
import { labelOf } from './section-labels.ts';

interface Field {
	name: string;
	value: string;
	place: Place;
}

/** "By when: May 2031". */
const field = /^(\p{Lu}[\p{L}’' -]{1,40}?):\s+(\S.*)$/su;
const fewestRecords = 2;
const fewestDated = 3;

/** Fields and dated lines that stand together become one table each; everything else stays as it is. */
export function withRecords(blocks: readonly Block[]): Block[] {
	const names = namesOfRecords(blocks);
	const out: Block[] = [];
	let at = 0;
	while (at < blocks.length) {
		const records = runFrom(blocks, at, (block) => fieldIn(block, names));
		const dated = records.length > 0 ? [] : runFrom(blocks, at, datedIn);
		const held = dated.length >= fewestDated && isLabelled(blocks, at);
		const table =
			records.length > 0
				? tableOfRecords(records.map(({ one }) => one))
				: dated.length >= fewestDated && !held
					? tableOfDated(dated.map(({ one }) => one))
					: null;
		const end = table || held ? ([...records, ...dated].at(-1)?.index ?? at) + 1 : at + 1;
		out.push(...(table ? [table] : blocks.slice(at, end)));
		at = end;
	}
	return out;
}

/** Blocks in a row that say something by `read`; a page's end between them parts nothing. */
function runFrom<T>(blocks: readonly Block[], from: number, read: (block: Block) => T | null) {
	const run: { one: T; index: number }[] = [];
	for (let index = from; index < blocks.length; index++) {
		const block = blocks[index];
		if (!block || (block.kind === 'page-break' && run.length === 0)) break;
		if (block.kind === 'page-break') continue;
		const one = read(block);
		if (one === null) break;
		run.push({ one, index });
	}
	return run;
}

function anyField(block: Block): Field | null {
	if (block.kind !== 'paragraph' && block.kind !== 'item') return null;
	const [, name, value] = field.exec(block.text) ?? [];
	return name !== undefined && value !== undefined ? { name, value, place: block.place } : null;
}

function fieldIn(block: Block, names: ReadonlySet<string>): Field | null {
	const one = anyField(block);
	return one && names.has(normal(one.name)) ? one : null;
}

/** Names that come at least twice; each run of them is judged by itself. */
function namesOfRecords(blocks: readonly Block[]): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const block of blocks) {
		const name = anyField(block)?.name;
		if (name === undefined) continue;
		counts.set(normal(name), (counts.get(normal(name)) ?? 0) + 1);
	}
	return new Set([...counts].filter(([, times]) => times >= fewestRecords).map(([name]) => name));
}

const cellOf = (text: string): Cell => ({
	...{ text, parts: text === '' ? [] : [{ text, mark: null }] },
	...{ lostMarks: false, holdsTable: false },
});

/** A new record begins where a name comes again. */
function tableOfRecords(fields: readonly Field[]): Table | null {
	const heads = [...new Map(fields.map(({ name }) => [normal(name), name])).values()];
	if (!planColumns(heads) && !isSaidAndDone(heads)) return null;
	const records: Field[][] = [];
	for (const one of fields) {
		const last = records.at(-1);
		if (last && !last.some(({ name }) => normal(name) === normal(one.name))) last.push(one);
		else records.push([one]);
	}
	const rows = records.map((record): Row | null => {
		const [first, ...others] = record;
		const valueOf = (head: string) => record.find(({ name }) => normal(name) === normal(head))?.value ?? '';
		if (!first) return null;
		const cells = heads.map((head) => cellOf(valueOf(head)));
		return { cells, place: first.place, joined: others.map(({ place }) => place) };
	});
	return tableOf(
		heads,
		rows.filter((row) => row !== null),
	);
}

function tableOf(heads: readonly string[], rows: readonly Row[]): Table | null {
	const [first] = rows;
	if (!first) return null;
	const head: Row = { cells: heads.map(cellOf), place: first.place };
	return { kind: 'table', rows: [head, ...rows], place: first.place, unruled: true };
}

interface Dated {
	date: string;
	text: string;
	place: Place;
}

const isMilestones = /\b(?:milestones?|time ?line|road ?map|key dates|what happens when|when we will)\b/i;
const perhapsPast = 'It is a line with a date, not a row of a plan: see whether it is still to be done.';

/** "March 2031: …", "By June 2032 – …"; a year alone may begin a story. */
function datedIn(block: Block): Dated | null {
	if (block.kind !== 'paragraph' && block.kind !== 'item') return null;
	const [, date = '', text = ''] =
		/^((?:By |From |In )?[^:–—]{4,30}?)\s?(?::|\s[–—-])\s+(\S.*)$/su.exec(block.text) ?? [];
	const [found] = datesIn(date);
	const bare = date.replace(/^(?:By|From|In) (?:the )?(?:end of )?/i, '');
	const isDate = found?.text.length === bare.length && !/^\d{4}$/.test(bare);
	return isDate ? { date, text, place: block.place } : null;
}

function tableOfDated(dated: readonly Dated[]): Table | null {
	const rows = dated.map(({ date, text, place }): Row => {
		return { cells: [cellOf(date), cellOf(text)], place, doubts: [perhapsPast] };
	});
	return tableOf(['When', 'Action'], rows);
}

/** A list under "What we will do" is read as that; a line above it may say so. */
function isLabelled(blocks: readonly Block[], at: number): boolean {
	const above = blocks.slice(Math.max(0, at - 3), at).findLast(({ kind }) => kind !== 'page-break');
	return (
		above !== undefined && 'text' in above && labelOf(above.text) !== null && !isMilestones.test(above.text)
	);
}
