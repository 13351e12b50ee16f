// Rule: a table cell may hold paragraphs, lists that were never closed, and whole tables, as a converter wrote them. Only
// the tags that part one thing from the next are looked at, one after the other: nothing nests, so nothing can nest too deep.
import type { Cell, CellPart } from './document.ts';
import { takeMarks } from './marks.ts';
import { plain, squeeze } from './markup.ts';

const parting = /<(\/?)(p|li|ul|ol|br|table|tr|td|th|div)(?:\s[^<>]{0,300})?\/?>/gi;

export const emptyCell: Cell = { text: '', parts: [], lostMarks: false, holdsTable: false };

/** Reads the text of one cell, tags and all. */
export function readCell(raw: string): Cell {
	if (raw.trim() === '') return emptyCell;
	const stretches = partsOf(raw);
	const parts = stretches.parts.flatMap(({ text, mark }) => markedPart(text, mark));
	return {
		text: squeeze(parts.map(({ text }) => text).join(' ')),
		parts,
		lostMarks: /^[ \u00a0]+\S/.test(raw) || stretches.emptyList,
		holdsTable: stretches.table,
	};
}

function markedPart(raw: string, mark: string | null): CellPart[] {
	const marked = takeMarks(raw);
	const text = plain(marked ? marked.text : raw);
	return text === '' ? [] : [{ text, mark: marked?.mark ?? mark }];
}

function partsOf(raw: string) {
	const parts: CellPart[] = [];
	let from = 0;
	let items = 0;
	let list = false;
	let table = false;
	let item: string | null = null;
	const take = (until: number) => {
		for (const text of raw.slice(from, until).split(/\n|(?=[•●▪✓✔]\s)/))
			if (text.trim()) parts.push({ text, mark: item });
	};
	for (const tag of raw.matchAll(parting)) {
		take(tag.index);
		from = tag.index + tag[0].length;
		const name = tag[2]?.toLowerCase();
		const opens = tag[1] === '';
		if (name === 'li') item = opens ? '•' : null;
		if (name === 'p' || name === 'ul' || name === 'ol') item = null;
		if (opens && name === 'li') items++;
		if (opens && (name === 'ul' || name === 'ol')) list = true;
		if (name === 'table') table = true;
	}
	take(raw.length);
	const bulleted = items > 0 || parts.some(({ text }) => takeMarks(text) !== null);
	return { parts, table, emptyList: list && !bulleted };
}
