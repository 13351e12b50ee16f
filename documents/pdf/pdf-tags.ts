// A tagged PDF says itself what is a heading, a list item and a table cell, as the law asks of public bodies. Then nothing has to
// be guessed from places; only a cell that a page left out is put back by where its neighbours stand.
import { stretchesOf, type PdfText } from './pdf-lines.ts';
import type { WrittenCell, Writing } from '#surveys/reading';

/** A node of pdf.js's structure tree: a tag with children, or a piece of content by its id. */
export interface TagNode {
	role?: string;
	type?: string;
	id?: string;
	children?: TagNode[];
}

export type MarkedItem = PdfText | { type: string; id?: string };

interface Content {
	text: string;
	left: number;
}

/** The words of each marked piece of a page, and how many letters stand in no piece. */
export function contentsOf(items: readonly MarkedItem[]): {
	pieces: Map<string, Content>;
	letters: number;
	marked: number;
} {
	const texts = new Map<string, PdfText[]>();
	const open: (string | null)[] = [];
	let letters = 0;
	let marked = 0;
	for (const item of items) {
		if ('str' in item) {
			const id = open.findLast((one) => one !== null);
			letters += item.str.trim().length;
			if (id === undefined || id === null) continue;
			marked += item.str.trim().length;
			const list = texts.get(id) ?? [];
			list.push(item);
			texts.set(id, list);
		} else if (item.type === 'endMarkedContent') open.pop();
		else open.push(item.id ?? null);
	}
	const pieces = new Map<string, Content>();
	for (const [id, list] of texts) {
		const stretches = stretchesOf(list);
		const [first] = stretches;
		if (first) pieces.set(id, { text: stretches.map(({ text }) => text).join(' '), left: first.left });
	}
	return { pieces, letters, marked };
}

const deepest = 60;

/** Writes one page's tags. `edges` are the left edges of the table that goes on from page to page. */
export class TagWriting {
	readonly #writing: Writing;
	#edges: number[] = [];

	constructor(writing: Writing) {
		this.#writing = writing;
	}

	write(root: TagNode, pieces: ReadonlyMap<string, Content>): void {
		this.#node(root, pieces, 0, 0);
	}

	#node(node: TagNode, pieces: ReadonlyMap<string, Content>, depth: number, lists: number): void {
		if (depth > deepest) return;
		const role = node.role ?? '';
		const level = /^H([1-6])$/.exec(role)?.[1];
		if (role === 'Table') return this.#table(node, pieces);
		if (role === 'LI') return this.#item(node, pieces, depth, lists);
		if (level !== undefined || role === 'H' || role === 'Title')
			return this.#plain(node, pieces, { mark: null, depth: 0, level: Number(level ?? 1) });
		if (role === 'Figure' && textOf(node, pieces) === '')
			return this.#writing.missing('A picture stands here: it cannot be read.');
		if (role === 'TOCI') return this.#entry(node, pieces);
		const inner = node.children ?? [];
		const blocks = inner.some((child) => holdsBlocks(child, 0));
		if (!blocks) return this.#plain(node, pieces, { mark: null, depth: 0, level: null });
		for (const child of inner) this.#node(child, pieces, depth + 1, role === 'L' ? lists + 1 : lists);
	}

	#plain(
		node: TagNode,
		pieces: ReadonlyMap<string, Content>,
		as: { mark: string | null; depth: number; level: number | null },
	): void {
		const text = textOf(node, pieces);
		if (text !== '') this.#writing.paragraph({ text, ...as });
	}

	/** A contents line: its title and the page number behind it. */
	#entry(node: TagNode, pieces: ReadonlyMap<string, Content>): void {
		const text = textOf(node, pieces);
		const found = /^(.+?)[\s.…]+(\d{1,3})$/.exec(text);
		if (found)
			this.#writing.table([
				[found[1] ?? '', found[2] ?? ''].map((one) => ({
					paragraphs: [{ text: one, mark: null }],
					holdsTable: false,
				})),
			]);
		else this.#writing.paragraph({ text, mark: null, depth: 0, level: null });
	}

	#item(node: TagNode, pieces: ReadonlyMap<string, Content>, depth: number, lists: number): void {
		const inner = found(node, 'L');
		const own = { ...node, children: without(node.children ?? [], 'L') };
		const label = found(node, 'Lbl')
			.map((one) => textOf(one, pieces))
			.join('');
		const text = textOf({ children: without(own.children, 'Lbl') }, pieces);
		if (text !== '')
			this.#writing.paragraph({
				text,
				mark: label === '' ? '•' : label,
				depth: Math.max(0, lists - 1),
				level: null,
			});
		for (const list of inner) this.#node(list, pieces, depth + 1, lists);
	}

	#table(node: TagNode, pieces: ReadonlyMap<string, Content>): void {
		const rows = found(node, 'TR').map((row) =>
			[...found(row, 'TH', 'TD')].map((cell) => cellOf(cell, pieces)),
		);
		const filled = rows.filter((row) => row.some(({ left }) => left !== null));
		const widest = filled.reduce<PlacedCell[]>((best, row) => (row.length > best.length ? row : best), []);
		const whole = widest.length > 1 && widest.every(({ left }) => left !== null);
		if (whole) this.#edges = widest.map(({ left }) => left ?? 0);
		this.#writing.table(filled.map((row) => this.#aligned(row)));
	}

	/** Cells that the page left out are blank ones. */
	#aligned(row: readonly PlacedCell[]): WrittenCell[] {
		if (row.length >= this.#edges.length) return row.map(({ cell }) => cell);
		const aligned: WrittenCell[] = this.#edges.map(() => ({ paragraphs: [], holdsTable: false }));
		for (const { cell, left } of row) {
			if (left === null) continue;
			const at = Math.max(
				0,
				this.#edges.findLastIndex((edge) => left >= edge - 6),
			);
			aligned[at] = {
				paragraphs: [...(aligned[at]?.paragraphs ?? []), ...cell.paragraphs],
				holdsTable: cell.holdsTable,
			};
		}
		return aligned;
	}
}

