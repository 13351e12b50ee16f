// What Word, Excel and browsers put on the clipboard, and .html files: headings, paragraphs, lists and tables. Tags are looked at
// one after the other, with counters for what is open: however deep they nest, there is nothing to overflow.
import type { SourceDocument } from './document.ts';
import { withoutEntities } from './markup.ts';
import { Writing, type WrittenCell, type WrittenParagraph } from './writing.ts';

const block =
	/^(?:p|div|h[1-6]|li|br|tr|td|th|table|ul|ol|section|article|header|footer|blockquote|dt|dd|caption|body)$/;
const silent = /^(?:script|style|head|title|noscript|template|xml|svg)$/;

interface Tag {
	name: string;
	closes: boolean;
	attributes: string;
}

/** Words and tags in their order; comments and what a page does not show are left out. */
function* piecesOf(html: string): Generator<string | Tag> {
	let at = 0;
	while (at < html.length) {
		const open = html.indexOf('<', at);
		if (open !== at) yield html.slice(at, open < 0 ? html.length : open);
		if (open < 0) return;
		if (html.startsWith('<!--', open)) {
			const end = html.indexOf('-->', open + 4);
			at = end < 0 ? html.length : end + 3;
			continue;
		}
		const end = html.indexOf('>', open);
		if (end < 0) return;
		const found = /^<(\/?)([a-z][a-z0-9]*)/i.exec(html.slice(open, Math.min(end, open + 40)));
		at = end + 1;
		if (!found) continue;
		const name = (found[2] ?? '').toLowerCase();
		yield {
			name,
			closes: found[1] === '/',
			attributes: html.slice(open + found[0].length, Math.min(end, open + 600)),
		};
		if (silent.test(name) && found[1] !== '/') at = afterClosing(html, name, at);
	}
}

function afterClosing(html: string, name: string, from: number): number {
	const close = new RegExp(`</${name}\\s*>`, 'gi');
	close.lastIndex = from;
	const found = close.exec(html);
	return found ? found.index + found[0].length : html.length;
}

export function readHtml(html: string): SourceDocument {
	const reading = new HtmlReading();
	for (const piece of piecesOf(html))
		if (typeof piece === 'string') reading.words(piece);
		else reading.tag(piece);
	return reading.finish();
}

class HtmlReading {
	readonly #writing = new Writing();
	#text = '';
	#level: number | null = null;
	#lists: ('ul' | 'ol')[] = [];
	#counts: number[] = [];
	#mark: string | null = null;
	#tables = 0;
	#rows: WrittenCell[][] = [];
	#row: WrittenCell[] | null = null;
	#cell: { paragraphs: { text: string; mark: string | null }[]; holdsTable: boolean } | null = null;
	#span = 1;

	words(text: string): void {
		this.#text += withoutEntities(text);
	}

	finish(): SourceDocument {
		this.#endParagraph();
		this.#endTable();
		return this.#writing.finish();
	}

	tag({ name, closes, attributes }: Tag): void {
		if (name === 'img' && !closes) this.#picture(attributes);
		if (!block.test(name)) return;
		this.#endParagraph();
		if (name === 'ul' || name === 'ol') this.#list(name, closes);
		else if (name === 'li') this.#mark = closes ? null : this.#nextMark();
		else if (/^h[1-6]$/.test(name)) this.#level = closes ? null : Number(name[1]);
		else if (name === 'table') this.#table(closes);
		else if (this.#tables === 1) this.#inTable(name, closes, attributes);
	}

	#picture(attributes: string): void {
		const named = /\balt\s*=\s*"([^"]{1,80})"/i.exec(attributes)?.[1];
		if (this.#cell === null)
			this.#writing.missing(`A picture stands here${named ? ` (“${named}”)` : ''}: it cannot be read.`);
	}

	#list(name: 'ul' | 'ol', closes: boolean): void {
		if (closes) {
			this.#lists.pop();
			this.#counts.pop();
		} else if (this.#lists.length < 100) {
			this.#lists.push(name);
			this.#counts.push(0);
		}
	}

	#nextMark(): string {
		const at = this.#counts.length - 1;
		this.#counts[at] = (this.#counts[at] ?? 0) + 1;
		return this.#lists[at] === 'ol' ? `${this.#counts[at] ?? 1}.` : '•';
	}

	#table(closes: boolean): void {
		if (closes) {
			this.#tables = Math.max(0, this.#tables - 1);
			if (this.#tables === 0) this.#endTable();
			return;
		}
		this.#tables++;
		if (this.#tables > 1 && this.#cell) this.#cell.holdsTable = true;
	}

	#inTable(name: string, closes: boolean, attributes: string): void {
		if (name === 'tr') {
			this.#endCell();
			if (!closes) this.#rows.push((this.#row = []));
		} else if (name === 'td' || name === 'th') {
			this.#endCell();
			if (closes) return;
			this.#cell = { paragraphs: [], holdsTable: false };
			this.#span = Math.min(20, Number(/\bcolspan\s*=\s*["']?(\d{1,2})/i.exec(attributes)?.[1] ?? 1));
		}
	}

	#endCell(): void {
		if (!this.#cell) return;
		if (!this.#row) this.#rows.push((this.#row = []));
		this.#row.push(this.#cell);
		for (let more = 1; more < this.#span; more++) this.#row.push({ paragraphs: [], holdsTable: false });
		this.#cell = null;
	}

	#endTable(): void {
		this.#endCell();
		this.#writing.table(this.#rows);
		this.#rows = [];
		this.#row = null;
	}

	#endParagraph(): void {
		const text = this.#text;
		this.#text = '';
		if (text.trim() === '') return;
		const paragraph: WrittenParagraph = {
			text,
			mark: this.#mark,
			depth: Math.max(0, this.#lists.length - 1),
			level: this.#level,
		};
		if (this.#cell) this.#cell.paragraphs.push(paragraph);
		else this.#writing.paragraph(paragraph);
		if (this.#mark !== null) this.#mark = null;
	}
}
