// One press of a button of the review: what was typed, then what the button does. Only the step travels; the reading stays
// where it is kept, and what the document says about an item, where it stands and what is doubted, is nobody's to send.
import * as v from 'valibot';
import { line } from '../../words/text.ts';
import { addItem } from './add-item.ts';
import { applyReviewIntent } from './apply-intent.ts';
import { ReviewHead, ReviewItem, type ReviewChange, type StrategyReview } from './review.ts';

export const ReviewStep = v.strictObject({
	/** What the button does: apply-intent.ts. `add` puts the item in as a new one, `head` saves the head. */
	intent: line(100),
	/** The item as it was typed. */
	item: v.optional(ReviewItem),
	head: v.optional(ReviewHead),
	/** To split: before which piece. To add: on which line of the document it stands. */
	at: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999_999))),
});
export type ReviewStep = v.InferOutput<typeof ReviewStep>;

export function takeReviewStep(
	review: StrategyReview,
	{ intent, item, head, at }: ReviewStep,
	newKey: () => string,
): ReviewChange {
	if (intent === 'head') return { review: { ...review, head: head ?? review.head }, next: null };
	if (intent === 'add' && item) {
		const key = newKey();
		return {
			review: addItem(review, { ...item, key, state: 'accepted', doubts: [], places: [] }, at ?? null),
			next: key,
		};
	}
	const edited = item ? { ...review, items: review.items.map((one) => asTyped(one, item)) } : review;
	return applyReviewIntent(edited, intent, { newKey, ...(at !== undefined && { at }) });
}

function asTyped(read: ReviewItem, typed: ReviewItem): ReviewItem {
	if (read.key !== typed.key || read.kind !== typed.kind) return read;
	const { state, doubts, places } = read;
	return { ...typed, state, doubts, places };
}
