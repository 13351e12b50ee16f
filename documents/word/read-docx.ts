// A Word document: its paragraphs, lists and tables in their order, as they are shown. What was deleted or moved away, hidden words,
// headers and footers are left out; what is crossed out is doubted; pictures are told as unread, the words of text boxes are read.
import { refuseRows, Unreadable, Writing, type SourceDocument, type WrittenCell } from '#surveys/reading';
import { wordsOfEdge } from './docx-edges.ts';
import { Marks, numberingIn, stylesIn, type Style } from './docx-styles.ts';
import { xmlPieces, type XmlTag } from '../xml.ts';
import type { Zip } from '../zip.ts';

export async function readDocx(zip: Zip): Promise<SourceDocument> {
	const body = await zip.text('word/document.xml');
	if (body === null) throw new Unreadable('This file is not a Word document.');
	const styles = stylesIn(await zip.text('word/styles.xml'));
	const reading = new DocxReading(styles, new Marks(numberingIn(await zip.text('word/numbering.xml'))));
	for (const piece of xmlPieces(body)) reading.take(piece);
	for (const name of zip.names.filter((one) => /^word\/(?:header|footer)\d*\.xml$/.test(one)))
		reading.leaveOutEdge(wordsOfEdge(await zip.text(name)));
	return reading.finish();
}

interface OpenParagraph {
	text: string;
	style: Style | undefined;
	list: { id: string; depth: number } | null;
	/** Its end was deleted: the next paragraph goes on with it. */
	endDeleted: boolean;
	/** Some of its words are crossed out. */
	struck: boolean;
}

