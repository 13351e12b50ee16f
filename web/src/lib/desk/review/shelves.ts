// The items of one part as they lie to be looked at: what the reading doubts for the same reason lies together, so that it
// can be kept or left out at once.
import type { ReviewItem } from '#surveys';
import { areAlike, isSure } from '#surveys/review';

export interface Shelf<T> {
	title: string;
	/** What is doubted about all of these; empty where there is no doubt, or each has its own. */
	doubts: string[];
	those: T[];
	/** Of items that are doubted alike: one of them, to name them all by. */
	alike: string | null;
	state: ReviewItem['state'];
}

/** From so many alike on they are shown shut: a page of open forms cannot be looked over. */
export const manyAlike = 3;

export function shelvesOf<T extends { item: ReviewItem }>(items: readonly T[]): Shelf<T>[] {
	const of = (state: ReviewItem['state']) => items.filter(({ item }) => item.state === state);
	const open = of('open');
	const doubted = groupsAlike(open.filter(({ item }) => !isSure(item)));
	const several = doubted.filter(({ length }) => length > 1);
	const shelves: Shelf<T>[] = [
		shelf('Not sure', 'open', doubted.filter(({ length }) => length === 1).flat()),
		...several.map((those) => ({
			...shelf('Not sure, for one reason', 'open', those),
			doubts: those[0]?.item.doubts ?? [],
			alike: those[0]?.item.key ?? null,
		})),
		shelf(
			'To look at',
			'open',
			open.filter(({ item }) => isSure(item)),
		),
		shelf('Kept', 'accepted', of('accepted')),
		shelf('Left out', 'dropped', of('dropped')),
	];
	return shelves.filter(({ those }) => those.length > 0);
}

const shelf = <T>(title: string, state: ReviewItem['state'], those: T[]): Shelf<T> => ({
	title,
	state,
	those,
	doubts: [],
	alike: null,
});

function groupsAlike<T extends { item: ReviewItem }>(items: readonly T[]): T[][] {
	const groups: T[][] = [];
	for (const one of items) {
		const group = groups.find(([first]) => first && areAlike(first.item, one.item));
		if (group) group.push(one);
		else groups.push([one]);
	}
	return groups;
}
