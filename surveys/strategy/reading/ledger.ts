// Rule: nothing of a document disappears. Every block is read (something proposed stands there), told (with why it was not read),
// ignored by a rule that has a name, or not placed: no rule knew what it is, and a person says so with one press. There is no
// fifth: the four add up to all blocks.
import { allegationIn } from './find/allegation.ts';
import { columnsOf } from './find/plan-columns.ts';
import { announcesHeadings } from './outline/heading-words.ts';
import type { PlacedBlock } from './outline/outline.ts';
import { wordsIn } from './source/document.ts';
import { isTitleOf } from './outline/priority-headings.ts';
import type { Ledger, NotPlaced, StrategyProposal } from './proposal.ts';
import type { LeftOut, Place, Row, SourceDocument } from './source/document.ts';

/** What a reading leaves aside on purpose. */
type IgnoredBy =
	| LeftOut['rule']
	| 'contents page'
	| 'heading'
	| 'line that announces a list'
	| 'head of a table'
	| 'heading inside a table';

type Read = Omit<StrategyProposal, 'ledger'>;
type Fate = 'read' | 'told' | IgnoredBy | null;

/** One line of the ledger before its fate is known. */
interface Line {
	place: Place;
	shape: NotPlaced['shape'];
	text: string;
	heading: string | null;
	priority: string | null;
	/** Lines that are parted by a heading or by words of another shape are two lists. */
	list: number;
	/** Why it is left aside, if nothing was read there. */
	aside: IgnoredBy | null;
}

const longest = 1000;

/** `blocks` are those that the rules saw; what was taken off before them stands in the document alone. */
export function ledgerOf(document: SourceDocument, blocks: readonly PlacedBlock[], read: Read): Ledger {
	const known = placesOf(read);
	const seen = new Set(blocks.flatMap(ownPlaces));
	const contents = document.blocks.filter((one) => one.kind !== 'page-break' && !seen.has(one.place.offset));
	const ignored = new Map<IgnoredBy, number>();
	const ignore = (rule: IgnoredBy, times = 1) => ignored.set(rule, (ignored.get(rule) ?? 0) + times);
	for (const { rule } of document.leftOut ?? []) ignore(rule);
	if (contents.length > 0) ignore('contents page', contents.length);
	const counts = { read: 0, told: 0 };
	const notPlaced: NotPlaced[] = [];
	for (const line of linesOf(blocks, known)) {
		const fate = fateOf(line, known);
		if (fate === 'read' || fate === 'told') counts[fate]++;
		else if (fate !== null) ignore(fate);
		else notPlaced.push(asNotPlaced(line, notPlaced.length + 1));
	}
	return {
		...counts,
		ignored: [...ignored].map(([rule, count]) => ({ rule, count })),
		notPlaced,
	};
}

/** What tells of harm, wherever it stands, is for a person to look at: it is told, and nobody makes a wish of it by a slip. */
export function withConcerns(read: Read, ledger: Ledger): StrategyProposal {
	const harm = ledger.notPlaced.flatMap((line) => {
		const why = line.shape !== 'row' && isShort(line.text) ? allegationIn(line.text) : null;
		return why === null ? [] : [{ line, why }];
	});
	const concerns = harm.map(({ line: { text, places, priority }, why }) => ({
		...{ text, doubts: [why], places, priority },
	}));
	const notPlaced = ledger.notPlaced.filter((one) => !harm.some(({ line }) => line === one));
	return {
		...read,
		concerns: [...read.concerns, ...concerns],
		ledger: { ...ledger, told: ledger.told + harm.length, notPlaced },
	};
}

/** A long paragraph tells of many things: what is said about one child is short. */
const isShort = (text: string) => text.length < 240;

const asNotPlaced = ({ shape, text, heading, priority, list, place }: Line, index: number): NotPlaced => ({
	key: `line-${index}`,
	shape,
	text: text.slice(0, longest),
	heading,
	priority,
	list,
	places: [place],
});

interface Known {
	read: ReadonlySet<number>;
	told: ReadonlySet<number>;
}

type Somewhere = { places: readonly Place[] } | null;

/** Where something was read, and where something is told, by their offsets. */
function placesOf(read: Read): Known {
	const { people, contradictions, unread, ...rest } = read;
	const items = Object.values(rest).flatMap((one): readonly Somewhere[] =>
		typeof one === 'string' ? [] : Array.isArray(one) ? one : [one],
	);
	const of = (some: readonly Somewhere[]) =>
		new Set(some.flatMap((one) => one?.places.map(({ offset }) => offset) ?? []));
	return { read: of(items), told: of([...people, ...contradictions, ...unread]) };
}

