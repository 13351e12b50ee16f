// A document written out line by line, for files that are no text: so that every place in it can be shown beside what was read.
import {
	refuseTooLarge,
	Unreadable,
	mostText,
	type Block,
	type Cell,
	type LeftOut,
	type CellPart,
	type Place,
	type SourceDocument,
} from './document.ts';
import { takeMarks } from './marks.ts';
import { plain } from './markup.ts';

/** A paragraph as a file gives it; `mark` is its list's bullet, null outside lists. */
export interface WrittenParagraph {
	text: string;
	mark: string | null;
	depth: number;
	/** The heading level, or null. */
	level: number | null;
	/** A heading whose file does not say what it stands under. */
	flat?: boolean;
	/** What is not sure about its words. */
	doubts?: string[];
}

/** What stands in one cell: its paragraphs. */
export interface WrittenCell {
	paragraphs: readonly Pick<WrittenParagraph, 'text' | 'mark'>[];
	holdsTable: boolean;
}

export class Writing {
	readonly #lines: string[] = [];
	readonly #blocks: Block[] = [];
	readonly #leftOut: LeftOut[] = [];
	#offset = 0;
	#page: number | null = null;

	/** Told by the file: from here on it is this page. */
	turnTo(page: number): void {
		if (this.#page !== null && page !== this.#page)
			this.#blocks.push({ kind: 'page-break', place: this.#place() });
		this.#page = page;
	}

	paragraph({ text: raw, mark, depth, level, flat = false, doubts = [] }: WrittenParagraph): void {
		const marked = mark === null && level === null ? takeMarks(raw) : null;
		const text = plain(marked?.text ?? raw);
		if (text === '') return;
		if (!/[\p{L}\p{N}]/u.test(text))
			return this.missing(`Only “${text.slice(0, 20)}” stands here: the words of this line may be lost.`);
		const printed = marked?.mark ?? mark;
		const doubted = doubts.length > 0 ? { doubts } : {};
		const place = this.#write(printed === null ? text : `${'  '.repeat(depth)}${printed} ${text}`);
		if (level !== null) this.#blocks.push({ kind: 'heading', text, level: flat ? null : level, place });
		else if (printed === null)
			this.#blocks.push({
				kind: 'paragraph',
				text,
				indent: 0,
				place,
				...doubted,
			});
		else
			this.#blocks.push({
				kind: 'item',
				text,
				mark: printed,
				depth,
				place,
				...doubted,
			});
	}

	/** Words that are no part of the text, and why. */
	leaveOut(rule: LeftOut['rule'], text: string): void {
		this.#leftOut.push({ rule, text });
	}

	missing(why: string): void {
		this.#blocks.push({ kind: 'missing', why, place: this.#write('[ ]') });
	}

	table(rows: readonly (readonly WrittenCell[])[]): void {
		const place = this.#place();
		const written = rows.map((row) => {
			const cells = row.map(cellOf);
			return { cells, place: this.#write(cells.map(({ text }) => text).join('\t')) };
		});
		if (written.length > 0) this.#blocks.push({ kind: 'table', rows: written, place });
	}

	finish(): SourceDocument {
		const document = { text: this.#lines.join('\n'), blocks: this.#blocks, leftOut: this.#leftOut };
		refuseTooLarge(document);
		return document;
	}

	#place = (): Place => ({ page: this.#page, line: this.#lines.length + 1, offset: this.#offset });

	#write(line: string): Place {
		const place = this.#place();
		this.#lines.push(line);
		this.#offset += line.length + 1;
		if (this.#offset > mostText) throw new Unreadable('This file holds more text than a strategy could.');
		return place;
	}
}

function cellOf({ paragraphs, holdsTable }: WrittenCell): Cell {
	const parts = paragraphs.flatMap(({ text: raw, mark }): CellPart[] => {
		const marked = mark === null ? takeMarks(raw) : null;
		const text = plain(marked?.text ?? raw);
		return text === '' ? [] : [{ text, mark: marked?.mark ?? mark }];
	});
	return { text: parts.map(({ text }) => text).join(' '), parts, lostMarks: false, holdsTable };
}

/** A cell of plain lines. */
export const cellOfLines = (text: string): WrittenCell => ({
	paragraphs: text.split(/\r?\n/).map((line) => ({ text: line, mark: null })),
	holdsTable: false,
});
