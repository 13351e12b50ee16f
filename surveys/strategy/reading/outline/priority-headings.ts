// Rule: which headings are the priorities. Numbered ones by one name are ("Pledge One", "Priority 2"); without numbers, those
// under which "we will" or its like comes again and again; without these, what stands under "Our priorities".
import { wordsIn, type Block, type Heading } from '../source/document.ts';
import { announcesHeadings, headingWord, listsPromises } from './heading-words.ts';
import { namedHeading, titleAndWording, type NamedHeading } from './priority-names.ts';
import { labelOf } from './section-labels.ts';
import { normal } from '../values/words-of.ts';

export interface PriorityHeading {
	/** Which block begins it; its title may stand in a later one. */
	index: number;
	titleIndex: number;
	number: string | null;
	word: string | null;
	title: string;
	/** The wording behind a dash, or null. */
	behind: string | null;
	/** Why the reading is not sure that this is a priority. */
	doubts: string[];
}

/** A document with more headings of one kind than this is no strategy. */
const most = 200;

export function priorityHeadings(blocks: readonly Block[]): PriorityHeading[] {
	const numbered = numberedFamily(blocks);
	if (numbered.length > 1) return numbered;
	const repeated = repeatedFamily(blocks);
	if (repeated.length > 1) return repeated;
	const listed = listedFamily(blocks);
	return listed.length > 0 ? listed : onlyOne(blocks);
}

/** "Our priority: a home that lasts": a document with one priority names it in its heading. */
function onlyOne(blocks: readonly Block[]): PriorityHeading[] {
	for (const [index, block] of blocks.entries()) {
		if (block.kind !== 'heading') continue;
		const title = single.exec(block.text)?.[1];
		if (title !== undefined) return [unnumbered(index, title, ['It is the only priority that was found.'])];
	}
	return [];
}

/** "Our priority: …", "The single aim is – …". */
const single = new RegExp(`^(?:our |the |one )*${headingWord}(?: is)?\\s*[:–—-]\\s*(.{3,})$`, 'i');

/** The next block that has words, not far below. */
function nextWords(blocks: readonly Block[], index: number): number | null {
	for (let next = index + 1; next < Math.min(index + 4, blocks.length); next++)
		if (wordsIn(blocks[next]) !== null) return next;
	return null;
}

function numberedFamily(blocks: readonly Block[]): PriorityHeading[] {
	const families = new Map<string, { index: number; heading: NamedHeading }[]>();
	for (const [index, block] of blocks.entries()) {
		const text = block.kind === 'heading' || block.kind === 'paragraph' ? block.text : null;
		const heading = text === null || /^\p{Ll}/u.test(text) ? null : namedHeading(text);
		if (!heading || /^\p{Ll}/u.test(heading.title)) continue;
		const key = heading.word.toLowerCase();
		const family = families.get(key) ?? [];
		if (family.length < most) family.push({ index, heading });
		families.set(key, family);
	}
	const different = (family: { heading: NamedHeading }[]) =>
		new Set(family.map(({ heading }) => heading.number)).size;
	const [family = []] = [...families.values()].sort((one, other) => different(other) - different(one));
	return family.map(({ index, heading }) => titled(blocks, index, heading));
}

function titled(blocks: readonly Block[], index: number, heading: NamedHeading): PriorityHeading {
	const { word, printed: number, title, behind } = heading;
	const below = title === '' ? nextWords(blocks, index) : null;
	const text = below === null ? null : wordsIn(blocks[below]);
	if (below === null || text === null || text.length > 400)
		return {
			index,
			titleIndex: index,
			number,
			word,
			title,
			behind,
			doubts: title === '' ? ['No title stands behind this number.'] : [],
		};
	const [own, wording] = titleAndWording(text);
	return { index, titleIndex: below, number, word, title: own, behind: wording, doubts: [] };
}

/** "Our priorities" right above the first of them: it says what they are, and not what will be done. */
function overHeadings(blocks: readonly Block[], index: number): boolean {
	const [block, below] = [blocks[index], blocks[nextWords(blocks, index) ?? -1]];
	if (block?.kind !== 'heading' || below?.kind !== 'heading' || !announcesHeadings(block.text)) return false;
	return block.level === null || below.level === null || below.level > block.level;
}