const fateOf = ({ place, aside }: Line, { read, told }: Known): Fate =>
	read.has(place.offset) ? 'read' : told.has(place.offset) ? 'told' : aside;

/** Where a block's words stand: a list item that a page parted stands in two places. */
const ownPlaces = (block: PlacedBlock): number[] => [
	block.place.offset,
	...(block.kind === 'item'
		? (block.joined ?? [])
		: block.kind === 'table'
			? linesOfRows(block.rows)
			: []
	).map(({ offset }) => offset),
];

/** A table that is printed as lines has each of them. */
const linesOfRows = (rows: readonly Row[]) => rows.flatMap(({ place, joined = [] }) => [place, ...joined]);

function* linesOf(blocks: readonly PlacedBlock[], known: Known): Generator<Line> {
	let list = 0;
	let last: PlacedBlock | undefined;
	for (const [index, block] of blocks.entries()) {
		if (block.kind === 'page-break') continue;
		if (block.kind !== 'item' || last?.kind !== 'item' || last.under.heading !== block.under.heading) list++;
		last = block;
		const { heading, priority } = block.under;
		const under = { heading, priority, list };
		if (block.kind === 'table') yield* rowsOf(block, under, known);
		else if (block.kind === 'missing')
			yield { ...under, place: block.place, shape: 'mark', text: block.why, aside: null };
		else
			yield {
				...under,
				place: block.place,
				shape: block.kind,
				text: block.text,
				aside: asideOf(blocks, index),
			};
	}
}

/** A heading with something below it, and a line that announces a list, only part the document. */
function asideOf(blocks: readonly PlacedBlock[], index: number): IgnoredBy | null {
	const block = blocks[index];
	const text = block === undefined ? null : wordsIn(block);
	if (!block || text === null) return null;
	const next = blocks
		.slice(index + 1, index + 6)
		.find(({ kind }) => kind !== 'page-break' && kind !== 'missing');
	if (text.endsWith(':') && text.length < 200 && (next?.kind === 'item' || next?.kind === 'table'))
		return 'line that announces a list';
	if (block.kind !== 'heading') return null;
	if (isTitleOf(block, blocks[index - 1])) return 'heading';
	if (block.under.label !== null || announcesHeadings(text)) return 'heading';
	return next !== undefined && !inRun(blocks, index) ? 'heading' : null;
}

/** Three lines in a row that look like headings are a list without marks: only the last can head what follows. */
function inRun(blocks: readonly PlacedBlock[], index: number): boolean {
	const isLine = (at: number) => blocks[at]?.kind === 'heading';
	const before = isLine(index - 1) ? (isLine(index - 2) ? 2 : 1) : 0;
	const after = isLine(index + 1) ? (isLine(index + 2) ? 2 : 1) : 0;
	return after > 0 && before + after >= 2;
}

function* rowsOf(
	table: Extract<PlacedBlock, { kind: 'table' }>,
	under: Pick<Line, 'heading' | 'priority' | 'list'>,
	{ read, told }: Known,
): Generator<Line> {
	const anyRead = table.rows.some(({ place }) => read.has(place.offset));
	const isKnown = ({ place: { offset } }: Row) => read.has(offset) || told.has(offset);
	const whole = !anyRead && told.has(table.place.offset);
	if (table.unruled) {
		for (const row of table.rows.slice(1))
			// What was read is read line by line; what was not is shown once.
			for (const _ of isKnown(row) ? linesOfRows([row]) : [row])
				yield { ...under, place: row.place, shape: 'row', text: filledCells(row).join(' | '), aside: null };
		return;
	}
	for (const [index, row] of table.rows.entries()) {
		const filled = filledCells(row);
		if (filled.length === 0) continue;
		const head = columnsOf(row) !== null || (index === 0 && anyRead);
		yield {
			...under,
			// A table that is told as a whole tells each of its rows.
			place: whole ? table.place : row.place,
			shape: 'row',
			text: filled.join(' | '),
			aside: head ? 'head of a table' : filled.length === 1 && anyRead ? 'heading inside a table' : null,
		};
	}
}

const filledCells = ({ cells }: Row) => cells.map(({ text }) => text).filter((text) => text !== '');

/** How many lines there were to place, and how many of them are. */
export const coverageOf = ({
	read,
	told,
	notPlaced,
}: {
	read: number;
	told: number;
	notPlaced: readonly unknown[];
}) => ({ placed: read + told, lines: read + told + notPlaced.length });