interface PlacedCell {
	cell: WrittenCell;
	left: number | null;
}

function cellOf(node: TagNode, pieces: ReadonlyMap<string, Content>): PlacedCell {
	const blocks = found(node, 'P', 'LI', 'H1', 'H2', 'H3', 'H4');
	const parts = blocks.length > 0 ? blocks : [node];
	const paragraphs = parts.map((part) => ({
		text: textOf({ children: without(part.children ?? [], 'Lbl') }, pieces),
		mark: part.role === 'LI' ? '•' : null,
	}));
	const lefts = contents(node, 0).flatMap((id) => pieces.get(id)?.left ?? []);
	return {
		cell: {
			paragraphs: paragraphs.filter(({ text }) => text !== ''),
			holdsTable: found(node, 'Table').length > 0,
		},
		left: lefts.length > 0 ? Math.min(...lefts) : null,
	};
}

const blockRoles =
	/^(?:P|H|H[1-6]|L|LI|Table|Figure|Sect|Div|Part|Art|BlockQuote|TOC|TOCI|Title|Caption|Note)$/;
const holdsBlocks = (node: TagNode, depth: number): boolean =>
	depth < deepest &&
	(blockRoles.test(node.role ?? '') || (node.children ?? []).some((child) => holdsBlocks(child, depth + 1)));

/** The nearest tags of these kinds below a node; a list item inside a list item is not looked for. */
function found(node: TagNode, ...roles: string[]): TagNode[] {
	const hits: TagNode[] = [];
	const look = (nodes: readonly TagNode[], depth: number) => {
		for (const one of nodes)
			if (roles.includes(one.role ?? '')) hits.push(one);
			else if (depth < deepest) look(one.children ?? [], depth + 1);
	};
	look(node.children ?? [], 0);
	return hits;
}

function without(nodes: readonly TagNode[], role: string): TagNode[] {
	const kept = (some: readonly TagNode[], depth: number): TagNode[] =>
		depth > deepest
			? []
			: some
					.filter((one) => one.role !== role)
					.map((one) => (one.children ? { ...one, children: kept(one.children, depth + 1) } : one));
	return kept(nodes, 0);
}

function contents(node: TagNode, depth: number): string[] {
	if (node.type === 'content') return node.id === undefined ? [] : [node.id];
	return depth > deepest ? [] : (node.children ?? []).flatMap((child) => contents(child, depth + 1));
}

const textOf = (node: TagNode, pieces: ReadonlyMap<string, Content>) =>
	contents(node, 0)
		.flatMap((id) => pieces.get(id)?.text ?? [])
		.join(' ')
		.trim();
