// Rule: a contents list repeats every heading with a page number. Its lines are no sections; they tell which lines further
// down are headings.
import type { Block } from '../source/document.ts';
import { normal } from '../values/words-of.ts';

interface Entry {
	title: string;
	page: number | null;
}

/** What a reading learns from the contents list: the other blocks, and the titles it names. */
export interface WithoutContents {
	blocks: Block[];
	titles: ReadonlySet<string>;
}

const pageNumber = /^(\d{1,3})\.?$/;
const dotted = /^(.{3,200}?)(?:\s?[.…·_]{3,}\s*|\s{3,}|\t)(\d{1,3})\.?$/;
const named = /^(?:table of )?contents(?: page)?$/i;

export function withoutContents(blocks: readonly Block[]): WithoutContents {
	const kept: Block[] = [];
	const titles = new Set<string>();
	let afterTitle = false;
	let run: { block: Block; entries: Entry[] }[] = [];
	const endRun = () => {
		const entries = run.flatMap((one) => one.entries);
		if (isContents(entries, afterTitle)) for (const { title } of entries) titles.add(normal(unled(title)));
		else kept.push(...run.map(({ block }) => block));
		if (run.length > 0) afterTitle = false;
		run = [];
	};
	for (const block of blocks) {
		const entries = entriesOf(block, afterTitle);
		if (entries) run.push({ block, entries });
		else if (block.kind === 'page-break') kept.push(block);
		else {
			endRun();
			const title = 'text' in block && named.test(block.text);
			afterTitle = title || (afterTitle && block.kind === 'missing');
			if (!title) kept.push(block);
		}
	}
	endRun();
	return { blocks: kept, titles };
}

/** A title without the dots that lead to the page number, and without its own number. */
const unled = (title: string) =>
	title.replace(/[.…·_\s]{2,}$/, '').replace(/^\d{1,2}(?:\.\d{1,2})?[.)]?\s+/, '');

function entriesOf(block: Block, afterTitle: boolean): Entry[] | null {
	if (block.kind === 'table') {
		const entries = block.rows.map(({ cells }) => entryOfCells(cells.map(({ text }) => text)));
		const whole = entries.filter((entry) => entry !== null);
		return whole.length === entries.length ? whole : null;
	}
	if (block.kind !== 'paragraph' && block.kind !== 'item' && block.kind !== 'heading') return null;
	const found =
		dotted.exec(block.text) ?? (afterTitle ? /^(.{3,200}?)\s(\d{1,3})\.?$/.exec(block.text) : null);
	return found ? [{ title: found[1] ?? '', page: Number(found[2]) }] : null;
}

function entryOfCells(texts: string[]): Entry | null {
	const filled = texts.filter((text) => text !== '');
	if (filled.length > 3 || filled.length === 0) return null;
	const page = filled.length > 1 ? pageNumber.exec(filled.at(-1) ?? '') : null;
	const title = (page ? filled.slice(0, -1) : filled).join(' ');
	if (page) return { title, page: Number(page[1]) };
	return filled.length === 1 && title.length < 120 ? { title, page: null } : null;
}

/** Several lines in a row whose page numbers never go back; under the word "Contents" two are enough. */
function isContents(entries: readonly Entry[], afterTitle: boolean): boolean {
	const pages = entries.flatMap(({ page }) => (page === null ? [] : [page]));
	if (pages.length < (afterTitle ? 2 : 4) || pages.length * 2 < entries.length) return false;
	return pages.every((page, index) => index === 0 || page >= (pages[index - 1] ?? 0));
}
