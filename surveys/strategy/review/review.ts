// A strategy on its way in: what was read from a document, as a worker is putting it right. Nothing of it is in use until
// it is accepted as a whole. One document under a version number, as a survey's draft is.
import * as v from 'valibot';
import { filled, line, paragraph } from '../../words/text.ts';
import { pledgeMakers, strategyStatuses } from '../link.ts';
import { PrincipleNumber } from '../principles.ts';
import { ReadTarget, SourcePlace } from '../reading/proposal.ts';
import { directions } from '../reading/values/direction.ts';

export const mostItems = 2000;
export const longestWords = 4000;

const Key = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));
const short = line(300);
const reason = line(1000);
const places = v.pipe(v.array(SourcePlace), v.maxLength(50));

/** What every item has. `doubts` say in plain words why the reading is not sure. */
const item = {
	key: Key,
	state: v.picklist(['open', 'accepted', 'dropped']),
	doubts: v.pipe(v.array(reason), v.maxLength(30)),
	places,
	/** As they will be shown: the title, the promise, the activity, the measure. */
	words: filled(paragraph(longestWords), 'Write the words, or leave this out.'),
};
const age = v.nullable(
	v.pipe(v.number('Write an age.'), v.integer('Write whole years.'), v.minValue(0), v.maxValue(99)),
);
const under = { under: v.nullable(Key) };

export const ReviewItem = v.variant('kind', [
	v.strictObject({
		kind: v.literal('priority'),
		...item,
		number: short,
		youngWording: short,
		principles: v.optional(v.pipe(v.array(PrincipleNumber), v.maxLength(7)), []),
	}),
	v.strictObject({
		kind: v.literal('pledge'),
		...item,
		...under,
		madeBy: short,
		by: v.picklist(pledgeMakers),
		/** The actions that answer it. */
		answers: v.optional(v.pipe(v.array(Key), v.maxLength(200)), []),
	}),
	v.strictObject({
		kind: v.literal('action'),
		...item,
		...under,
		ref: short,
		leads: reason,
		timescale: reason,
	}),
	v.strictObject({
		kind: v.literal('measure'),
		...item,
		...under,
		/** The action it tells about. */
		action: v.nullable(Key),
		target: reason,
		/** What was read of it, for as long as it is left as it was read. */
		read: v.optional(
			v.strictObject({ target: reason, targets: v.pipe(v.array(ReadTarget), v.maxLength(50)) }),
		),
		unit: short,
		direction: v.picklist(directions),
	}),
	v.strictObject({
		kind: v.literal('figure'),
		...item,
		...under,
		/** What it is a value of; null makes a measure of its own. */
		measure: v.nullable(Key),
		value: v.pipe(v.number(), v.finite()),
		/** The same with the decimals that were printed: they say how finely it was counted. */
		printed: v.optional(short, ''),
		unit: short,
		date: short,
		base: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
		voice: v.picklist(['young people', 'service']),
	}),
	/** A group of young people, by its name; ages where they are known. */
	v.strictObject({ kind: v.literal('group'), ...item, ageFrom: age, ageTo: age }),
	/** A word that workers use, and what young people would rather hear: several with a semicolon between. */
	v.strictObject({ kind: v.literal('word'), ...item, instead: reason }),
]);
export type ReviewItem = v.InferOutput<typeof ReviewItem>;
export type ReviewKind = ReviewItem['kind'];
export const reviewKinds = ['priority', 'pledge', 'action', 'measure', 'figure', 'group', 'word'] as const;

/** Something that no button can put in: a person looks at it. An allegation stays here and is never a wish. */
export const ReviewNote = v.strictObject({
	key: Key,
	about: v.picklist(['concern', 'contradiction', 'unread', 'voice']),
	text: paragraph(longestWords),
	why: reason,
	places,
	seen: v.boolean(),
});
export type ReviewNote = v.InferOutput<typeof ReviewNote>;

/** A person's name that is printed. It is left out of what is put in, unless somebody says that it may stand. */
export const ReviewName = v.strictObject({
	key: Key,
	name: filled(short, 'A name.'),
	why: reason,
	publish: v.boolean(),
});
export type ReviewName = v.InferOutput<typeof ReviewName>;

export const ReviewHead = v.strictObject({
	title: line(200),
	periodFrom: line(40),
	periodTo: line(40),
	status: v.picklist(strategyStatuses),
	vision: paragraph(longestWords),
	scrutiny: paragraph(1000),
	/** What the document calls its headings ("pledge"), and whether this council is to call them so. */
	calls: v.optional(line(60), ''),
	callThem: v.optional(v.picklist(['as before', 'as printed']), 'as before'),
});
export type ReviewHead = v.InferOutput<typeof ReviewHead>;

/** A line that no rule placed. Lines with one number stand together, and are placed together. */
export const UnplacedLine = v.strictObject({
	key: Key,
	shape: v.picklist(['heading', 'paragraph', 'item', 'row', 'mark']),
	text: paragraph(1000),
	/** The heading above it. */
	heading: short,
	under: v.nullable(Key),
	list: v.pipe(v.number(), v.integer()),
	places,
});
export type UnplacedLine = v.InferOutput<typeof UnplacedLine>;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** What became of the document's lines; the lines themselves only where no rule placed them. */
export const ReviewLedger = v.strictObject({
	read: count,
	told: count,
	ignored: v.pipe(v.array(v.strictObject({ rule: short, count })), v.maxLength(30)),
	notPlaced: v.pipe(v.array(UnplacedLine), v.maxLength(20_000)),
});
export type ReviewLedger = v.InferOutput<typeof ReviewLedger>;

/** A line of the document, kept because something was read from it. */
export const SourceLine = v.strictObject({
	line: v.pipe(v.number(), v.integer(), v.minValue(0)),
	text: v.pipe(v.string(), v.maxLength(2100)),
});
export type SourceLine = v.InferOutput<typeof SourceLine>;

export const StrategyReview = v.strictObject({
	format: v.literal('heard review 1'),
	/** The file's name, or what was pasted. */
	source: line(200),
	head: ReviewHead,
	/** What is not sure about the head, and where it was read. */
	headDoubts: v.pipe(v.array(reason), v.maxLength(30)),
	headPlaces: places,
	items: v.pipe(v.array(ReviewItem), v.maxLength(mostItems)),
	notes: v.pipe(v.array(ReviewNote), v.maxLength(mostItems)),
	names: v.pipe(v.array(ReviewName), v.maxLength(300)),
	lines: v.pipe(v.array(SourceLine), v.maxLength(20_000)),
	ledger: v.optional(ReviewLedger),
});
export type StrategyReview = v.InferOutput<typeof StrategyReview>;

/** What a button did. */
export interface ReviewChange {
	review: StrategyReview;
	/** The item to look at next: its key, or null where everything of the kind is looked at. */
	next: string | null;
}
