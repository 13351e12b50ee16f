// Plain text and Markdown, read line by line: a line with tabs is a table row, a marked line a list item, lines that follow
// each other a paragraph. Nothing is decided here that needs a look at the whole document.
import { readCell } from './cell.ts';
import {
	refuseRows,
	refuseTooLarge,
	type Block,
	type LeftOut,
	type Place,
	type Row,
	type SourceDocument,
} from './document.ts';
import { isLoneMark, takeMarks } from './marks.ts';
import { cutDoubt, joinLines, wordsPrinted } from './cut-words.ts';
import { plain } from './markup.ts';
import { runningLines } from './running-lines.ts';
import { isSmallWord } from '../values/words-of.ts';

interface Line {
	raw: string;
	place: Place;
}

/** What is being read while its lines go on. */
interface Open {
	block: Extract<Block, { kind: 'paragraph' | 'item' }>;
	/** The longest line so far: a wrapped paragraph's lines are about as long as the page is wide. */
	widest: number;
	last: string;
}

function* linesOf(text: string): Generator<Line> {
	let offset = 0;
	let line = 1;
	let page = 1;
	const paged = text.includes('\f');
	for (const raw of text.split('\n')) {
		if (paged) page += raw.split('\f').length - 1;
		yield { raw, place: { page: paged ? page : null, line, offset } };
		offset += raw.length + 1;
		line++;
	}
}

export function readText(text: string): SourceDocument {
	const reading = new TextReading(text);
	const running = runningLines(text.split('\n'));
	const leftOut: LeftOut[] = [];
	for (const line of linesOf(text)) {
		const words = running.get(line.place.line - 1);
		if (words === undefined) reading.take(line);
		else if (words === '') {
			reading.endPage(line.place);
			leftOut.push({ rule: 'page head or foot', text: line.raw.trim() });
		} else reading.take({ ...line, raw: words });
	}
	const document = { text, blocks: reading.finish(), leftOut };
	refuseTooLarge(document);
	return document;
}

class TextReading {
	readonly #blocks: Block[] = [];
	#rows: Row[] = [];
	/** Rows of all tables so far. */
	#count = 0;
	#open: Open | null = null;
	readonly #text: string;
	#printed: ReadonlySet<string> | null = null;

	constructor(text: string) {
		this.#text = text;
	}

	finish(): Block[] {
		this.#endRows();
		this.#open = null;
		return this.#blocks;
	}

	/** A page's head or foot: what stands before and after it may be one sentence, and the list goes on. */
	endPage(place: Place): void {
		this.#add({ kind: 'page-break', place });
	}

	take({ raw, place }: Line): void {
		if (raw.includes('\f')) this.#add({ kind: 'page-break', place });
		const line = raw.replace(/[\r\f]/g, '').trimEnd();
		const at = { ...place, offset: place.offset + line.length - line.trimStart().length };
		if (line.trim() === '') return this.#blank();
		const cells = cellsOf(line, raw.replace(/[\r\f]/g, ''), this.#inTable());
		if (cells) return cells.length > 0 ? this.#row({ cells: cells.map(readCell), place }) : undefined;
		this.#endRows();
		if (isLoneMark(line)) return this.#add({ kind: 'missing', why: loneMark(line), place: at });
		this.#words(line, at);
	}

	#words(line: string, place: Place): void {
		const markdown = /^(#{1,6})\s+(.*)$/.exec(line.trim());
		if (markdown)
			return this.#add({
				kind: 'heading',
				text: plain(markdown[2] ?? ''),
				level: markdown[1]?.length ?? 1,
				place,
			});
		const marked = takeMarks(line);
		const indent = line.length - line.trimStart().length;
		if (marked) {
			const text = plain(marked.text);
			if (text === '') return this.#add({ kind: 'missing', why: loneMark(line), place });
			// "- o " is a sub-point; other stacked marks are two converters' work.
			const depth = Math.ceil(indent / 2) + (marked.stacked > 1 && marked.mark === 'o' ? 1 : 0);
			return this.#start({ kind: 'item', text, mark: marked.mark, depth, place }, line);
		}
		const text = plain(line);
		if (text === '') return this.#add({ kind: 'missing', why: 'Only marks stand here, no words.', place });
		if (this.#open && goesOn(this.#open, line, text)) return this.#goOn(this.#open, line, text);
		if (this.#open?.block.kind === 'item' && indent > 0)
			return this.#start({ kind: 'item', text, mark: '', depth: this.#open.block.depth, place }, line);
		this.#start({ kind: 'paragraph', text, indent, place }, line);
	}

	#goOn(open: Open, line: string, text: string): void {
		if (/[-\u00ad]$/.test(open.block.text)) this.#joinCut(open.block, text);
		else open.block.text = `${open.block.text} ${text}`;
		open.widest = Math.max(open.widest, line.length);
		open.last = line;
	}

