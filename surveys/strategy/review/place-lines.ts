// Rule: what no rule placed, a person places with one press, a list at a time: it becomes items where it is printed, kept at once,
// because somebody meant it. What tells of harm never gets here: it is a concern.
import { comparedHeading } from './compared-heading.ts';
import { addItem, blankItem } from './add-item.ts';
import type { ReviewChange, ReviewItem, StrategyReview, UnplacedLine } from './review.ts';

/** What lines may be said to be; "leave" says that somebody looked, and nothing is to be put in. */
export const placements = [
	'wishes',
	'promises',
	'measures',
	'actions',
	'headings',
	'words',
	'leave',
] as const;
export type Placement = (typeof placements)[number];

export const isPlacement = (text: string): text is Placement => placements.some((one) => one === text);

/** `which` is the number of a list, or the key of one line. */
export const placeLines = (review: StrategyReview, which: string, as: string): ReviewChange =>
	place(review, as, ({ key, list }) => key === which || String(list) === which);

/** All lists under headings that say the same as this list's: a document asks of each kind of list once. */
export function placeHeaded(review: StrategyReview, which: string, as: string): ReviewChange {
	const of = review.ledger?.notPlaced.find(({ list }) => String(list) === which);
	const heading = of && comparedHeading(of.heading);
	return place(
		review,
		as,
		(line) => heading !== undefined && inList(line) && comparedHeading(line.heading) === heading,
	);
}

/** A list, a row or a heading; running text is looked at by itself. */
export const inList = ({ shape }: Pick<UnplacedLine, 'shape'>) => shape !== 'paragraph';

function place(review: StrategyReview, as: string, isMeant: (line: UnplacedLine) => boolean): ReviewChange {
	const { ledger } = review;
	if (!ledger || !isPlacement(as)) return { review, next: null };
	const meant = ledger.notPlaced.filter(isMeant);
	const left = { ...ledger, told: ledger.told + meant.length };
	const rest = ledger.notPlaced.filter((one) => !meant.includes(one));
	const placed: StrategyReview = { ...review, ledger: { ...left, notPlaced: rest } };
	if (as === 'leave') return { review: placed, next: null };
	const headings = new Set(review.items.flatMap(({ kind, key }) => (kind === 'priority' ? [key] : [])));
	return {
		review: meant.reduce(
			(sofar, line) => addItem(sofar, itemOf(line, as, headings), line.places[0]?.line ?? null),
			placed,
		),
		next: null,
	};
}

const kinds = {
	wishes: 'pledge',
	promises: 'pledge',
	measures: 'measure',
	actions: 'action',
	headings: 'priority',
	words: 'word',
} as const;

function itemOf(
	line: UnplacedLine,
	as: Exclude<Placement, 'leave'>,
	headings: ReadonlySet<string>,
): ReviewItem {
	const { text: words } = line;
	const under = line.under !== null && headings.has(line.under) ? line.under : null;
	const item = { ...blankItem(kinds[as], `placed-${line.key}`), places: line.places };
	switch (item.kind) {
		case 'pledge':
			return { ...item, words, under, by: as === 'wishes' ? 'young people' : 'council' };
		case 'measure':
		case 'action':
			return { ...item, words, under };
		case 'word':
			return { ...item, ...parted(words) };
		case 'priority':
		case 'group':
		case 'figure':
			return { ...item, words };
	}
}

/** "Respite – a day out", "Respite: a day out", or the two cells of a row. */
function parted(text: string): { words: string; instead: string } {
	const [, term, meaning] = /^(.{1,80}?)(?:\s[–—-]\s|:\s|\s\|\s)(.{1,900})$/s.exec(text) ?? [];
	return { words: term ?? text, instead: meaning ?? '' };
}
