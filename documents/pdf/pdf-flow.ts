// A PDF's lines put together into paragraphs and list items, over columns and pages. What cannot be put together is refused: a
// reading of half sentences looks like one, and would be wrong.
import { Unreadable, type Writing } from '#surveys/reading';
import type { Stretch } from './pdf-lines.ts';
import type { Pitch } from './pdf-pitch.ts';

export interface Margin {
	left: number;
	right: number;
}

/** What is the same on every page of a document. */
export interface Setting {
	pitch: Pitch;
	/** The same inside of ruled tables, whose lines are often set closer. */
	cellPitch: Pitch;
	/** Where most lines begin and the longest end. */
	margin: Margin;
	/** A heading's level by the size of its letters; null for the body. */
	levelOf: (line: Stretch) => number | null;
	/** All headings are of one size: it does not say which stands under which. */
	flat: boolean;
}

interface Open {
	text: string;
	last: Stretch;
	page: number;
	/** Bullets that were drawn and not written leave lines that are set in. */
	lost: boolean;
}

const bullet =
	/^(?:[•●▪■◦○·✓✔➢►▸›→◆\u{f0b7}\u{f0a7}–-](?:\s|$)|o(?:\s|$)|\(?\d{1,2}[.)](?:\s|$)|\(?[a-z][.)](?:\s|$))/u;
const ended = /[.!?:;][)"'”’]?$/;
/** Wider apart than the document's lines by more than this is a new paragraph. */
const apart = 1.2;
const mostCut = 0.2;
const fewestCut = 8;
const cannotBePutTogether =
	'The lines of this PDF could not be put together: most of its sentences come out in pieces. Ask for the Word file, or copy the text in.';

export class Flow {
	readonly #writing: Writing;
	readonly #setting: Setting;
	#open: Open | null = null;
	#page = 1;
	/** Paragraphs of some length, and those of them that the next seems to go on with. */
	#long = 0;
	#cut = 0;
	#endedOpen = false;
	/** How far the column that is being read goes. */
	#right = Infinity;

	constructor(writing: Writing, setting: Setting) {
		this.#writing = writing;
		this.#setting = setting;
	}

	turnTo(page: number): void {
		this.#page = page;
	}

	/** The lines of one column, from the top down. */
	take(lines: readonly Stretch[]): void {
		const before = this.#right;
		this.#right = Math.max(...lines.map(({ right }) => right));
		for (const [at, line] of lines.entries()) this.#line(line, at > 0 ? null : before);
	}

	/** Ends what is open; from here on the page is the one that was turned to. */
	end(): void {
		const open = this.#open;
		this.#open = null;
		if (open) {
			const { flat } = this.#setting;
			const level = open.text.length < 200 ? this.#setting.levelOf(open.last) : null;
			this.#writing.turnTo(open.page);
			this.#writing.paragraph({ text: open.text, mark: open.lost ? '' : null, depth: 0, level, flat });
			if (level === null && !open.lost) this.#check(open.text);
		}
		this.#writing.turnTo(this.#page);
	}

	finish(): void {
		this.end();
		if (this.#cut >= fewestCut && this.#cut > mostCut * this.#long) throw new Unreadable(cannotBePutTogether);
	}

	/** `before` is how far the column above went, for the first line of the next. */
	#line(line: Stretch, before: number | null): void {
		const open = this.#open;
		const inGroup = before === null;
		const setIn = inGroup && beginsSetIn(open, line, this.#setting.margin);
		const on =
			open && !setIn && (inGroup ? this.#follows(open.last, line) : this.#goesOver(open, line, before));
		if (open && on) {
			open.text = `${open.text} ${line.text}`;
			open.last = line;
			return;
		}
		this.end();
		this.#open = { text: line.text, last: line, page: this.#page, lost: setIn };
	}

	#follows(last: Stretch, line: Stretch): boolean {
		const down = last.y - line.y;
		if (Math.abs(down) < 0.4 * Math.max(last.size, line.size)) return line.left >= last.left;
		const near = down > 0 && down < apart * this.#setting.pitch(line.size);
		return near && Math.abs(last.size - line.size) < 0.6 && !bullet.test(line.text);
	}

	/** A sentence that a column's or page's end parted. */
	#goesOver({ text, last }: Open, line: Stretch, right: number): boolean {
		if (ended.test(text) || bullet.test(line.text) || Math.abs(last.size - line.size) > 0.6) return false;
		if (this.#setting.levelOf(last) !== null) return isWrapped(last, line, right);
		return /^[\p{Ll}(]/u.test(line.text) || goesOnBehind.test(text);
	}

	#check(text: string): void {
		if (this.#endedOpen && /^\p{Ll}/u.test(text)) this.#cut++;
		if (text.length > 40) this.#long++;
		this.#endedOpen = text.length > 40 && !ended.test(text);
	}
}

/** Whether the next line's first word had no room behind this one: only then was a heading parted. */
function isWrapped(last: Stretch, next: Stretch, right: number): boolean {
	const perLetter = (last.right - last.left) / Math.max(1, last.text.length);
	const [word = ''] = next.text.split(' ');
	return last.right + perLetter * (word.length + 1) > right;
}

/** Words that no sentence ends with. */
const goesOnBehind =
	/(?:[,&-]|\b(?:and|or|the|an?|of|in|at|by|for|from|with|to|our|your|their|all|every|each))$/i;

/** Whether a line begins an item whose bullet is a drawing: set in, behind a heading, a colon, or an item that has ended. */
function beginsSetIn(open: Open | null, line: Stretch, { left, right }: Margin): boolean {
	const setIn = line.left > left + 0.8 * line.size && line.left < left + 6 * line.size;
	if (!setIn || !open || !/^[\p{L}\p{N}“"]/u.test(line.text)) return false;
	const { last, lost } = open;
	if (last.y <= line.y) return false;
	if (!lost) return last.text.endsWith(':') || last.size > line.size + 0.6;
	if (Math.abs(last.left - line.left) > 2) return false;
	const full = last.right > right - 5 * line.size;
	return !full || (/^\p{Lu}/u.test(line.text) && !goesOnBehind.test(last.text));
}

/** The paragraphs of a cell, parted by bullets and by wider gaps. */
export function paragraphsOf(lines: readonly Stretch[], pitch: Pitch): string[] {
	const paragraphs: string[] = [];
	let last: Stretch | null = null;
	for (const line of lines) {
		const down = last ? last.y - line.y : Infinity;
		const same = Math.abs(down) < 0.4 * line.size;
		const goesOn = same || (down > 0 && down < apart * pitch(line.size) && !bullet.test(line.text));
		const before = paragraphs.length - 1;
		if (goesOn) paragraphs[before] = `${paragraphs[before] ?? ''} ${line.text}`;
		else paragraphs.push(line.text);
		last = line;
	}
	return paragraphs;
}
