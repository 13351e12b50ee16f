import * as v from 'valibot';
import { strategyStatuses } from '../link.ts';
import { directions } from './values/direction.ts';
import { comparisons } from './values/target-words.ts';
import { rhythms } from './values/timescale.ts';
import { PrincipleNumber } from '../principles.ts';

// What a document is read as: a proposal for a person, never an import. Every item says where it stands in the source, how
// sure the reading is, and why not. `docs/strategy-format.md` describes it.

const text = v.string();
const maybe = v.nullable(v.string());

export const SourcePlace = v.strictObject({
	page: v.nullable(v.pipe(v.number(), v.integer())),
	line: v.pipe(v.number(), v.integer()),
	offset: v.pipe(v.number(), v.integer()),
});

/** What every item carries: nothing to doubt means that the reading is sure. */
const read = { doubts: v.array(text), places: v.array(SourcePlace) };
const key = { key: text };

export const ReadPriority = v.strictObject({
	...key,
	...read,
	/** As printed: "One", "2", or null. */
	number: maybe,
	/** What this council calls it: "Pledge". */
	word: maybe,
	title: text,
	youngWording: maybe,
	/** Other titles that the document gives the same priority. */
	otherTitles: v.array(text),
	/** By their place in the Act, where somebody said which of the seven it serves. */
	principles: v.optional(v.pipe(v.array(PrincipleNumber), v.maxLength(7))),
});
export const ReadPledge = v.strictObject({
	...key,
	...read,
	wording: text,
	/** What stands under it. */
	detail: v.array(text),
	/** As printed, or null where the document does not say. */
	madeBy: maybe,
	by: v.picklist(['young people', 'council', 'not said']),
	/** The heading it stands under inside the promise: "Respect us". */
	group: maybe,
	priority: maybe,
	/** The actions that answer it, by key, where somebody said so. */
	actions: v.optional(v.array(text)),
});
export const ReadVoice = v.strictObject({
	...key,
	...read,
	text,
	/** Sentences that come next and tell what was done because of it. */
	did: maybe,
	speaker: v.picklist(['young people', 'not said']),
	priority: maybe,
});
export const ReadCommitment = v.strictObject({
	...key,
	...read,
	text,
	/** Points set in under it. */
	detail: v.array(text),
	kind: v.picklist(['will do', 'difference']),
	priority: maybe,
});
export const ReadTimescale = v.strictObject({
	text,
	ongoing: v.boolean(),
	rhythm: v.nullable(v.picklist(rhythms)),
	from: maybe,
	to: maybe,
	body: maybe,
});
export const ReadAction = v.strictObject({
	...key,
	...read,
	/** Text: 1.10 is not 1.1. */
	ref: maybe,
	section: maybe,
	activity: text,
	leads: v.array(text),
	timescale: v.nullable(ReadTimescale),
	priority: maybe,
});
export const ReadTarget = v.strictObject({
	text,
	value: v.number(),
	unit: text,
	comparison: v.picklist(comparisons),
	by: maybe,
	baseline: v.nullable(v.number()),
	/** The stretch of the wording that the number is about. */
	clause: text,
});
export const ReadMeasure = v.strictObject({
	...key,
	...read,
	wording: text,
	targets: v.array(ReadTarget),
	direction: v.picklist(directions),
	/** All that is printed as its target; what was taken apart of it is in `targets`. */
	target: v.optional(maybe),
	/** What it is counted in, where somebody said so; a target says it by itself. */
	unit: v.optional(text),
	/** Filled by what young people say. */
	asked: v.boolean(),
	/** The action it belongs to, its desired outcome or its group, as printed or by key. */
	action: maybe,
	outcome: maybe,
	priority: maybe,
	foundIn: v.picklist(['action plan', 'table', 'list', 'text']),
});
export const ReadFigure = v.strictObject({
	...key,
	...read,
	value: v.number(),
	/** As printed, with its decimals: "78.70". */
	printed: text,
	unit: text,
	/** The sentence it stands in, and the stretch of it that tells about this value. */
	text,
	clause: text,
	date: maybe,
	/** How many the share is of, where the document says. */
	base: v.nullable(v.number()),
	priority: maybe,
	/** The measure it is a value of, by key: read where it stands in one row with it. Who says it is told by a person alone. */
	measure: v.optional(maybe),
	voice: v.optional(v.picklist(['young people', 'service'])),
});
export const ReadGlossaryEntry = v.strictObject({
	...key,
	...read,
	term: text,
	meaning: text,
	alternatives: v.array(text),
});
export const ReadPrinciple = v.strictObject({
	...key,
	...read,
	number: v.pipe(v.number(), v.integer()),
	text,
});
export const ReadScrutiny = v.strictObject({
	...key,
	...read,
	body: text,
	rhythm: v.nullable(v.picklist(rhythms)),
	text,
});
export const ReadGroup = v.strictObject({
	...key,
	...read,
	name: text,
	ages: v.nullable(v.strictObject({ from: v.number(), to: v.number() })),
	text,
});
export const contradictionKinds = [
	'two targets',
	'target already passed',
	'two titles',
	'impossible date',
	'impossible share',
	'due before it starts',
	'printed twice',
	'count differs',
	'numbering broken',
] as const;
export const Contradiction = v.strictObject({ ...read, kind: v.picklist(contradictionKinds), text });
/** Something printed among wishes or feedback that tells of a wrong done to somebody. A person must look at it. */
export const Concern = v.strictObject({ ...read, text, priority: maybe });
export const Person = v.strictObject({ ...read, text, why: text });
export const Unread = v.strictObject({ why: text, text, places: v.array(SourcePlace) });
/** A line that no rule placed. `list` is the same for lines that stand together. */
export const ReadNotPlaced = v.strictObject({
	...key,
	shape: v.picklist(['heading', 'paragraph', 'item', 'row', 'mark']),
	text,
	heading: maybe,
	priority: maybe,
	list: v.pipe(v.number(), v.integer()),
	places: v.array(SourcePlace),
});
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** What became of each block: these add up to all of them. */
export const ReadLedger = v.strictObject({
	read: count,
	told: count,
	ignored: v.array(v.strictObject({ rule: text, count })),
	notPlaced: v.array(ReadNotPlaced),
});
const found = v.nullable(v.strictObject({ ...read, text }));

