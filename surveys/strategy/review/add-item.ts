// What the reading missed: an item that a person writes, with its place in the document where they know it. It is kept at
// once, because somebody meant it, and stands where it is printed.
import { reviewKinds, type ReviewItem, type ReviewKind, type StrategyReview } from './review.ts';

export const isReviewKind = (text: string | null): text is ReviewKind =>
	reviewKinds.some((kind) => kind === text);

/** An item of a kind with nothing written yet. */
export function blankItem(kind: ReviewKind, key: string): ReviewItem {
	const base = { key, state: 'accepted' as const, doubts: [], places: [], words: '' };
	switch (kind) {
		case 'priority':
			return { kind, ...base, number: '', youngWording: '', principles: [] };
		case 'pledge':
			return { kind, ...base, under: null, madeBy: '', by: 'not said', answers: [] };
		case 'action':
			return { kind, ...base, under: null, ref: '', leads: '', timescale: '' };
		case 'measure':
			return { kind, ...base, under: null, action: null, target: '', unit: '', direction: 'unclear' };
		case 'group':
			return { kind, ...base, ageFrom: null, ageTo: null };
		case 'word':
			return { kind, ...base, instead: '' };
		case 'figure':
			return {
				kind,
				...base,
				under: null,
				measure: null,
				value: 0,
				printed: '',
				unit: '',
				date: '',
				base: null,
				voice: 'service',
			};
	}
}

const firstLine = ({ places }: Pick<ReviewItem, 'places'>) => places[0]?.line ?? null;

/** The page a line stands on, as far as what was read around it tells. */
export function pageOfLine({ items, notes, headPlaces }: StrategyReview, line: number): number | null {
	const known = [...headPlaces, ...[...items, ...notes].flatMap(({ places }) => places)];
	const near = known.filter((place) => place.page !== null && place.line <= line);
	return near.reduce((last, place) => (place.line >= last.line ? place : last), {
		line: 0,
		page: null as number | null,
	}).page;
}

/** Adds an item where its line stands among its kind; without a line, after all of them. Where its place is known, it stays. */
export function addItem(review: StrategyReview, item: ReviewItem, line: number | null): StrategyReview {
	const { items } = review;
	if (items.some(({ key }) => key === item.key)) return review;
	const places = line === null ? [] : [{ page: pageOfLine(review, line), line, offset: 0 }];
	const added: ReviewItem = item.places.length > 0 ? item : { ...item, places };
	const after = (one: ReviewItem) => one.kind === item.kind && (firstLine(one) ?? 0) > (line ?? Infinity);
	const at = items.findIndex(after);
	return { ...review, items: at < 0 ? [...items, added] : items.toSpliced(at, 0, added) };
}
