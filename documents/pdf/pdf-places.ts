// A PDF without tags: its text put back into headings, paragraphs, lists and tables by size, place and ruled lines.
import { writeRows, type Writing } from '#surveys/reading';
import { inLines, readingOrder } from './pdf-columns.ts';
import { Flow, paragraphsOf, type Margin, type Setting } from './pdf-flow.ts';
import { cellsOf, isInside, type Grid } from './pdf-grids.ts';
import { bodySize, type Stretch } from './pdf-lines.ts';
import { pitchOf } from './pdf-pitch.ts';
import { columnsAt, goesOn, rowsBelow, type PdfColumns } from './pdf-tables.ts';

export interface PlacedPage {
	number: number;
	stretches: Stretch[];
	grids: Grid[];
}

/** A table stands among the lines as one that is as wide as it. */
type Piece = Stretch & { grid?: Grid };

const outside = ({ stretches, grids }: PlacedPage) =>
	stretches.filter((one) => !grids.some((grid) => isInside(one, grid)));

export class PlaceWriting {
	readonly #writing: Writing;
	readonly #setting: Setting;
	readonly #flow: Flow;
	#columns: PdfColumns | null = null;

	constructor(writing: Writing, pages: readonly PlacedPage[]) {
		this.#writing = writing;
		this.#setting = settingOf(pages);
		this.#flow = new Flow(writing, this.#setting);
	}

	write(page: PlacedPage): void {
		this.#flow.turnTo(page.number);
		this.#pieces(piecesOf(page), page);
	}

	/** A page without words: what is open does not go over it. */
	missing(number: number, why: string): void {
		this.#flow.turnTo(number);
		this.#flow.end();
		this.#writing.missing(why);
	}

	finish(): void {
		this.#flow.finish();
	}

	#pieces(pieces: readonly Piece[], page: PlacedPage): void {
		const at = pieces.find((one) => columnsAt(pieces, one) !== null);
		if (at) {
			this.#columns = columnsAt(pieces, at);
			this.#lines(
				pieces.filter(({ y }) => y > at.y + 0.5 * at.size),
				page,
			);
			this.#guessed(
				pieces.filter(({ y }) => y < at.y - 0.5 * at.size),
				page,
				true,
			);
		} else if (this.#columns && goesOn(pieces, this.#columns)) this.#guessed(pieces, page, false);
		else {
			this.#columns = null;
			this.#lines(pieces, page);
		}
	}

	#lines(pieces: readonly Piece[], { stretches }: PlacedPage): void {
		for (const group of readingOrder(pieces)) {
			let lines: Piece[] = [];
			for (const piece of group) {
				if (!piece.grid) lines.push(piece);
				else {
					this.#flow.take(lines);
					lines = [];
					this.#ruled(piece.grid, stretches);
				}
			}
			this.#flow.take(lines);
		}
	}

	#ruled(grid: Grid, stretches: readonly Stretch[]): void {
		this.#flow.end();
		const rows = cellsOf(grid, stretches).map((cells) =>
			cells.map((words) => ({
				paragraphs: paragraphsOf(inLines(words), this.#setting.cellPitch).map((text) => ({
					text,
					mark: null,
				})),
				holdsTable: false,
			})),
		);
		this.#writing.table(rows.filter((cells) => cells.some(({ paragraphs }) => paragraphs.length > 0)));
	}

	/** A plan without lines ends where something stands in larger letters: what follows is text again. */
	#guessed(below: readonly Piece[], page: PlacedPage, withHead: boolean): void {
		if (!this.#columns) return;
		this.#flow.end();
		const end = Math.max(
			-Infinity,
			...below.filter((one) => this.#setting.levelOf(one) !== null || one.grid).map(({ y }) => y),
		);
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
		this.#pieces(
			below.filter(({ y }) => y <= end),
			page,
		);
	}
}

/** A table stands where the first of its words do. */
function piecesOf({ stretches, grids }: PlacedPage): Piece[] {
	const seen = new Set<Grid>();
	return stretches.flatMap((one): Piece[] => {
		const grid = grids.find((table) => isInside(one, table));
		if (!grid) return [one];
		if (seen.has(grid)) return [];
		seen.add(grid);
		return [{ text: '', left: grid.left, right: grid.right, y: grid.top, size: 0, grid }];
	});
}

const cellsIn = ({ stretches, grids }: PlacedPage) =>
	grids.flatMap((grid) => cellsOf(grid, stretches).flat());

function settingOf(pages: readonly PlacedPage[]): Setting {
	const texts = pages.map(outside);
	const body = bodySize(texts);
	const large = texts
		.flat()
		.flatMap(({ size, text }) => (size > 1.15 * body && text.length < 120 ? [Math.round(size)] : []));
	const sizes = [...new Set(large)].sort((one, other) => other - one);
	return {
		flat: sizes.length < 2,
		pitch: pitchOf(texts.flatMap((text) => readingOrder(text))),
		cellPitch: pitchOf(pages.flatMap(cellsIn)),
		margin: marginOf(texts, body),
		levelOf: ({ size }) => (size > 1.15 * body ? Math.max(1, sizes.indexOf(Math.round(size)) + 1) : null),
	};
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