export const StrategyProposal = v.strictObject({
	format: v.literal('heard strategy 1'),
	title: found,
	council: found,
	period: v.nullable(v.strictObject({ ...read, text, from: maybe, to: maybe })),
	status: v.nullable(v.strictObject({ ...read, text, status: v.picklist(strategyStatuses) })),
	vision: found,
	scrutiny: v.array(ReadScrutiny),
	groups: v.array(ReadGroup),
	priorities: v.array(ReadPriority),
	pledges: v.array(ReadPledge),
	voices: v.array(ReadVoice),
	concerns: v.array(Concern),
	commitments: v.array(ReadCommitment),
	actions: v.array(ReadAction),
	measures: v.array(ReadMeasure),
	figures: v.array(ReadFigure),
	glossary: v.array(ReadGlossaryEntry),
	principles: v.array(ReadPrinciple),
	contradictions: v.array(Contradiction),
	people: v.array(Person),
	unread: v.array(Unread),
	/** A reading of a document has one; what is written out needs none. */
	ledger: v.optional(ReadLedger),
});
export type StrategyProposal = v.InferOutput<typeof StrategyProposal>;
export type NotPlaced = v.InferOutput<typeof ReadNotPlaced>;
export type Ledger = v.InferOutput<typeof ReadLedger>;
type Of<K extends keyof StrategyProposal> = StrategyProposal[K] extends (infer One)[] ? One : never;
export type ProposedPriority = Of<'priorities'>;
export type ProposedPledge = Of<'pledges'>;
export type ProposedVoice = Of<'voices'>;
export type ProposedCommitment = Of<'commitments'>;
export type ProposedAction = Of<'actions'>;
export type ProposedMeasure = Of<'measures'>;
export type ProposedFigure = Of<'figures'>;
export type ProposedContradiction = Of<'contradictions'>;
export type ProposedConcern = Of<'concerns'>;
export type UnreadPlace = Of<'unread'>;
