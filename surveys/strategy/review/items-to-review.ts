// What was read, as items of one shape. What will be done under a priority is a promise of the council; the difference that it
// is to make is a measure without a number.
import type { StrategyProposal } from '../reading/proposal.ts';
import { longestWords, type ReviewItem } from './review.ts';

interface Read {
	key: string;
	doubts: string[];
	places: ReviewItem['places'];
}

const cut = (text: string | null, most = 300) => (text ?? '').slice(0, most);

/** What every item carries over; words that are too long are cut, and it is said. */
function asRead({ key, doubts, places }: Read, text: string) {
	const long = text.length > longestWords;
	return {
		key: keyOf(key),
		state: 'open' as const,
		doubts: [
			...(long ? ['It was longer than can be kept, and its end is cut off.'] : []),
			...doubts.slice(0, 29).map((doubt) => doubt.slice(0, 1000)),
		],
		places: places.slice(0, 50),
		words: text.slice(0, longestWords).trim(),
	};
}

const keyOf = (key: string) =>
	key
		.toLowerCase()
		.replace(/[^a-z0-9-]/g, '-')
		.slice(0, 40);

/** A value with its decimals, as it is printed; '' where it is printed as no plain number. */
const plainNumber = (printed: string) => {
	const plain = printed.replace(/[\s,%£]/g, '');
	return /^-?\d{1,12}(\.\d{1,4})?$/.test(plain) ? plain : '';
};

const withDetail = (words: string, detail: readonly string[]) => [words, ...detail].join('\n');

/** Where an item stands, by keys that are among what was read; null where nothing is by that key. */
interface Keys {
	under: (key: string | null) => string | null;
	rowOf: (key: string | null) => string | null;
	measureOf: (key: string | null) => string | null;
}

function keysIn({ priorities, actions, measures }: StrategyProposal): Keys {
	const among = (those: readonly { key: string }[]) => {
		const known = new Set(those.map(({ key }) => key));
		return (key: string | null) => (key !== null && known.has(key) ? keyOf(key) : null);
	};
	return { under: among(priorities), rowOf: among(actions), measureOf: among(measures) };
}

export function itemsToReview(read: StrategyProposal): ReviewItem[] {
	const keys = keysIn(read);
	const items: ReviewItem[] = [
		...read.priorities.map((one) => ({
			kind: 'priority' as const,
			...asRead(one, one.title),
			number: cut(one.number),
			youngWording: cut(one.youngWording),
			principles: one.principles ?? [],
		})),
		...pledgesOf(read, keys),
		...read.actions.map((one) => ({
			kind: 'action' as const,
			...asRead(one, one.activity),
			under: keys.under(one.priority),
			ref: cut(one.ref),
			leads: cut(one.leads.join('; '), 1000),
			timescale: cut(one.timescale?.text ?? null, 1000),
		})),
		...measuresOf(read, keys),
		...figuresOf(read, keys),
		...read.groups.map((one) => ({
			kind: 'group' as const,
			...asRead(one, one.name),
			ageFrom: one.ages?.from ?? null,
			ageTo: one.ages?.to ?? null,
		})),
		...read.glossary.map(wordOf),
	];
	return items.filter(({ words }) => words !== '');
}

const pledgesOf = ({ pledges, commitments }: StrategyProposal, { under, rowOf }: Keys): ReviewItem[] => [
	...pledges.map((one) => ({
		kind: 'pledge' as const,
		...asRead(one, withDetail(one.wording, one.detail)),
		under: under(one.priority),
		madeBy: cut(one.madeBy),
		by: one.by,
		answers: (one.actions ?? []).flatMap((key) => rowOf(key) ?? []),
	})),
	...commitments
		.filter(({ kind }) => kind === 'will do')
		.map((one) => ({
			kind: 'pledge' as const,
			...asRead(one, withDetail(one.text, one.detail)),
			under: under(one.priority),
			madeBy: '',
			by: 'council' as const,
			answers: [],
		})),
];

const figuresOf = ({ figures }: StrategyProposal, { under, measureOf }: Keys): ReviewItem[] =>
	figures.map((one) => ({
		kind: 'figure' as const,
		...asRead(one, one.clause || one.text),
		under: under(one.priority),
		measure: measureOf(one.measure ?? null),
		value: one.value,
		printed: plainNumber(one.printed),
		unit: cut(one.unit),
		date: cut(one.date),
		base: one.base,
		voice: one.voice ?? ('service' as const),
	}));

const explained =
	'It is explained, and no other word is offered. Write what could be said instead, or leave it out.';

function wordOf(one: StrategyProposal['glossary'][number]): ReviewItem {
	const offered = one.alternatives.length > 0;
	const doubts = offered ? one.doubts : [...one.doubts, explained];
	return {
		kind: 'word',
		...asRead({ ...one, doubts }, one.term),
		instead: offered ? cut(one.alternatives.join('; '), 1000) : one.meaning.length > 80 ? '' : one.meaning,
	};
}

/** A difference that states its number was read as a measure too: it is put in once, with its target. */
const isSame = (
	{ wording, places }: StrategyProposal['measures'][number],
	{ text, detail, places: of }: StrategyProposal['commitments'][number],
) => places[0]?.offset === of[0]?.offset && detail.length === 0 && plain(wording) === plain(text);

const plain = (text: string) => text.replace(/[\s.;]+/g, ' ').trim();

/** A target out of a column of its own has its year in the column's head. */
const targetWords = ({ text, by }: Target, wording: string) =>
	by === null || wording.includes(text) || text.includes(by) ? text : `${text} by ${by}`;
type Target = StrategyProposal['measures'][number]['targets'][number];

function measuresOf({ measures, commitments }: StrategyProposal, { under, rowOf }: Keys): ReviewItem[] {
	return [
		...measures.map((one) => ({
			kind: 'measure' as const,
			...asRead(one, one.wording),
			under: under(one.priority),
			action: rowOf(one.action),
			...targetOf(one),
			unit: cut(one.unit ?? one.targets[0]?.unit ?? null),
			direction: one.direction,
		})),
		...commitments
			.filter(({ kind }) => kind === 'difference')
			.filter((one) => !measures.some((measure) => isSame(measure, one)))
			.map((one) => ({
				kind: 'measure' as const,
				...asRead(one, withDetail(one.text, one.detail)),
				under: under(one.priority),
				action: null,
				target: '',
				unit: '',
				direction: 'unclear' as const,
			})),
	];
}

/** The words of a target, and what was taken apart of them. */
function targetOf({ target, targets, wording }: StrategyProposal['measures'][number]) {
	const words = cut(target ?? targets.map((one) => targetWords(one, wording)).join('; '), 1000);
	return target === undefined || target === null
		? { target: words }
		: { target: words, read: { target: words, targets: targets.slice(0, 50) } };
}
