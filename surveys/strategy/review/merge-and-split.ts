// Two items that are one, and one that is two. What points at an item that went points at the one that took it in.
import { longestWords, type ReviewChange, type ReviewItem, type StrategyReview } from './review.ts';

/** Where words can be parted: at each line, or where there is one line only, at each sentence or point. */
export function piecesOf(words: string): string[] {
	const lines = words.split('\n').filter((line) => line.trim() !== '');
	if (lines.length > 1) return lines;
	return words.split(/(?<=[.;!?])\s+(?=\S)/).filter((piece) => piece.trim() !== '');
}

/** The item that the one with this key would be merged into: the one before it of its kind that is not dropped. */
export function mergesInto({ items }: StrategyReview, key: string): ReviewItem | null {
	const place = items.findIndex((one) => one.key === key);
	const { kind } = items[place] ?? {};
	return (
		items.slice(0, Math.max(0, place)).findLast((one) => one.kind === kind && one.state !== 'dropped') ?? null
	);
}

export function mergeItem(review: StrategyReview, key: string): ReviewChange {
	const gone = review.items.find((one) => one.key === key);
	const into = mergesInto(review, key);
	const words = `${into?.words ?? ''} ${gone?.words ?? ''}`;
	if (!gone || !into || words.length > longestWords) return { review, next: gone?.key ?? null };
	const merged: ReviewItem = {
		...into,
		state: 'open',
		words,
		doubts: [...new Set([...into.doubts, ...gone.doubts])].slice(0, 30),
		places: [...into.places, ...gone.places].slice(0, 50),
	};
	const items = review.items
		.filter((one) => one.key !== key)
		.map((one) => (one.key === into.key ? merged : pointingTo(one, key, into.key)));
	return { review: { ...review, items }, next: into.key };
}

function pointingTo(item: ReviewItem, from: string, to: string): ReviewItem {
	const moved = (key: string | null) => (key === from ? to : key);
	switch (item.kind) {
		case 'priority':
		case 'group':
		case 'word':
			return item;
		case 'pledge':
			return {
				...item,
				under: moved(item.under),
				answers: item.answers.map((key) => (key === from ? to : key)),
			};
		case 'action':
			return { ...item, under: moved(item.under) };
		case 'measure':
			return { ...item, under: moved(item.under), action: moved(item.action) };
		case 'figure':
			return { ...item, under: moved(item.under), measure: moved(item.measure) };
	}
}

/** Parts an item before its piece number `at`, counted from 1: so 2 leaves the first piece alone. */
export function splitItem(review: StrategyReview, key: string, at: number, newKey: string): ReviewChange {
	const item = review.items.find((one) => one.key === key);
	const pieces = piecesOf(item?.words ?? '');
	const inside = Number.isInteger(at) && at > 1 && at <= pieces.length;
	if (!item || !inside || review.items.some((one) => one.key === newKey))
		return { review, next: item?.key ?? null };
	const between = item.words.includes('\n') ? '\n' : ' ';
	const halves: ReviewItem[] = [
		{ ...item, state: 'open', words: pieces.slice(0, at - 1).join(between) },
		{ ...item, state: 'open', key: newKey, words: pieces.slice(at - 1).join(between) },
	];
	const items = review.items.flatMap((one) => (one.key === key ? halves : [one]));
	return { review: { ...review, items }, next: key };
}
