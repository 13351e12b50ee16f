// A PDF without tags: its text put back into headings, paragraphs, lists and plans by size and place.
import { writeRows, type Writing } from '#surveys';
import { bodySize, type Stretch } from './pdf-lines.ts';
import { columnsAt, goesOn, rowsBelow, type PdfColumns } from './pdf-tables.ts';

export class PlaceWriting {
	readonly #writing: Writing;
	readonly #body: number;
	/** Sizes of headings, the largest first. */
	readonly #sizes: number[];
	/** Where most lines begin and the longest end. */
	readonly #margin: Margin;
	#columns: PdfColumns | null = null;

	constructor(writing: Writing, pages: readonly Stretch[][]) {
		this.#writing = writing;
		this.#body = bodySize(pages);
		this.#margin = marginOf(pages, this.#body);
		const large = pages
			.flat()
			.flatMap(({ size, text }) => (size > 1.15 * this.#body && text.length < 120 ? [Math.round(size)] : []));
		this.#sizes = [...new Set(large)].sort((one, other) => other - one);
	}

	write(stretches: readonly Stretch[]): void {
		const head = stretches.findIndex((one) => columnsAt(stretches, one) !== null);
		const at = stretches[head];
		if (at) {
			this.#columns = columnsAt(stretches, at);
			const above = stretches.filter(({ y }) => y > at.y + 0.5 * at.size);
			this.#lines(above);
			this.#table(
				stretches.filter(({ y }) => y < at.y - 0.5 * at.size),
				true,
			);
		} else if (this.#columns && goesOn(stretches, this.#columns)) this.#table(stretches, false);
		else {
			this.#columns = null;
			this.#lines(stretches);
		}
	}

	/** A plan ends where something stands in larger letters: what follows is text again. */
	#table(below: readonly Stretch[], withHead: boolean): void {
		if (!this.#columns) return;
		const end = Math.max(-Infinity, ...below.filter((one) => this.#level(one) !== null).map(({ y }) => y));
		const inside = below.filter(({ y }) => y > end);
		if (withHead)
			this.#writing.missing(
				'A PDF knows no cells: those of this table were told by where the words stand. Check them.',
			);
		writeRows(this.#writing, [
			...(withHead ? [this.#columns.heads] : []),
			...rowsBelow(inside, this.#columns),
		]);
		if (inside.length === below.length) return;
		this.#columns = null;
		this.write(below.filter(({ y }) => y <= end));
	}

	#level({ size }: Stretch): number | null {
		return size > 1.15 * this.#body ? Math.max(1, this.#sizes.indexOf(Math.round(size)) + 1) : null;
	}

	/** Lines that follow each other closely in one size are one paragraph; a bullet or a wider gap begins another. */
	#lines(stretches: readonly Stretch[]): void {
		let text = '';
		let last: Stretch | null = null;
		/** Bullets that were drawn and not written leave lines that are set in. */
		let lost = false;
		const end = () => {
			if (last)
				this.#writing.paragraph({
					text,
					mark: lost ? '' : null,
					depth: 0,
					level: text.length < 200 ? this.#level(last) : null,
				});
			text = '';
		};
		for (const line of stretches) {
			const setIn = beginsSetIn(last, line, lost, this.#margin);
			if (last && (setIn || !follows(last, line))) end();
			lost = text === '' ? setIn : lost;
			text = text === '' ? line.text : `${text} ${line.text}`;
			last = line;
		}
		end();
	}
}

interface Margin {
	left: number;
	right: number;
}

/** By the lines of the body: those of headings, notes and columns of a table are fewer. */
function marginOf(pages: readonly Stretch[][], body: number): Margin {
	const lines = pages.flat().filter(({ size }) => Math.abs(size - body) < 0.6);
	const lefts = new Map<number, number>();
	for (const { left, text } of lines) {
		const about = Math.round(left / 3) * 3;
		lefts.set(about, (lefts.get(about) ?? 0) + (text.length > 20 ? 1 : 0));
	}
	const often = [...lefts].filter(([, count]) => count > 1).map(([left]) => left);
	return { left: Math.min(...often, Infinity), right: Math.max(...lines.map(({ right }) => right), 0) };
}

/** Words that no item ends with. */
const goesOnBehind =
	/(?:[,&-]|\b(?:and|or|the|an?|of|in|at|by|for|from|with|to|our|your|their|all|every|each))$/i;

/** Whether a line begins an item whose bullet is a drawing: set in, behind a heading, a colon, or an item that has ended. */
function beginsSetIn(last: Stretch | null, line: Stretch, inList: boolean, { left, right }: Margin): boolean {
	const setIn = line.left > left + 0.8 * line.size && line.left < left + 6 * line.size;
	if (!setIn || !last || last.y <= line.y || !/^[\p{L}\p{N}“"]/u.test(line.text)) return false;
	if (!inList) return last.text.endsWith(':') || last.size > line.size + 0.6;
	if (Math.abs(last.left - line.left) > 2) return false;
	const full = last.right > right - 5 * line.size;
	return !full || (/^\p{Lu}/u.test(line.text) && !goesOnBehind.test(last.text));
}

function follows(last: Stretch, line: Stretch): boolean {
	const down = last.y - line.y;
	const sameLine = Math.abs(down) < 0.4 * line.size && line.left >= last.left;
	const near = down > 0 && down < 1.55 * Math.max(last.size, line.size);
	const bullet = /^(?:[•●▪■◦○·✓✔➢►▸›→◆\u{f0b7}\u{f0a7}–-]\s|o\s|\(?\d{1,2}[.)]\s|\(?[a-z][.)]\s)/u.test(
		line.text,
	);
	return (sameLine || near) && Math.abs(last.size - line.size) < 0.6 && (!bullet || sameLine);
}
