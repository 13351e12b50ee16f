// The lines of the document that stand beside an item, with those marked that it was read from.
import type { ReviewItem, ReviewNote, StrategyReview } from '#surveys';

export interface ShownLine {
	line: number;
	page: number | null;
	text: string;
	marked: boolean;
	/** Nothing was read from it, and it says something: an item can be added from here. */
	free: boolean;
}

/** No line is offered: for the head, and for what is never put in. */
export const nothingFree = (): boolean => false;

const around = 2;
/** An item that goes on over many places is shown where it begins; the rest is told by number. */
const mostPlaces = 4;

/** Blocks of lines that follow each other. A line after an item's first is marked too while it goes on with its words. */
export function sourceBeside(
	lines: StrategyReview['lines'],
	{ places }: Pick<ReviewItem | ReviewNote, 'places'>,
	words: string,
	isFree: (line: number) => boolean = nothingFree,
): ShownLine[][] {
	const printed = new Map(lines.map(({ line, text }) => [line, cellsShown(text)]));
	const shown = new Map<number, ShownLine>();
	const plain = squeezed(words);
	for (const { line: at, page } of places.slice(0, mostPlaces)) {
		let goesOn = true;
		for (let line = at - around; line <= at + around; line++) {
			const text = printed.get(line);
			if (text === undefined) continue;
			goesOn &&= line <= at || (squeezed(text) !== '' && plain.includes(squeezed(text)));
			const marked = line === at || (line > at && goesOn);
			if (marked || !shown.has(line))
				shown.set(line, { line, page, text, marked, free: !marked && isFree(line) && says(text) });
		}
	}
	return blocksOf([...shown.values()].sort((one, other) => one.line - other.line));
}

/**
 * Whether a line is free to add an item from. What an item or a quotation was read from is not; nor is what tells of harm,
 * which nobody should make a wish of by a slip.
 */
export function freeLines({ lines, items, notes }: StrategyReview): (line: number) => boolean {
	const taken = new Set<number>();
	const told = notes.filter(({ about }) => about === 'concern' || about === 'voice');
	for (const one of [...items, ...told])
		for (const block of sourceBeside(lines, one, 'words' in one ? one.words : one.text))
			for (const { line, marked } of block) if (marked) taken.add(line);
	return (line) => !taken.has(line);
}

/** The words of a line as an item begins with them: without its bullet or number of a heading. */
export function lineToAdd(lines: StrategyReview['lines'], line: string): string {
	const text = lines.find((one) => String(one.line) === line)?.text ?? '';
	return cellsShown(text).replace(/^(?:[-•*·✓▪o]|#{1,6})\s+/u, '');
}

/** Three words at least, and no mere "We will:". */
const says = (text: string) => !text.endsWith(':') && text.split(/\s+/).filter(isWord).length >= 3;
const isWord = (text: string) => /\p{L}{2}/u.test(text);

/** Cells of a row stand apart by a tab, which nobody would see. */
const cellsShown = (text: string) =>
	text
		.split('\t')
		.map((cell) => cell.trim())
		.filter((cell) => cell !== '')
		.join(' | ');

const squeezed = (text: string) => text.replace(/[\s•*|–-]+/g, '').toLowerCase();

function blocksOf(lines: readonly ShownLine[]): ShownLine[][] {
	const blocks: ShownLine[][] = [];
	for (const line of lines) {
		const last = blocks.at(-1);
		if (last?.at(-1)?.line === line.line - 1) last.push(line);
		else blocks.push([line]);
	}
	return blocks;
}
