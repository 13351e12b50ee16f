// Every block of a document, told what it stands under: which priority, which label ("What we will do"), which heading. The
// rules that collect items look only at this.
import type { Block, Heading, Paragraph } from '../source/document.ts';
import { isPromised } from './heading-words.ts';
import { listed } from './headings.ts';
import { priorityHeadings, samePriority, type PriorityHeading } from './priority-headings.ts';
import { labelOf, type Label } from './section-labels.ts';

export interface Under {
	/** The priority's key, or null. */
	priority: string | null;
	label: Label | null;
	/** The nearest heading or label as printed. */
	heading: string | null;
	/** Inside a promise or pledge written down as a whole. */
	promise: string | null;
	/** The heading before the label, under a promise: "Respect us". */
	group: string | null;
}

export type PlacedBlock = Block & { under: Under };

export interface OutlinedPriority extends PriorityHeading {
	key: string;
	/** Later blocks that begin the same priority again, such as its heading in the list of measures. */
	again: number[];
	/** Titles that lists give it besides its own. */
	otherTitles: string[];
}

export interface Outline {
	blocks: PlacedBlock[];
	priorities: OutlinedPriority[];
}

const closing =
	/^(?:appendix|annex|references|contacts?\b|contact us|conclusion|next steps|governance|delivering|delivery|monitoring|measuring|measures of|action plan|glossary|how (?:we will|will we) (?:track|monitor)|review(?:ing)?\b|what happens next|useful|further information)/i;
const chapter = /^\d{1,2}\.?\s+\p{Lu}/u;
/** "Year 1 (September 2030 – August 2031)": the time of the table below, no chapter. */
export const isTimeCaption = (text: string) =>
	text.length < 90 && /\byear (?:\d|one|two|three)\b|\b20\d\d\s?[-–/]\s?(?:20)?\d\d\b/i.test(text);

export function outlineOf(blocks: readonly Block[], titles: ReadonlySet<string>): Outline {
	const priorities = unite(priorityHeadings(blocks));
	const starts = new Map(
		priorities.flatMap((one) => [one.index, ...one.again].map((index) => [index, one] as const)),
	);
	const titleLines = new Set(priorities.map(({ titleIndex }) => titleIndex));
	const walk = new Walk(levelOf(blocks, priorities), titles);
	const placed = blocks.map((block, index): PlacedBlock => {
		const priority = starts.get(index);
		const inLine = priority || titleLines.has(index) ? null : answerIn(block);
		if (inLine !== null) return { ...inLine, under: { ...walk.under, label: 'will do' } };
		if (priority) walk.enterPriority(priority, 'text' in block ? block.text : '');
		else if (block.kind === 'heading' && !titleLines.has(index)) walk.pass(block, next(blocks, index));
		else if (block.kind === 'item') walk.list();
		else if (block.kind === 'paragraph') walk.endAnnounced();
		if (announcesDoing(block) && next(blocks, index)?.kind === 'item')
			return { ...block, under: walk.announce() };
		return { ...block, under: walk.under };
	});
	return { blocks: placed, priorities };
}

/** Headings of the same number or title are one priority; the first is its section. */
function unite(headings: readonly PriorityHeading[]): OutlinedPriority[] {
	const united: OutlinedPriority[] = [];
	for (const heading of headings) {
		const known = united.find((one) => samePriority(one, heading));
		if (known) known.again.push(heading.index);
		else united.push({ ...heading, key: `priority-${united.length + 1}`, again: [], otherTitles: [] });
	}
	return united;
}

/** The level of the priorities' own headings, where the file has levels. */
function levelOf(blocks: readonly Block[], priorities: readonly OutlinedPriority[]): number | null {
	const [first] = priorities;
	const block = first ? blocks[first.index] : undefined;
	return block?.kind === 'heading' ? block.level : null;
}

const next = (blocks: readonly Block[], index: number) =>
	blocks.slice(index + 1, index + 5).find(({ kind }) => kind !== 'page-break' && kind !== 'missing');

