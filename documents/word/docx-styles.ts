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

/** The marks of a list, level by level: "•", or the name of a way to count. */
export type Numbering = Map<string, string[]>;

export function numberingIn(xml: string | null): Numbering {
	const shapes = new Map<string, string[]>();
	const lists: Numbering = new Map();
	let shape: string[] = [];
	let level = 0;
	let list = '';
	for (const piece of xmlPieces(xml ?? '')) {
		if (typeof piece === 'string' || piece.kind === 'closes') continue;
		if (piece.name === 'w:abstractNum') shapes.set(piece.attribute('w:abstractNumId') ?? '', (shape = []));
		else if (piece.name === 'w:lvl') level = Number(piece.attribute('w:ilvl') ?? 0);
		else if (piece.name === 'w:numFmt') shape[level] = piece.attribute('w:val') ?? 'bullet';
		else if (piece.name === 'w:num') list = piece.attribute('w:numId') ?? '';
		else if (piece.name === 'w:abstractNumId')
			lists.set(list, shapes.get(piece.attribute('w:val') ?? '') ?? []);
	}
	return lists;
}

/** Counts the numbered items of each list. */
export class Marks {
	readonly #numbering: Numbering;
	readonly #counts = new Map<string, number[]>();

	constructor(numbering: Numbering) {
		this.#numbering = numbering;
	}

	next(id: string, depth: number): string {
		const format = this.#numbering.get(id)?.[depth] ?? 'bullet';
		if (format === 'bullet' || format === 'none') return '•';
		const counts = this.#counts.get(id) ?? [];
		counts[depth] = (counts[depth] ?? 0) + 1;
		counts.length = depth + 1;
		this.#counts.set(id, counts);
		const count = counts[depth] ?? 1;
		return /letter/i.test(format) ? `${String.fromCharCode(96 + ((count - 1) % 26) + 1)})` : `${count}.`;
	}
}
