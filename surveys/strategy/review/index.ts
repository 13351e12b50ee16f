// The face of looking over what was read: each step of a review. What a review is stands in `#surveys`.
export * from './apply-intent.ts';
export * from './review-step.ts';
export * from './add-item.ts';
export { inList, placements, type Placement } from './place-lines.ts';
export { comparedHeading } from './compared-heading.ts';
export * from './known-headings.ts';
export { mergesInto, piecesOf } from './merge-and-split.ts';
export * from './what-is-left.ts';
export * from './rows-of-review.ts';
export { startReview } from './start-review.ts';
