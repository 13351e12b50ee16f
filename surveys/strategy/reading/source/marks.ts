// Rule: a list is told by its marks, in whatever shape they come. Marks may be stacked ("- ✓ ", "- o "): a converter put a
// second one in front.

/** What bullets look like after Word, PDF and plain text were done with them, private-use glyphs of Symbol fonts included. */
const bullet = /^(?:[-*+•·●○◦▪■□▫◼➢➤►▶▸▹›→⇒◆♦★☆✓✔☑✅–—‣⁃»\u{f0b7}\u{f0a7}\u{f0d8}\u{f0fc}]|o)[ \t\u00a0]+/u;
const numbered = /^(?:\(?\d{1,2}[.)]|\(?[a-z][.)]|\(?[ivx]{1,4}[.)])[ \t\u00a0]+/;

export interface Marked {
	/** The last mark in front of the words, as printed: it is the author's. */
	mark: string;
	/** How many marks were stacked. */
	stacked: number;
	text: string;
}

/** Takes the marks off a line; null where it has none. Three at most: more is no list. */
export function takeMarks(line: string): Marked | null {
	let text = line.trimStart();
	let mark = '';
	let stacked = 0;
	for (; stacked < 3; stacked++) {
		const found = bullet.exec(text) ?? numbered.exec(text);
		if (!found) break;
		mark = found[0].trim();
		text = text.slice(found[0].length).trimStart();
	}
	return stacked === 0 ? null : { mark, stacked, text };
}

/** A mark with nothing behind it: a line that is only "-" or ";". */
export const isLoneMark = (line: string) => /^[^\p{L}\p{N}]{1,6}$/u.test(line.trim());

export const isNumber = (mark: string) => /\d/.test(mark);