/** "Response: We will hang a lamp": the answer to what stands above, in one line. */
function answerIn(block: Block): Paragraph | null {
	if (block.kind !== 'heading' && block.kind !== 'paragraph') return null;
	const said = /^(?:our |the )?(?:response|answer|reply|promise):\s+(\S.*)$/is.exec(block.text)?.[1];
	if (said === undefined || !isPromised(said)) return null;
	return { indent: 0, ...block, kind: 'paragraph', text: said };
}

/** "Because you were cold last winter, we will:" */
const announcesDoing = (block: Block) =>
	block.kind === 'paragraph' &&
	/\bwe (?:will|promise to|commit to|pledge to|are going to)(?: also)?\s?:$/i.test(block.text);

/** What a list begins with: an item, or a line that announces one. */
const beginsList = (block: Block | undefined) =>
	block?.kind === 'item' ||
	(block !== undefined && 'text' in block && (block.text.endsWith(':') || labelOf(block.text) === 'voice'));

/** "We will find the right home for you.": a promise need be no list. */
const promises = (block: Block | undefined) => block?.kind === 'paragraph' && isPromised(block.text);

class Walk {
	under: Under = { priority: null, label: null, heading: null, promise: null, group: null };
	readonly #level: number | null;
	readonly #titles: ReadonlySet<string>;
	/** In a chapter about measures: its sub-headings only group them. */
	#measuring = false;
	/** What stood before a sentence that ends in "we will:". */
	#announced: Under | null = null;
	/** A list has stood since the last heading: what follows it under a label is no longer the promise's. */
	#listed = false;

	constructor(level: number | null, titles: ReadonlySet<string>) {
		this.#level = level;
		this.#titles = titles;
	}

	enterPriority({ key }: OutlinedPriority, heading: string): void {
		this.#announced = null;
		const label = this.#measuring ? 'measures' : null;
		this.under = { priority: key, label, heading, promise: null, group: null };
	}

	list(): void {
		this.#listed = true;
	}

	/** A sentence ends in "we will:"; what it is itself stays as it was. A promise's own points go on being its points. */
	announce(): Under {
		const before = this.under;
		if (before.promise !== null) return before;
		this.#announced = before;
		this.under = { ...before, label: 'will do' };
		return before;
	}

	/** Words behind the list: what the sentence announced is over. */
	endAnnounced(): void {
		if (this.#announced !== null) this.under = this.#announced;
		this.#announced = null;
	}

	pass({ text, level }: Heading, below: Block | undefined): void {
		this.#announced = null;
		const label = labelOf(text);
		const afterList = this.#listed;
		this.#listed = false;
		if (isTimeCaption(text)) this.under = { ...this.under, label: null, heading: text };
		else if (this.#closes(text, level, label)) {
			this.#measuring = label === 'measures';
			this.under = {
				priority: null,
				label,
				heading: text,
				promise: label === 'promise' ? text : null,
				group: null,
			};
		} else if (this.#measuring)
			this.under = { ...this.under, label: 'measures', heading: text, priority: null };
		else this.#inside(text, label, below, afterList);
	}

	#inside(text: string, label: Label | null, below: Block | undefined, afterList: boolean): void {
		const { promise, group, priority } = this.under;
		if (label === 'promise') this.under = { priority, label, heading: text, promise: text, group: null };
		else if (promise && label === null && (beginsList(below) || promises(below)) && !this.#pastPromise(text))
			this.under = { priority, label: 'promise', heading: text, promise, group: text };
		else if (promise && !afterList && (label === 'voice' || label === 'will do'))
			this.under = { ...this.under, label, heading: text };
		else this.under = { priority, label, heading: text, promise: null, group: promise ? group : null };
	}

	/** A promise has short groups; a heading the contents list names is past it. */
	#pastPromise(text: string): boolean {
		return listed(text, this.#titles) || text.split(' ').length > 8;
	}

	#closes(text: string, level: number | null, label: Label | null): boolean {
		if (listed(text, this.#titles)) return true;
		if (this.#level !== null && level !== null)
			return level <= this.#level && (label === null || level < this.#level || closing.test(text));
		return chapter.test(text) || (closing.test(text) && !/[:?]$/.test(text));
	}
}