/** "Strategic Director People's Services", "Cllr Robin Reed": whoever signs a foreword, and no heading of a plan. */
const signature =
	/^(?:(?:cllr|councillor|dr|mr|mrs|ms|professor|prof)\b\.?|(?:\p{L}+ ){0,2}(?:director|chair|leader|mayor|head of|cabinet member|portfolio holder|lead member|chief executive|strategic lead)\b(?!.*\b(?:we|will|our)\b))/iu;

/** "Cross-cutting enablers", "How we will deliver": a section with a list of what will be done, and perhaps no priority. */
const serves = /\b(?:enablers?|cross-cutting|foundations?|deliver(?:y|ing)?|resources|workforce)\b/i;
const onlyServes = 'It may be how the others are delivered, and no heading beside them.';

/** Headings whose section holds a "we will" label: at least two of them, or it was only one list. */
function repeatedFamily(blocks: readonly Block[]): PriorityHeading[] {
	const found = new Map<number, Heading>();
	let above: { index: number; heading: Heading }[] = [];
	for (const [index, block] of blocks.entries()) {
		if (block.kind !== 'heading') continue;
		// A numbered chapter ("4. How we will deliver") is no label, whatever its words.
		const label = /^\d/.test(block.text) || overHeadings(blocks, index) ? null : labelOf(block.text);
		if (label === 'will do') {
			const owner = above.findLast(
				({ heading }) => block.level === null || (heading.level ?? 0) < block.level,
			);
			if (owner) found.set(owner.index, owner.heading);
		} else if ((label === null || label === 'promise') && !signature.test(block.text))
			above = [...above.slice(-8), { index, heading: block }];
	}
	return [...found]
		.slice(0, most)
		.map(([index, heading]) =>
			unnumbered(index, heading.text, serves.test(heading.text) ? [onlyServes] : []),
		);
}

const onlyListed = 'It is only named in a list, without a section of its own.';

/** What stands under "Our priorities": its sub-headings, or else the first list. */
function listedFamily(blocks: readonly Block[]): PriorityHeading[] {
	for (const [start, block] of blocks.entries()) {
		const text = wordsIn(block);
		if (text === null || block.kind === 'item' || !announcesHeadings(text)) continue;
		if (block.kind === 'paragraph' && !text.endsWith(':')) continue;
		const level = block.kind === 'heading' ? block.level : null;
		const members = level === null ? [] : childrenOf(blocks, start, level);
		const listed = members.length > 1 ? members : listsPromises(text) ? [] : listAfter(blocks, start);
		if (listed.length > 1)
			return listed.map(([index, text]) => unnumbered(index, text, members.length > 1 ? [] : [onlyListed]));
	}
	return [];
}

function childrenOf(blocks: readonly Block[], start: number, level: number): [number, string][] {
	const children: [number, string][] = [];
	for (let index = start + 1; index < blocks.length; index++) {
		const block = blocks[index];
		if (block?.kind !== 'heading') continue;
		if ((block.level ?? 99) <= level) break;
		if (block.level === level + 1 && labelOf(block.text) === null) children.push([index, block.text]);
	}
	return children;
}

function listAfter(blocks: readonly Block[], start: number): [number, string][] {
	const items: [number, string][] = [];
	for (let index = start + 1; index < Math.min(blocks.length, start + 40); index++) {
		const block = blocks[index];
		if (block?.kind === 'item') items.push([index, block.text]);
		else if (items.length > 0 || block?.kind === 'heading') break;
	}
	return items.length > 12 ? [] : items;
}

function unnumbered(index: number, text: string, doubts: string[]): PriorityHeading {
	const number = /^(\d{1,2})[.)]?\s+/.exec(text)?.[1] ?? null;
	const [title, behind] = titleAndWording(text.replace(/^\d{1,2}[.)]?\s+/, '').replace(/[;:]$/, ''));
	return { index, titleIndex: index, number, word: null, title, behind, doubts };
}

/** "Priority 1" and, in the next line, what it is called. */
export const isTitleOf = (block: Block, above: Block | undefined) =>
	block.kind !== 'page-break' && above?.kind === 'heading' && namedHeading(above.text)?.title === '';

/** Whether two printed numbers or titles mean the same priority. */
export const samePriority = (one: PriorityHeading, other: PriorityHeading) =>
	one.word !== null && other.word !== null
		? normal(one.number ?? '') === normal(other.number ?? '')
		: normal(one.title) === normal(other.title);
