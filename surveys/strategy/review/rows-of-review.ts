// An accepted review as the rows of a strategy. Only what somebody accepted is in it, in printed order, and no name of a
// person that nobody said may stand.
import type { Id } from '../../words/id.ts';
import { targetsOf } from '../measures/targets-of.ts';
import type { ReviewItem, ReviewName, StrategyReview } from './review.ts';

type Item<K extends ReviewItem['kind']> = Extract<ReviewItem, { kind: K }>;
export const hiddenName = '[name]';

export function rowsOfReview(review: StrategyReview, newId: () => Id) {
	const without = hiding(review.names);
	const accepted = review.items.filter(({ state }) => state === 'accepted');
	const ids = new Map(accepted.map(({ key }) => [key, newId()]));
	const idOf = (key: string | null) => (key === null ? null : (ids.get(key) ?? null));
	const own = (key: string) => ids.get(key) ?? newId();
	const of = <K extends ReviewItem['kind']>(kind: K) =>
		accepted.filter((one): one is Item<K> => one.kind === kind);
	const base = (item: ReviewItem, position: number) => ({ id: own(item.key), position });
	const measures = of('measure').map((one, position) => ({
		...base(one, position),
		priorityId: idOf(one.under),
		actionId: idOf(one.action),
		wording: without(one.words),
		target: one.target === '' ? null : without(one.target),
		// What somebody changed is taken apart anew, and so is what a name is left out of.
		targets:
			one.read?.target === one.target && without(one.target) === one.target
				? one.read.targets
				: targetsOf(without(one.words), without(one.target)),
		unit: one.unit,
		direction: one.direction,
	}));
	const figures = of('figure').map((one) => ({ ...one, measureId: idOf(one.measure) ?? newId() }));
	return {
		strategy: headRow(review, without),
		priorities: of('priority').map((one, position) => ({
			...base(one, position),
			number: one.number,
			title: without(one.words),
			youngWording: without(one.youngWording),
		})),
		pledges: of('pledge').map((one, position) => ({
			...base(one, position),
			priorityId: idOf(one.under),
			wording: without(one.words),
			madeBy: without(one.madeBy),
			by: one.by,
		})),
		actions: of('action').map((one, position) => ({
			...base(one, position),
			priorityId: idOf(one.under),
			ref: one.ref === '' ? null : one.ref,
			activity: without(one.words),
			leads: parted(without(one.leads)),
			timescale: without(one.timescale),
		})),
		measures: [...measures, ...ofTheirOwn(figures, ids, measures.length, without)],
		readings: figures.map((one) => ({
			id: own(one.key),
			measureId: one.measureId,
			asAt: one.date || 'no date printed',
			value: one.value,
			// A value that was put right is no longer the one that was printed.
			printed: one.printed !== '' && Number(one.printed) === one.value ? one.printed : null,
			base: one.base,
			voice: one.voice,
			source: without(review.head.title),
			kind: 'document' as const,
		})),
		principles: of('priority').flatMap(({ key, principles }) =>
			[...new Set(principles)].map((principle) => ({ priorityId: own(key), principle })),
		),
		answers: of('pledge').flatMap(({ key, answers }) =>
			[...new Set(answers.flatMap((action) => idOf(action) ?? []))].map((actionId) => ({
				pledgeId: own(key),
				actionId,
			})),
		),
		groups: of('group').map((one) => ({
			id: own(one.key),
			name: without(one.words),
			ageFrom: one.ageFrom,
			ageTo: one.ageTo,
		})),
		words: of('word').map(({ words, instead }) => ({ say: without(words), instead: parted(instead) })),
	};
}
export type StrategyRows = ReturnType<typeof rowsOfReview>;

/** Several in one box, with semicolons between. */
const parted = (text: string) =>
	text
		.split(';')
		.map((piece) => piece.trim())
		.filter((piece) => piece !== '');

type Figure = Item<'figure'> & { measureId: Id };

/** A value whose measure is not in the document, or was not kept, makes one of its own, in its own words. */
const ofTheirOwn = (
	figures: readonly Figure[],
	ids: ReadonlyMap<string, Id>,
	from: number,
	without: (text: string) => string,
) =>
	figures
		.filter(({ measure }) => measure === null || !ids.has(measure))
		.map(({ measureId, under, words, unit }, index) => ({
			id: measureId,
			position: from + index,
			priorityId: under === null ? null : (ids.get(under) ?? null),
			actionId: null,
			wording: without(words),
			target: null,
			targets: [],
			unit,
			direction: 'unclear' as const,
		}));

const headRow = ({ head }: StrategyReview, without: (text: string) => string) => ({
	title: without(head.title),
	periodFrom: head.periodFrom,
	periodTo: head.periodTo,
	vision: head.vision === '' ? null : without(head.vision),
	scrutiny: head.scrutiny === '' ? null : without(head.scrutiny),
});

/** The longest names first: "Ann Lee" goes before "Ann" can leave "Lee" behind. */
function hiding(names: readonly ReviewName[]): (text: string) => string {
	const hidden = names
		.filter(({ publish }) => !publish)
		.map(({ name }) => name)
		.sort((one, other) => other.length - one.length);
	return (text) => hidden.reduce((left, name) => left.replaceAll(name, hiddenName), text);
}