const crossedOut = 'Words are crossed out here: they may not hold any more.';

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
	#rows = 0;
	#inText = false;
	/** Inside the older copy of a drawing that Word keeps for old programs, or of what was moved away. */
	#copies = 0;
	/** The run that is open, as far as its words are not simply shown. */
	#run: { hidden: boolean; struck: boolean; raised: boolean } | null = null;
	/** Drawings that are open, each with whether words stand in it. */
	readonly #drawings: { words: boolean }[] = [];
	/** A paragraph whose end was deleted. */
	#carried: OpenParagraph | null = null;

	constructor(styles: Map<string, Style>, marks: Marks) {
		this.#styles = styles;
		this.#marks = marks;
		this.#writing.turnTo(1);
	}

	finish(): SourceDocument {
		this.#endCarried();
		return this.#writing.finish();
	}

	take(piece: string | XmlTag): void {
		if (typeof piece === 'string') {
			if (this.#inText && this.#copies === 0) this.#words(piece);
			return;
		}
		if (piece.name === 'mc:Fallback' || piece.name === 'w:moveFrom')
			this.#copies += piece.kind === 'opens' ? 1 : piece.kind === 'closes' ? -1 : 0;
		if (this.#copies > 0) return;
		if (piece.name === 'w:t') this.#inText = piece.kind === 'opens';
		else if (piece.kind === 'closes') this.#close(piece.name);
		else this.#open(piece);
	}

	/** Words of a header or footer. */
	leaveOutEdge(words: string): void {
		if (words !== '') this.#writing.leaveOut('page head or foot', words);
	}

	#words(text: string): void {
		const open = this.#paragraphs.at(-1);
		if (!open) return;
		if (this.#run?.hidden) return this.#writing.leaveOut('hidden words', text);
		// A small number behind a word points to a note: it is no figure.
		if (this.#run?.raised && /^\s*\d{1,2}\s*$/.test(text)) return;
		open.text += text;
		open.struck ||= this.#run?.struck === true;
	}

	#open({ name, kind, attribute }: XmlTag): void {
		const paragraph = this.#paragraphs.at(-1);
		const cell = this.#tables.at(-1)?.cell;
		if (name === 'w:p' && kind === 'opens') this.#openParagraph();
		else if (name === 'w:r')
			this.#run = kind === 'opens' ? { hidden: false, struck: false, raised: false } : null;
		else if (this.#run && isOn(attribute) && (name === 'w:vanish' || /^w:d?strike$/.test(name)))
			this.#run[name === 'w:vanish' ? 'hidden' : 'struck'] = true;
		else if (name === 'w:tbl') this.#openTable();
		else if (name === 'w:tr') this.#openRow();
		else if (name === 'w:tc') this.#openCell();
		else if (name === 'w:gridSpan' && cell) cell.span = Math.min(30, Number(attribute('w:val') ?? 1));
		else if (name === 'w:vMerge' && cell) cell.goesOn = attribute('w:val') !== 'restart';
		else if (this.#run && name === 'w:vertAlign') this.#run.raised = attribute('w:val') === 'superscript';
		else if (name === 'w:gridBefore') this.#leaveBlank(Number(attribute('w:val') ?? 0));
		else if (name === 'w:drawing' || name === 'w:pict') {
			if (kind === 'opens') this.#drawings.push({ words: false });
			else this.#picture();
		} else if (name === 'w:txbxContent') for (const drawing of this.#drawings) drawing.words = true;
		else if (name === 'w:br' || name === 'w:lastRenderedPageBreak') this.#break(name, attribute('w:type'));
		// Around words it stands open; alone, it says that the paragraph's end was deleted.
		else if (paragraph && name === 'w:del') paragraph.endDeleted ||= kind === 'alone' && !this.#run;
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

	#openParagraph(): void {
		const goesOn = this.#paragraphs.length === 0 ? this.#carried : null;
		this.#carried = null;
		const fresh = { text: '', style: undefined, list: null, struck: false };
		this.#paragraphs.push({ ...(goesOn ?? fresh), endDeleted: false });
	}

	/** A row that begins late keeps its columns. */
	#leaveBlank(cells: number): void {
		const row = this.#tables.at(-1)?.rows.at(-1);
		for (let more = 0; more < Math.min(30, cells); more++) row?.push({ paragraphs: [], holdsTable: false });
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

	#openRow(): void {
		this.#tables.at(-1)?.rows.push([]);
		refuseRows(++this.#rows);
	}

	#openCell(): void {
		const table = this.#tables.at(-1);
		if (table) table.cell = { paragraphs: [], holdsTable: false, span: 1, goesOn: false };
	}

	#close(name: string): void {
		if (name === 'w:p') this.#endParagraph();
		else if (name === 'w:r') this.#run = null;
		else if (name === 'w:drawing' || name === 'w:pict') {
			if (this.#drawings.pop()?.words === false) this.#picture();
		} else if (name === 'w:tc') this.#endCell();
		else if (name === 'w:tbl') {
			const table = this.#tables.pop();
			this.#writing.turnTo(this.#page);
			if (table && this.#tables.length === 0) this.#writing.table(table.rows);
		}
	}

	/** A cell merged downwards is blank below its first row, as it is when it is pasted. */
	#endCell(): void {
		this.#endCarried();
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
		if (paragraph?.endDeleted && this.#paragraphs.length === 0) this.#carried = paragraph;
		else if (paragraph) this.#write(paragraph);
	}

	/** What was to go on has nothing behind it, in its cell or in the file. */
	#endCarried(): void {
		const paragraph = this.#carried;
		this.#carried = null;
		if (paragraph) this.#write(paragraph);
	}

	#write(paragraph: OpenParagraph): void {
		const [table] = this.#tables;
		const numbered = this.#numbered(paragraph, table !== undefined);
		if (!numbered || numbered.text.trim() === '') return;
		const doubts = paragraph.struck ? [crossedOut] : [];
		if (table)
			return void table.cell?.paragraphs.push(
				...numbered.text.split('\n').map((text) => ({ text, mark: numbered.mark, doubts })),
			);
		this.#writing.turnTo(this.#page);
		const entry = /^(.+)\t(\d{1,3})$/.exec(numbered.text.trim());
		if (paragraph.style?.contents && entry)
			return this.#writing.table([
				[entry[1] ?? '', entry[2] ?? ''].map((cell) => ({
					paragraphs: [{ text: cell, mark: null }],
					holdsTable: false,
				})),
			]);
		for (const line of numbered.text.split('\n'))
			this.#writing.paragraph({ ...numbered, text: line.replaceAll('\t', ' '), doubts });
	}

	/** With the number that Word prints: a word in it ("Priority 1:") is read, and a cell may hold nothing else. */
	#numbered({ text, style, list: own }: OpenParagraph, inTable: boolean) {
		const level = style?.level ?? null;
		const list = own ?? style?.list ?? null;
		const blank = text.trim() === '';
		const bare = { text, mark: null, depth: list?.depth ?? 0, level };
		if (!list || (blank && !inTable)) return blank ? null : bare;
		const mark = this.#marks.next(list.id, list.depth);
		if (blank) return mark === '•' ? null : { ...bare, text: mark };
		if (/\p{L}{3}/u.test(mark)) return { ...bare, text: `${mark} ${text}` };
		return level === null ? { ...bare, mark } : bare;
	}
}

/** A property is on unless it says that it is not. */
const isOn = (attribute: XmlTag['attribute']) => !/^(?:0|false|off)$/.test(attribute('w:val') ?? '');