	#joinCut(block: Open['block'], text: string): void {
		const joined = joinLines(block.text, text, (this.#printed ??= wordsPrinted(this.#text)));
		block.text = joined.text;
		if (joined.cut !== null) block.doubts = [...(block.doubts ?? []), cutDoubt(joined.cut)];
	}

	#start(block: Open['block'], line: string): void {
		this.#blocks.push(block);
		this.#open = { block, widest: line.length, last: line };
	}

	#add(block: Block): void {
		this.#endRows();
		this.#open = null;
		this.#blocks.push(block);
	}

	/** In a table, or after one with nothing but a page's end between. */
	#inTable(): boolean {
		return (
			this.#rows.length > 0 ||
			(this.#open === null && this.#blocks.findLast(({ kind }) => kind !== 'page-break')?.kind === 'table')
		);
	}

	#blank(): void {
		this.#endRows();
		this.#open = null;
	}

	#row(row: Row): void {
		this.#open = null;
		this.#rows.push(row);
		refuseRows(++this.#count);
	}

	#endRows(): void {
		const [first] = this.#rows;
		if (first) this.#blocks.push({ kind: 'table', rows: this.#rows, place: first.place });
		this.#rows = [];
	}
}

const loneMark = (line: string) => `Only “${line.trim()}” stands here: the words of this line may be lost.`;

/** The cells of a line with tabs or Markdown pipes; null where it is no row. One tab in front is an indentation, outside a table. */
function cellsOf(line: string, whole: string, inTable: boolean): string[] | null {
	const tabs = whole.split('\t').length - 1;
	const within = line.trim().includes('\t');
	if (within && tabs === 1 && takeMarks(line)?.text.includes('\t') === false) return null;
	if (within || tabs > 1 || (tabs === 1 && (inTable || !whole.startsWith('\t')))) return whole.split('\t');
	const pipes = /^\s*\|(.*)\|$/.exec(line)?.[1];
	if (pipes === undefined) return null;
	if (/^[\s|:-]+$/.test(pipes)) return [];
	return pipes.split('|').map((cell) => cell.trim());
}

/** "Who: Night Team", "You said: …": each such line is one of its record. */
const isField = /^\p{Lu}[\p{L}’' -]{1,40}?:\s+\S/u;

/** A line of a contents list stands for itself. */
const pageBehind = /[.…·_]{3,}\s*\d{1,3}\s*$/;

/** A line of a cover, such as a council's name or a title: every word of weight begins with a capital, or is a year. */
function isName(line: string): boolean {
	const words = line.trim().split(/\s+/);
	if (words.length > 10 || /[.,;:]$/.test(line.trim())) return false;
	return words.every((word) => /^[^\p{L}]*(?:\p{Lu}|$)/u.test(word) || isSmallWord(word));
}

/** A list item goes on until a full stop before a capital; a paragraph's line that is much too short ends it. */
function goesOn({ block, widest, last }: Open, line: string, text: string): boolean {
	if (pageBehind.test(last) || pageBehind.test(line)) return false;
	if (isField.test(text) && isField.test(block.text)) return false;
	const lower = /^[\p{Ll}(]/u.test(text);
	const ended = /[.!?;:]["'”’)]?$/.test(block.text);
	if (lower) return true;
	if (block.kind === 'item') return !ended;
	if (block.text === last.trim() && isName(last) && isName(line)) return false;
	const short = last.length < 60 && last.length < 0.6 * Math.max(widest, line.length);
	return !(short || (ended && block.text.endsWith(':')));
}
