// What the buttons of the review do; pure, so that a page with and one without a script do the same. A button's value is
// its verb and what it is about: `accept/<key>`, `accept-sure/<kind>`, `accept-alike/<key>` for all with the same doubts,
// `place/<list>/<what it is>` for lines that no rule placed, `place-headed/…` for all lists under headings like that one's.
import { mergeItem, splitItem } from './merge-and-split.ts';
import { placeHeaded, placeLines } from './place-lines.ts';
import type { ReviewChange, ReviewItem, StrategyReview } from './review.ts';

/** For `split`: before which piece, from 1; and a key for the new item. */
export interface ReviewTools {
	at?: number;
	newKey: () => string;
}

const doubtsOf = ({ doubts }: Pick<ReviewItem, 'doubts'>) => JSON.stringify(doubts);

/** Whether the reading has the same doubts about both, so that who knows one of them knows the other. */
export const areAlike = (one: ReviewItem, other: ReviewItem) =>
	one.kind === other.kind && doubtsOf(one) === doubtsOf(other);

export const isSure = ({ doubts }: Pick<ReviewItem, 'doubts'>) => doubts.length === 0;

/** In the order of looking: what is not sure first, each in printed order. */
export const inOrderOfDoubt = <T extends Pick<ReviewItem, 'doubts'>>(items: readonly T[]): T[] => [
	...items.filter((one) => !isSure(one)),
	...items.filter(isSure),
];

/** Applies a button. What is no intent, or is about something that is not there, changes nothing. */
export function applyReviewIntent(review: StrategyReview, intent: string, tools: ReviewTools): ReviewChange {
	const [verb = '', about = '', as = ''] = intent.split('/');
	switch (verb) {
		case 'accept':
			return decided(review, about, 'accepted');
		case 'drop':
			return decided(review, about, 'dropped');
		case 'reopen':
			return { review: withState(review, ({ key }) => key === about, 'open'), next: about };
		case 'accept-sure':
			return whole(review, (one) => one.kind === about && one.state === 'open' && isSure(one), 'accepted');
		case 'accept-alike':
			return whole(review, alike(review, about), 'accepted');
		case 'drop-alike':
			return whole(review, alike(review, about), 'dropped');
		case 'drop-rest':
			return whole(review, (one) => one.kind === about && one.state === 'open', 'dropped');
		case 'merge':
			return mergeItem(review, about);
		case 'split':
			return splitItem(review, about, tools.at ?? 0, tools.newKey());
		case 'place':
			return placeLines(review, about, as);
		case 'place-headed':
			return placeHeaded(review, about, as);
		case 'seen':
			return { review: noted(review, about), next: null };
		case 'publish':
		case 'withhold':
			return { review: named(review, about, verb === 'publish'), next: null };
		default:
			return { review, next: about || null };
	}
}

function decided(review: StrategyReview, key: string, state: ReviewItem['state']): ReviewChange {
	const at = review.items.find((one) => one.key === key);
	if (!at) return { review, next: null };
	const list = inOrderOfDoubt(review.items.filter(({ kind }) => kind === at.kind));
	const place = list.findIndex((one) => one.key === key);
	const open = (one: ReviewItem) => one.state === 'open' && one.key !== key;
	const next = list.slice(place).find(open) ?? list.find(open);
	return { review: withState(review, (one) => one.key === key, state), next: next?.key ?? null };
}

/** Those that are open and doubted as this one is. */
function alike(review: StrategyReview, key: string): (one: ReviewItem) => boolean {
	const like = review.items.find((one) => one.key === key);
	return (one) => like !== undefined && one.state === 'open' && areAlike(one, like);
}

const whole = (
	review: StrategyReview,
	which: (one: ReviewItem) => boolean,
	state: ReviewItem['state'],
): ReviewChange => ({ review: withState(review, which, state), next: null });

const withState = (
	review: StrategyReview,
	which: (one: ReviewItem) => boolean,
	state: ReviewItem['state'],
): StrategyReview => ({
	...review,
	items: review.items.map((one) => (which(one) ? { ...one, state } : one)),
});

const noted = (review: StrategyReview, key: string): StrategyReview => ({
	...review,
	notes: review.notes.map((one) => (one.key === key ? { ...one, seen: true } : one)),
});

const named = (review: StrategyReview, key: string, publish: boolean): StrategyReview => ({
	...review,
	names: review.names.map((one) => (one.key === key ? { ...one, publish } : one)),
});
