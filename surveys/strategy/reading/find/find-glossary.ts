// Rules for word lists: a table that sets what workers say beside what young people want said, or a glossary's "term – meaning"
// lines. And the seven corporate parenting principles, known by their words whatever number a converter left them.
import type { PlacedBlock } from '../outline/outline.ts';
import type { StrategyProposal } from '../proposal.ts';
import { squeeze } from '../source/markup.ts';

type Entry = StrategyProposal['glossary'][number];
type Principle = StrategyProposal['principles'][number];

const termHead =
	/\b(?:terms?|words?|workers? say|professionals? say|we say|jargon|acronym|abbreviation|phrase|instead of)\b/i;
const meaningHead =
	/\b(?:say|mean\w*|definition|prefer\w*|instead|what it (?:is|means)|explanation|stands for|would like)\b/i;

/** One line with a colon is no word list. */
const fewestLines = 3;

export function findGlossary(blocks: readonly PlacedBlock[]): Entry[] {
	const tabled = blocks.flatMap((block) => (block.kind === 'table' ? fromTable(block) : []));
	const listed = wordLists(blocks);
	const lines = tabled.length > 0 ? [] : blocks.flatMap((block) => fromLine(block, listed.has(block)));
	const entries = tabled.length > 0 || lines.length < fewestLines ? tabled : lines;
	return entries.map((entry, index) => ({ ...entry, key: `word-${index + 1}` }));
}

function fromTable(block: Extract<PlacedBlock, { kind: 'table' }>): Entry[] {
	const [head, ...rows] = block.rows;
	const heads = head?.cells.map(({ text }) => text).filter((text) => text !== '') ?? [];
	const wordTable = heads.length === 2 && termHead.test(heads[0] ?? '') && meaningHead.test(heads[1] ?? '');
	const headless = heads.length === 2 && block.under.label === 'glossary';
	if (!wordTable && !headless) return [];
	return (wordTable ? rows : block.rows).flatMap(({ cells, place }) => {
		const [term, meaning] = cells.map(({ text }) => text).filter((text) => text !== '');
		if (
			!term ||
			!meaning ||
			(termHead.test(term) && meaningHead.test(meaning) && term.length < 40 && term === heads[0])
		)
			return [];
		return [{ key: '', term, meaning, alternatives: alternativesIn(meaning), doubts: [], places: [place] }];
	});
}

/** "Respite → a night at a friend’s", "LAC = looked after": no other list is written so. */
const arrow = /^([^→=⇒\d%]{2,60}?)\s?(?:→|⇒|=+>?|\smeans\s)\s?([^→=⇒%]{2,})$/;

/** Lines of pairs, three or more together: words, whatever their heading says. */
function wordLists(blocks: readonly PlacedBlock[]): ReadonlySet<PlacedBlock> {
	const lists = new Set<PlacedBlock>();
	let run: PlacedBlock[] = [];
	const end = () => {
		if (run.length >= fewestLines) for (const one of run) lists.add(one);
		run = [];
	};
	for (const block of blocks) {
		if (block.kind === 'page-break') continue;
		if ((block.kind === 'item' || block.kind === 'paragraph') && arrow.test(block.text)) run.push(block);
		else end();
	}
	end();
	return lists;
}

function fromLine(block: PlacedBlock, listed: boolean): Entry[] {
	if (block.kind !== 'item' && block.kind !== 'paragraph') return [];
	if (!listed && block.under.label !== 'glossary') return [];
	const found = listed ? arrow.exec(block.text) : /^(.{2,60}?)(?:\s[–—-]\s|:\s)(.{3,})$/.exec(block.text);
	if (!found?.[1] || !found[2] || found[1].split(' ').length > 8 || /[.!?]/.test(found[1])) return [];
	const doubts = ['It is read from a line, not from a table.'];
	return [
		{
			key: '',
			term: found[1],
			meaning: found[2],
			alternatives: alternativesIn(found[2]),
			doubts,
			places: [block.place],
		},
	];
}

/** The wordings offered, where the meaning is a plain list of short phrases; a sentence of advice offers none for certain. */
export function alternativesIn(meaning: string): string[] {
	const [first = ''] = meaning.split(/(?<=[.!?])\s/);
	const phrases = first
		.replace(/[.!?]$/, '')
		.split(/,| or /)
		.map((phrase) => squeeze(phrase.replace(/[“”"]/g, '')))
		.filter((phrase) => phrase !== '');
	const short = phrases.every((phrase) => phrase.split(' ').length <= 6);
	return short && !/\b(?:we|please|call|don[’']t|prefer|said)\b/i.test(first) ? phrases : [];
}

/** What names each principle of section 1 of the Children and Social Work Act 2017, in the Act's order. */
const act: readonly (readonly RegExp[])[] = [
	[/best interests/i, /health|well-?being/i],
	[/encourage/i, /views|wishes|feelings/i],
	[/account/i, /views|wishes|feelings/i],
	[/access|best use/i, /services/i],
	[/aspirations/i, /outcomes/i],
	[/safe/i, /stab(?:le|ility)/i],
	[/prepar/i, /adulthood|independen/i],
];
const fewest = 4;

/** One list names them all; single lines that sound like one are none. */
export function findPrinciples(blocks: readonly PlacedBlock[]): Principle[] {
	let best: Principle[] = [];
	let list = new Map<number, Principle>();
	for (const block of blocks) {
		if (block.kind === 'page-break') continue;
		const number = block.kind === 'item' && block.text.length < 260 ? principleOf(block.text) : null;
		if (block.kind === 'item' && number !== null && !list.has(number))
			list.set(number, {
				key: `principle-${number}`,
				number,
				text: block.text,
				doubts: [],
				places: [block.place],
			});
		if (block.kind === 'item') continue;
		if (list.size > best.length) best = [...list.values()];
		list = new Map();
	}
	if (list.size > best.length) best = [...list.values()];
	return best.length < fewest ? [] : best.sort((one, other) => one.number - other.number);
}

function principleOf(text: string): number | null {
	const at = act.findIndex((signs) => signs.every((sign) => sign.test(text)));
	return at < 0 ? null : at + 1;
}
