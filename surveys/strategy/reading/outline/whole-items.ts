// Rule: a page break or a narrow column cuts a list item in two; the second half is the first's, not an item of its own. And
// a line set in beside a list, without a mark, is an item whose bullet was lost. A list whose first item begins with a small
// letter is written so: there, a small letter begins an item and is no second half.
import type { Block, Item, Paragraph } from '../source/document.ts';
import { isSmallWord } from '../values/words-of.ts';

const ended = /[.!?;:…]["'”’)]?$/;

/** Words that no English sentence ends with, or a comma: what follows belongs to it. */
function cannotEnd(text: string): boolean {
	const last = text.split(' ').at(-1) ?? '';
	return (
		last.endsWith(',') ||
		(isSmallWord(last) && !/^(?:it|us|you|them|be|do|is|are|not|so|all|any|have|in|on|to)$/i.test(last))
	);
}

/** Whether `next` reads as the second half of `text`. */
export function isSecondHalf(text: string, next: string): boolean {
	if (ended.test(text)) return false;
	return cannotEnd(text) || /^\p{Ll}/u.test(next);
}

/** "- 2.3. Most children live …": a numbered paragraph that a converter gave a bullet. */
const paragraphNumber = /^\d{1,2}\.\d{1,2}\.?\s+\p{Lu}.{60}/u;
/** The same where the file itself tells the number. */
const sectionNumber = /^\d{1,2}\.\d{1,2}\.?$/;
const isParagraph = ({ text, mark }: Item) =>
	paragraphNumber.test(text) || (sectionNumber.test(mark) && /^\p{Lu}.{60}/u.test(text));
const asParagraph = ({ text, mark, place }: Item): Paragraph => ({
	kind: 'paragraph',
	text: sectionNumber.test(mark) ? `${mark} ${text}` : text,
	indent: 0,
	place,
});

const near = (block: Block | undefined): Item | undefined => (block?.kind === 'item' ? block : undefined);

export function wholeItems(blocks: readonly Block[]): Block[] {
	const whole: Block[] = [];
	let last: Block | undefined;
	/** Whether the list that is going on is written in small letters. */
	let small = false;
	for (const [index, block] of blocks.entries()) {
		const next = blocks.slice(index + 1, index + 3).find(({ kind }) => kind !== 'page-break');
		const one =
			block.kind === 'item' && isParagraph(block)
				? asParagraph(block)
				: block.kind === 'paragraph'
					? asLostItem(block, near(last) ?? near(next), near(last) !== undefined)
					: block;
		if (one.kind === 'item' && last?.kind !== 'item') small = /^\p{Ll}/u.test(one.text);
		if (one.kind === 'item' && last?.kind === 'item' && !small && broken(last, one)) {
			last.text = `${last.text} ${one.text}`;
			last.joined = [...(last.joined ?? []), one.place];
			if (one.doubts) last.doubts = [...(last.doubts ?? []), ...one.doubts];
			continue;
		}
		const kept = one.kind === 'item' ? { ...one } : one;
		whole.push(kept);
		if (kept.kind !== 'page-break') last = kept;
	}
	return whole;
}

/** Two halves have the same bullet and depth; a number begins a new item. */
const broken = (last: Item, one: Item) =>
	!/[\da-z]/i.test(one.mark.replace(/^o$/, '')) &&
	one.depth === last.depth &&
	last.text.length > 40 &&
	isSecondHalf(last.text, one.text);

/** A line set in by a few blanks next to a list item, as long as nothing says that it is a paragraph. */
function asLostItem(block: Paragraph, beside: Item | undefined, after: boolean): Block {
	if (!beside || block.indent === 0 || block.indent > 4) return block;
	if (!after && block.text.endsWith(':')) return block;
	const { text, place } = block;
	return { kind: 'item', text, mark: '', depth: beside.depth, place };
}
