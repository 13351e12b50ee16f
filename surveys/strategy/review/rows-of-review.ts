// An accepted review as the rows of a strategy. Only what somebody accepted is in it, in printed order, and no name of a
// person that nobody said may stand.
import type { Id } from '../../words/id.ts';
import { targetsOf } from '../measures/targets-of.ts';
import type { ReviewItem, ReviewName, StrategyReview } from './review.ts';

type Item<K extends ReviewItem['kind']> = Extract<ReviewItem, { kind: K }>;
export const hiddenName = '[name]';

/** What was accepted, kind by kind, under the ids that its rows will have. */
function acceptedIn(review: StrategyReview, newId: () => Id) {
	const accepted = review.items.filter(({ state }) => state === 'accepted');
	const ids = new Map(accepted.map(({ key }) => [key, newId()]));
	const own = (key: string) => ids.get(key) ?? newId();
	return {
		without: hiding(review.names),
		idOf: (key: string | null) => (key === null ? null : (ids.get(key) ?? null)),
		own,
		of: <K extends ReviewItem['kind']>(kind: K) =>
			accepted.filter((one): one is Item<K> => one.kind === kind),
		base: (item: ReviewItem, position: number) => ({ id: own(item.key), position }),
	};
}
type Accepted = ReturnType<typeof acceptedIn>;

export function rowsOfReview(review: StrategyReview, newId: () => Id) {
	const accepted = acceptedIn(review, newId);
	const { without, own, of } = accepted;
	const measures = measureRows(accepted);
	const figures = of('figure').map((one) => ({ ...one, measureId: accepted.idOf(one.measure) ?? newId() }));
	return {
		strategy: headRow(review, without),
		...priorityRows(accepted),
		...pledgeRows(accepted),
		actions: actionRows(accepted),
		measures: [...measures, ...ofTheirOwn(figures, accepted, measures.length)],
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

const priorityRows = ({ of, own, base, without }: Accepted) => ({
	priorities: of('priority').map((one, position) => ({
		...base(one, position),
		number: one.number,
		title: without(one.words),
		youngWording: without(one.youngWording),
	})),
	principles: of('priority').flatMap(({ key, principles }) =>
		[...new Set(principles)].map((principle) => ({ priorityId: own(key), principle })),
	),
});

const pledgeRows = ({ of, own, base, idOf, without }: Accepted) => ({
	pledges: of('pledge').map((one, position) => ({
		...base(one, position),
		priorityId: idOf(one.under),
		wording: without(one.words),
		madeBy: without(one.madeBy),
		by: one.by,
	})),
	answers: of('pledge').flatMap(({ key, answers }) =>
		[...new Set(answers.flatMap((action) => idOf(action) ?? []))].map((actionId) => ({
			pledgeId: own(key),
			actionId,
		})),
	),
});

const actionRows = ({ of, base, idOf, without }: Accepted) =>
	of('action').map((one, position) => ({
		...base(one, position),
		priorityId: idOf(one.under),
		ref: one.ref === '' ? null : one.ref,
		activity: without(one.words),
		leads: parted(without(one.leads)),
		timescale: without(one.timescale),
	}));

const measureRows = ({ of, base, idOf, without }: Accepted) =>
	of('measure').map((one, position) => ({
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

/** Several in one box, with semicolons between. */
const parted = (text: string) =>
	text
		.split(';')
		.map((piece) => piece.trim())
		.filter((piece) => piece !== '');

type Figure = Item<'figure'> & { measureId: Id };

/** A value whose measure is not in the document, or was not kept, makes one of its own, in its own words. */
const ofTheirOwn = (figures: readonly Figure[], { idOf, without }: Accepted, from: number) =>
	figures
		.filter(({ measure }) => idOf(measure) === null)
		.map(({ measureId, under, words, unit }, index) => ({
			id: measureId,
			position: from + index,
			priorityId: idOf(under),
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
