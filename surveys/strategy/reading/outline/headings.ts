// Rule: in plain text a heading is a short line of its own that ends like no sentence. What the contents list names is one
// for certain; what the file itself calls a heading, too.
import type { Block, Heading } from '../source/document.ts';
import { isNumber } from '../source/marks.ts';
import { labelOf } from './section-labels.ts';
import { normal } from '../values/words-of.ts';

const mostWords = 14;

/** "We promise you a room. This means we will:": a paragraph, however short, that goes on in a list. */
const sentenceBefore = /\p{Ll}{2}[.!?]\s+\p{Lu}/u;

/** Whether a line reads like a heading: short, begins with a capital or a digit, and is neither a sentence nor a quotation. */
export function looksLikeHeading(text: string): boolean {
	if (text.length > 100 || text.split(' ').length > mostWords) return false;
	// A line with a colon that is no known label announces a list inside its section.
	if (text.endsWith(':') && (labelOf(text) === null || sentenceBefore.test(text))) return false;
	if (!/^[\p{Lu}\d]/u.test(text) || !/\p{L}{2}/u.test(text)) return false;
	return !/[.,;!]["'”’)]?$/.test(text) || /^\d{1,2}\.?\s+\p{Lu}[^.]*\.$/u.test(text);
}

const unnumbered = (text: string) => text.replace(/^\d{1,2}(?:\.\d{1,2})?[.)]?\s+/, '');

export function withHeadings(blocks: readonly Block[], titles: ReadonlySet<string>): Block[] {
	/** The number of the last line that stayed a list item: the next number goes on with its list. */
	let listNumber = 0;
	return blocks.map((block, index) => {
		if (block.kind === 'paragraph')
			return listed(block.text, titles) || looksLikeHeading(block.text) ? heading(block, block.text) : block;
		if (block.kind !== 'item' || !isNumber(block.mark)) return block;
		const number = parseInt(block.mark.replace('(', ''), 10);
		const goesOn = listNumber > 0 && number === listNumber + 1;
		const alone = !goesOn && !besideNumbers(blocks, index);
		if (listed(block.text, titles) || (alone && looksLikeHeading(block.text))) {
			listNumber = 0;
			return heading(block, `${block.mark} ${block.text}`);
		}
		listNumber = number;
		return block;
	});
}

const heading = ({ place }: Block, text: string): Heading => ({ kind: 'heading', text, level: null, place });

/** Whether the contents list names this line. */
export const listed = (text: string, titles: ReadonlySet<string>) =>
	titles.size > 0 && text.length < 200 && (titles.has(normal(text)) || titles.has(normal(unnumbered(text))));

/** A numbered line next to another numbered line belongs to a list, and so does one next to an item, no blank between. */
function besideNumbers(blocks: readonly Block[], index: number): boolean {
	const [above, below] = [blocks[index - 1], blocks[index + 1]];
	const line = blocks[index]?.place.line ?? 0;
	if (above?.kind === 'item' && above.place.line + 1 === line) return true;
	if (below?.kind === 'item' && below.place.line - 1 === line) return true;
	return [above, below].some((near) => near?.kind === 'item' && isNumber(near.mark));
}
