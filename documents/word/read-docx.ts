// A Word document: its paragraphs, lists and tables in their order. Deleted words of tracked changes, headers and footers are left
// out; pictures and drawings are told as unread, the words of text boxes are read.
import { Unreadable, Writing, type SourceDocument, type WrittenCell } from '#surveys';
import { Marks, numberingIn, stylesIn, type Style } from './docx-styles.ts';
import { xmlPieces, type XmlTag } from '../xml.ts';
import type { Zip } from '../zip.ts';

export async function readDocx(zip: Zip): Promise<SourceDocument> {
	const body = await zip.text('word/document.xml');
	if (body === null) throw new Unreadable('This file is not a Word document.');
	const styles = stylesIn(await zip.text('word/styles.xml'));
	const reading = new DocxReading(styles, new Marks(numberingIn(await zip.text('word/numbering.xml'))));
	for (const piece of xmlPieces(body)) reading.take(piece);
	return reading.finish();
}

interface OpenParagraph {
	text: string;
	style: Style | undefined;
	list: { id: string; depth: number } | null;
}

interface OpenTable {
	rows: WrittenCell[][];
	cell: {
		paragraphs: { text: string; mark: string | null }[];
		holdsTable: boolean;
		span: number;
		goesOn: boolean;
	} | null;
}

class DocxReading {
	readonly #writing = new Writing();
	readonly #styles: Map<string, Style>;
	readonly #marks: Marks;
	/** Open ones, the innermost last: a text box is a paragraph inside a paragraph. */
	readonly #paragraphs: OpenParagraph[] = [];
	readonly #tables: OpenTable[] = [];
	#page = 1;
	#inText = false;
	/** Inside the older copy of a drawing that Word keeps for old programs. */
	#fallback = 0;

	constructor(styles: Map<string, Style>, marks: Marks) {
		this.#styles = styles;
		this.#marks = marks;
		this.#writing.turnTo(1);
	}

	finish(): SourceDocument {
		return this.#writing.finish();
	}

	take(piece: string | XmlTag): void {
		if (typeof piece === 'string') {
			const open = this.#paragraphs.at(-1);
			if (this.#inText && open && this.#fallback === 0) open.text += piece;
			return;
		}
		if (piece.name === 'mc:Fallback')
			this.#fallback += piece.kind === 'opens' ? 1 : piece.kind === 'closes' ? -1 : 0;
		if (this.#fallback > 0) return;
		if (piece.name === 'w:t') this.#inText = piece.kind === 'opens';
		else if (piece.kind === 'closes') this.#close(piece.name);
		else this.#open(piece);
	}

	#open({ name, kind, attribute }: XmlTag): void {
		const paragraph = this.#paragraphs.at(-1);
		const cell = this.#tables.at(-1)?.cell;
		if (name === 'w:p' && kind === 'opens') this.#paragraphs.push({ text: '', style: undefined, list: null });
		else if (name === 'w:tbl') this.#openTable();
		else if (name === 'w:tr') this.#tables.at(-1)?.rows.push([]);
		else if (name === 'w:tc') this.#openCell();
		else if (name === 'w:gridSpan' && cell) cell.span = Math.min(30, Number(attribute('w:val') ?? 1));
		else if (name === 'w:vMerge' && cell) cell.goesOn = attribute('w:val') !== 'restart';
		else if (name === 'w:drawing' || name === 'w:pict') this.#picture();
		else if (name === 'w:br' || name === 'w:lastRenderedPageBreak') this.#break(name, attribute('w:type'));
		else if (paragraph) this.#dress(paragraph, name, attribute);
	}

	#dress(paragraph: OpenParagraph, name: string, attribute: XmlTag['attribute']): void {
		const value = attribute('w:val') ?? '';
		if (name === 'w:pStyle') paragraph.style = this.#styles.get(value);
		else if (name === 'w:ilvl') paragraph.list = { id: paragraph.list?.id ?? '', depth: Number(value) };
		else if (name === 'w:numId')
			paragraph.list = value === '0' ? null : { id: value, depth: paragraph.list?.depth ?? 0 };
		else if (name === 'w:tab') paragraph.text += '\t';
		else if (name === 'w:noBreakHyphen') paragraph.text += '-';
	}

	#break(name: string, type: string | null): void {
		const paragraph = this.#paragraphs.at(-1);
		if (name === 'w:lastRenderedPageBreak' || type === 'page') this.#page++;
		else if (paragraph) paragraph.text += '\n';
	}

	#picture(): void {
		if (this.#tables.length === 0)
			this.#writing.missing('A picture or drawing stands here: it cannot be read.');
	}

	#openTable(): void {
		const outer = this.#tables.at(-1)?.cell;
		if (outer) outer.holdsTable = true;
		this.#tables.push({ rows: [], cell: null });
	}

	#openCell(): void {
		const table = this.#tables.at(-1);
		if (table) table.cell = { paragraphs: [], holdsTable: false, span: 1, goesOn: false };
	}

	#close(name: string): void {
		if (name === 'w:p') this.#endParagraph();
		else if (name === 'w:tc') this.#endCell();
		else if (name === 'w:tbl') {
			const table = this.#tables.pop();
			this.#writing.turnTo(this.#page);
			if (table && this.#tables.length === 0) this.#writing.table(table.rows);
		}
	}

	/** A cell merged downwards is blank below its first row, as it is when it is pasted. */
	#endCell(): void {
		const table = this.#tables.at(-1);
		const cell = table?.cell;
		if (!table || !cell) return;
		const row = table.rows.at(-1);
		row?.push({ paragraphs: cell.goesOn ? [] : cell.paragraphs, holdsTable: cell.holdsTable });
		for (let more = 1; more < cell.span; more++) row?.push({ paragraphs: [], holdsTable: false });
		table.cell = null;
	}

	#endParagraph(): void {
		const paragraph = this.#paragraphs.pop();
		if (!paragraph || paragraph.text.trim() === '') return;
		const { text, style } = paragraph;
		const level = style?.level ?? null;
		const list = paragraph.list ?? style?.list ?? null;
		const mark = list && level === null ? this.#marks.next(list.id, list.depth) : null;
		const [table] = this.#tables;
		if (table)
			return void table.cell?.paragraphs.push(...text.split('\n').map((line) => ({ text: line, mark })));
		this.#writing.turnTo(this.#page);
		const entry = /^(.+)\t(\d{1,3})$/.exec(text.trim());
		if (style?.contents && entry)
			return this.#writing.table([
				[entry[1] ?? '', entry[2] ?? ''].map((cell) => ({
					paragraphs: [{ text: cell, mark: null }],
					holdsTable: false,
				})),
			]);
		for (const line of text.split('\n'))
			this.#writing.paragraph({ text: line.replaceAll('\t', ' '), mark, depth: list?.depth ?? 0, level });
	}
}
