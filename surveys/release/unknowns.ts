// What is published of one question, as an attacker writes it down: the true counts are unknown whole numbers, and all
// that is published bounds them. Bases are sizes, known to within two; a cell is bounded by its range once its group's
// size is known; the groups that are shown and the rest (hidden groups and those who named none) make up the whole.
import { stepsOf, type Arc } from './circulation.ts';
import { firstsToldBy } from './first-choices.ts';
import type { QuestionKind } from '../question/question.ts';
import type { Share, Shown } from './result.ts';
import { atLeast, atMost, basesToldAs, both, countsToldAs, only, type Span } from './span.ts';

/** What is published of one question. */
export interface Published {
	kind: QuestionKind;
	whole: Shown;
	groups: readonly { id: string; result: Shown }[];
}

/** What an attacker knows beside the question itself: from the other questions, and from how many were asked. */
export interface Known {
	wholeAtMost: number;
	groupAtMost: ReadonlyMap<string, number>;
	rest: Span;
	/** The most choices that one answer picked. */
	mostPicks: number;
}

export const nothingElse: Known = {
	wholeAtMost: Infinity,
	groupAtMost: new Map(),
	rest: atLeast(0),
	mostPicks: Infinity,
};

/** An unknown count: how many flow along an arc, within bounds that follow from a size. */
export interface UnknownCount extends Arc {
	/** The place in `sizes` of the size that bounds it. */
	of: number;
	within: (size: number) => Span;
}

export interface Unknowns {
	counts: UnknownCount[];
	/** What leads from where to where in the circulation of counts. */
	steps: number[][];
	/** First the whole, then the shown groups, last the rest; `count` is the place of its own unknown in `counts`. */
	sizes: { count: number; span: Span }[];
	/** Where the cells are in `counts`. */
	cells: { count: number; size: number; choice: string }[];
}

export function unknownsOf(published: Published, known: Known = nothingElse): Unknowns {
	const spans = sizesOf(published, known);
	const nodes = nodesOf(published, spans.length);
	const sizes = spans.map((_, of): UnknownCount => ({ of, within: only, ...nodes.size(of) }));
	const cells = cellsOf(published, spans.length, nodes);
	const counts = [
		...sizes,
		...cells.map(({ unknown }) => unknown),
		...(nodes.picksOne ? [] : picksOf(published, spans.length, nodes, known)),
	];
	return {
		counts,
		steps: stepsOf(counts),
		sizes: spans.map((span, count) => ({ count, span })),
		cells: cells.map(({ unknown, choice }, place) => ({
			count: sizes.length + place,
			size: unknown.of,
			choice,
		})),
	};
}

type Nodes = ReturnType<typeof nodesOf>;

/**
 * The nodes of the circulation. Where everybody picks one choice, the cells of a group add up to its size, and sizes and
 * cells are one ring: from the top to the groups, to the choices, to the bottom and back. Otherwise sizes have a ring of
 * their own.
 */
function nodesOf({ kind, whole }: Published, sizes: number) {
	const choices = cellRanges(whole).length;
	const picksOne = kind !== 'choose-many' && kind !== 'best-worst' && whole.shares.length > 0;
	const [top, bottom] = [0, 1];
	const [sizesTop, sizesBottom] = picksOne ? [top, bottom] : [2, 3];
	const group = (size: number) => 3 + size; // the whole has size 0 and no node
	const choice = (place: number) => 3 + sizes + place;
	/** Of rounds a group has two more: what it picked as best (0), and what as worst (1). */
	const half = (of: number, worst: number) => 3 + sizes + choices + 2 * of + worst;
	const size = (of: number): Arc =>
		of === 0
			? { tail: sizesBottom, head: sizesTop }
			: { tail: sizesTop, head: picksOne ? group(of) : sizesBottom };
	return { top, bottom, group, half, choice, size, picksOne };
}

/** What a choice picked as worst is called in the audit; longer than an id may be. */
export const asWorst = (choice: string) => `picked as worst: ${choice}`;

/** The choices as the audit names them: of rounds, those picked as worst are choices of their own. */
const cellRanges = ({ shares, worst = [] }: Shown): Share[] => [
	...shares,
	...worst.map((share) => ({ ...share, choice: asWorst(share.choice) })),
];

function cellsOf({ whole, groups }: Published, sizes: number, nodes: Nodes) {
	const results = [whole, ...groups.map(({ result }) => result), null];
	const from = (of: number, place: number) =>
		whole.worst ? nodes.half(of, place < whole.shares.length ? 0 : 1) : nodes.group(of);
	return cellRanges(whole).flatMap(({ choice }, place) =>
		Array.from({ length: sizes }, (_, of) => {
			const result = results[of] ?? null;
			const within = result ? withinOf(result, choice) : atMost;
			const arc: Arc =
				of === 0
					? { tail: nodes.choice(place), head: nodes.bottom }
					: { tail: from(of, place), head: nodes.choice(place) };
			return { choice, unknown: { of, within, ...arc } };
		}),
	);
}

/** How many picks a group made in all, where everybody picks at least one choice; of rounds, as best or as worst. */
function picksOf({ whole }: Published, sizes: number, nodes: Nodes, known: Known): UnknownCount[] {
	const most = Math.min(known.mostPicks, whole.shares.length);
	if (most === 0) return [];
	const halves = whole.worst ? [0, 1] : [];
	const within = (size: number) => ({ lo: size, hi: size * most * (whole.worst ? 2 : 1) });
	const groups = Array.from({ length: sizes - 1 }, (_, group) => group + 1);
	return [
		{ tail: nodes.bottom, head: nodes.top, of: 0, within: () => atLeast(0) },
		...groups.map((of) => ({ tail: nodes.top, head: nodes.group(of), of, within })),
		...groups.flatMap((of) =>
			halves.map((worst) => ({
				...{ tail: nodes.group(of), head: nodes.half(of, worst), of },
				within: (size: number) => atMost(size * most),
			})),
		),
	];
}

/** The whole, the shown groups, and the rest, which is at most what the least groups leave of the greatest whole. */
function sizesOf({ whole, groups }: Published, known: Known): Span[] {
	const all = both(basesToldAs(whole.base, whole.grain), atMost(known.wholeAtMost));
	const shown = groups.map(({ id, result }) =>
		both(basesToldAs(result.base, result.grain), atMost(known.groupAtMost.get(id) ?? Infinity)),
	);
	const left = shown.reduce((most, { lo }) => most - lo, all.hi);
	return [all, ...shown, both(known.rest, atMost(left))];
}

/** How many of a group can have picked a choice, once its size is known. */
function withinOf(result: Shown, choice: string): (size: number) => Span {
	const share = cellRanges(result).find((one) => one.choice === choice);
	const told = (size: number) => (share ? countsToldAs(share, size, result.grain) : atMost(size));
	// The order of rounds is made of their ranges, and tells nothing more.
	if (!result.order || result.worst) return told;
	const firsts = firstsToldBy(result, choice);
	return (size) => both(told(size), firsts(size));
}
