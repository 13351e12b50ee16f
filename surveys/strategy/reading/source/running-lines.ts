// Rule: what a page prints at its head or foot comes again on every page, with the page's number. Copied out of a PDF it stands
// in the middle of lists and sentences. It is a page's end, not words; what it says is kept where it stands first.

import { takeMarks } from './marks.ts';

const paged = /^(.*?)\s*(?:\|\s*)?\bpage\s*\|?\s*(\d{1,3})(?:\s*(?:of|\/)\s*\d{1,3})?\s*$/i;
/** "See page 3": a sentence that points at a page. */
const inSentence = /(?:^\p{Ll}|[,;]$|\b(?:[Ss]ee|[Oo]n|at|to|the|of|from|and)$)/u;
const fewest = 2;
const mostLetters = 160;
/** Lines beside a page's number that are the same on most pages belong to it. */
const mostBeside = 2;

/** For each line of a page's head or foot, counted from 0, what of it is kept: its words where they stand first, else nothing. */
export function runningLines(lines: readonly string[]): Map<number, string> {
	const running = new Map<number, string>();
	for (const family of families(lines)) {
		for (const [nth, { at, words }] of family.entries()) running.set(at, nth === 0 ? words : '');
		for (const step of [-1, 1])
			for (let away = 1; away <= mostBeside; away++)
				if (!takeBeside(lines, running, family, step * away)) break;
	}
	return running;
}

interface Numbered {
	at: number;
	words: string;
	page: number;
}

/** Lines with the same words and a page number that rises. */
function families(lines: readonly string[]): Numbered[][] {
	const found = new Map<string, Numbered[]>();
	for (const [at, raw] of lines.entries()) {
		const line = raw.trim();
		if (line.length > mostLetters || !/\bpage\b/i.test(line)) continue;
		const [, words = '', page] = paged.exec(line) ?? [];
		if (page === undefined || takeMarks(line) !== null || inSentence.test(words)) continue;
		const family = found.get(words) ?? [];
		const last = family.at(-1)?.page ?? 0;
		if (Number(page) > last) family.push({ at, words, page: Number(page) });
		found.set(words, family);
	}
	return [...found.values()].filter(({ length }) => length >= fewest);
}

/** Takes the line so far from each page's number, where it is the same on most pages. False where it is not. */
function takeBeside(
	lines: readonly string[],
	running: Map<number, string>,
	family: readonly Numbered[],
	step: number,
): boolean {
	const beside = family.map(({ at }) => ({ at: at + step, text: lines[at + step]?.trim() ?? '' }));
	const counts = new Map<string, number>();
	for (const { text } of beside) if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
	const [text, count] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? ['', 0];
	if (count < fewest || count * 3 < family.length * 2) return false;
	for (const [nth, one] of beside.filter((line) => line.text === text).entries())
		running.set(one.at, nth === 0 ? text : '');
	return true;
}
