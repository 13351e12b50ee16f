// The lines of the document that stand beside an item, with those marked that it was read from.
import type { ReviewItem, ReviewNote, StrategyReview } from '#surveys';

export interface ShownLine {
	line: number;
	page: number | null;
	text: string;
	marked: boolean;
}

const around = 2;
/** An item that goes on over many places is shown where it begins; the rest is told by number. */
const mostPlaces = 4;

/** Blocks of lines that follow each other. A line after an item's first is marked too while it goes on with its words. */
export function sourceBeside(
	lines: StrategyReview['lines'],
	{ places }: Pick<ReviewItem | ReviewNote, 'places'>,
	words: string,
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
			if (marked || !shown.has(line)) shown.set(line, { line, page, text, marked });
		}
	}
	return blocksOf([...shown.values()].sort((one, other) => one.line - other.line));
}

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
