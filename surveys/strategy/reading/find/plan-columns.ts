// Rule: an action plan is told by its head row, in many wordings. Each head row, also one repeated after a page break with a
// column gone or two empty ones more, says anew which column is which.
import { anyHeadingWord } from '../outline/heading-words.ts';
import type { Row } from '../source/document.ts';

export const columnKinds = [
	'ref',
	'section',
	'activity',
	'lead',
	'timescale',
	'measure',
	'target',
	'value',
	'comparator',
	'progress',
] as const;
export type ColumnKind = (typeof columnKinds)[number];

/** In this order: the first that fits is taken. */
const shapes: [ColumnKind, RegExp][] = [
	['ref', /^(?:ref(?:erence)?|no|number|id|item|#|action (?:no|ref|number))$/],
	['progress', /^(?:rag|status|progress|update|comments?|notes|brag)\b|\brag\b/],
	[
		'target',
		/^(?:(?:our )?targets?|target (?:value|figure|level)|(?:20\d\d\S* )targets?|targets? (?:for )?20\d\d\S*)$/,
	],
	[
		'value',
		/^(?:baseline|current|now|latest|actual|outturn|where (?:we are|are we)|(?:20\d\d\S* )(?:actual|outturn|figure|result))\b(?!.*\b(?:position|status|activity|work|service|progress|updates?|date|rag)\b)|^20\d\d(?: ?[/–-] ?(?:20)?\d\d)?$/,
	],
	[
		'comparator',
		/^(?:england|national|nationally|regional|region|statistical neighbou?rs?|(?:our )?neighbou?rs|comparators?|benchmark|(?:north|south)[ -]?(?:west|east))\b/,
	],
	[
		'activity',
		/^what$|\bwhat (?:are we going to|(?:we|will we|do we) (?:will |need to |plan to )?) ?do\b|\bwhat(?:(?:'|’)ll| will) (?:happen|be done)\b|\bwhat needs to (?:happen|be done)\b/,
	],
	[
		'measure',
		/\b(?:measur\w*|success|indicators?|kpis?|impact|evidence|target (?!date)|outcome measure|what will be different|difference|how (?:(?:will|do|can) we|we(?:(?:'|’)ll| will| can)?) know|what (?:will )?good look|intended outcome|expected outcome|performance)\b/,
	],
	[
		'timescale',
		/\b(?:time ?scales?|time ?frame|timeline|timing|when|by when|deadline|due|target date|completion|milestones?|dates?|year|frequency)\b/,
	],
	[
		'lead',
		/\b(?:leads?|owners?|whom?|responsib\w*|accountab\w*|agency|department|service|officer|lead officer)\b/,
	],
	[
		'activity',
		/\b(?:activit\w+|actions?|what (?:we )?(?:will|are going to|do)|task|steps?|how (?:we )?will|commitment|we will|initiative)\b/,
	],
	['section', new RegExp(`\\b(?:${anyHeadingWord}|area)\\b`)],
];

export type Columns = (ColumnKind | null)[];

const longestHead = 70;

function kindOf(text: string): ColumnKind | null {
	if (text === '' || text.length > longestHead || /[.;%]\s|[.;]$/.test(text)) return null;
	const head = text
		.toLowerCase()
		.replace(/[:?*()]/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	return shapes.find(([, shape]) => shape.test(head))?.[0] ?? null;
}

/** The columns that a head row names; null where the row is no head. Two different kinds are needed, and no long cell. */
export const columnsOf = ({ cells }: Row, below = false): Columns | null =>
	cells.some(({ parts }) => parts.length > 2)
		? null
		: planColumns(
				cells.map(({ text }) => text),
				below,
			);

/** The same for the texts of a row; `below` says that a head stands above it. */
export function planColumns(texts: readonly string[], below = false): Columns | null {
	const filled = texts.filter((text) => text !== '');
	if (filled.length < 2 || filled.some((text) => text.length > longestHead)) return null;
	const columns = sectionsApart(texts, texts.map(kindOf));
	const beside = columns.some((kind) => kind === 'measure' || kind === 'target');
	const named = columns.filter((kind, at) => {
		if (kind !== 'value' && kind !== 'comparator') return kind !== null;
		return beside && !(below && (kind === 'comparator' || ownWords.test(texts[at] ?? '')));
	});
	const kinds = new Set(named);
	const telling = kinds.has('activity') || kinds.has('measure');
	const others = below ? 0 : columns.filter((kind) => kind !== null).length - named.length;
	return telling && kinds.size >= 2 && kinds.size * 2 > filled.length - others
		? withBlankSection(columns)
		: null;
}

/** "2031", "Now" and "Regional Team" may be a row's own words: they tell a head beside a measure only, where none stands above. */
const ownWords = /^(?:now|20\d\d.*)$/i;

const headed = new RegExp(`^(?:our )?${anyHeadingWord}$`, 'i');

/** "Commitment | Action": beside what will be done, a council's word for its headings is the section. */
function sectionsApart(texts: readonly string[], columns: Columns): Columns {
	const other = columns.some((kind, at) => kind === 'activity' && !headed.test(texts[at] ?? ''));
	return columns.map((kind, at) =>
		other && kind === 'activity' && headed.test(texts[at] ?? '') ? 'section' : kind,
	);
}

/** A head row whose first cell is blank after a page break still has the section in front. */
const withBlankSection = (columns: Columns): Columns =>
	columns[0] === null && !columns.includes('section') && !columns.includes('ref')
		? ['section', ...columns.slice(1)]
		: columns;
