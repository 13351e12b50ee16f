// Which styles of a Word file are headings, contents lines or list items, and what the marks of its lists look like.
import { xmlPieces } from '../xml.ts';

export interface Style {
	/** 0 is the document's title. */
	level: number | null;
	contents: boolean;
	list: { id: string; depth: number } | null;
}

const plainStyle = (): Style => ({ level: null, contents: false, list: null });

/** Styles by their id; told by their English names, which Word writes in every language. */
export function stylesIn(xml: string | null): Map<string, Style> {
	const styles = new Map<string, Style>();
	let style = plainStyle();
	for (const piece of xmlPieces(xml ?? '')) {
		if (typeof piece === 'string' || piece.kind === 'closes') continue;
		const value = piece.attribute('w:val') ?? '';
		if (piece.name === 'w:style') styles.set(piece.attribute('w:styleId') ?? '', (style = plainStyle()));
		else if (piece.name === 'w:name') {
			const heading = /^heading (\d)$/i.exec(value)?.[1];
			if (heading !== undefined) style.level = Number(heading);
			else if (/^title$/i.test(value)) style.level = 0;
			style.contents = /^toc(?: \d| heading)?$/i.test(value);
		} else if (piece.name === 'w:outlineLvl' && style.level === null && Number(value) < 9)
			style.level = Number(value) + 1;
		else if (piece.name === 'w:numId' && value !== '0')
			style.list = { id: value, depth: style.list?.depth ?? 0 };
	}
	return styles;
}

/** One level of a list: how it counts, from what, and what is printed around the number ("Priority %1:", "%1.%2"). */
interface Level {
	format: string;
	start: number;
	text: string | null;
}
export type Numbering = Map<string, Level[]>;

const plainLevel = (): Level => ({ format: 'bullet', start: 1, text: null });

export function numberingIn(xml: string | null): Numbering {
	const shapes = new Map<string, Level[]>();
	const lists: Numbering = new Map();
	let shape: Level[] = [];
	let level = plainLevel();
	let list = '';
	for (const piece of xmlPieces(xml ?? '')) {
		if (typeof piece === 'string' || piece.kind === 'closes') continue;
		const value = piece.attribute('w:val') ?? '';
		if (piece.name === 'w:abstractNum') shapes.set(piece.attribute('w:abstractNumId') ?? '', (shape = []));
		else if (piece.name === 'w:lvl') shape[Number(piece.attribute('w:ilvl') ?? 0)] = level = plainLevel();
		else if (piece.name === 'w:numFmt') level.format = value;
		else if (piece.name === 'w:start') level.start = Number(value);
		else if (piece.name === 'w:lvlText') level.text = value;
		else if (piece.name === 'w:num') list = piece.attribute('w:numId') ?? '';
		else if (piece.name === 'w:abstractNumId') lists.set(list, shapes.get(value) ?? []);
	}
	return lists;
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

function counted(count: number, format: string): string {
	const letter = String.fromCharCode(97 + ((count - 1) % 26));
	const roman = romans[count - 1] ?? String(count);
	const small = /letter/i.test(format) ? letter : /roman/i.test(format) ? roman : String(count);
	return format.startsWith('upper') ? small.toUpperCase() : small;
}

/** Counts the numbered items of each list. */
export class Marks {
	readonly #numbering: Numbering;
	readonly #counts = new Map<string, number[]>();

	constructor(numbering: Numbering) {
		this.#numbering = numbering;
	}

	/** What Word prints in front of the next item. */
	next(id: string, depth: number): string {
		const levels = this.#numbering.get(id) ?? [];
		const { format, start, text } = levels[depth] ?? plainLevel();
		if (format === 'bullet' || format === 'none') return '•';
		const counts = this.#counts.get(id) ?? [];
		counts[depth] = (counts[depth] ?? start - 1) + 1;
		counts.length = depth + 1;
		this.#counts.set(id, counts);
		const at = (level: number) =>
			counted(counts[level] ?? levels[level]?.start ?? 1, levels[level]?.format ?? 'decimal');
		const plain = /letter/i.test(format) ? `%${depth + 1})` : `%${depth + 1}.`;
		return (text ?? plain).replace(/%(\d)/g, (_, level: string) => at(Number(level) - 1)).trim();
	}
}
