// What is published of one question, as an attacker writes it down: the true counts are unknown whole numbers, and all
// that is published bounds them. Bases are sizes, known to within two; a cell is bounded by its range once its group's
// size is known; the groups that are shown and the rest (hidden groups and those who named none) make up the whole.
import { stepsOf, type Arc } from './circulation.ts';
import { firstsToldBy } from './first-choices.ts';
import type { QuestionKind } from '../question/question.ts';
import type { Shown } from './result.ts';
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
	const picksOne = kind !== 'choose-many' && whole.shares.length > 0;
	const [top, bottom] = [0, 1];
	const [sizesTop, sizesBottom] = picksOne ? [top, bottom] : [2, 3];
	const group = (size: number) => 3 + size; // the whole has size 0 and no node
	const choice = (place: number) => 3 + sizes + place;
	const size = (of: number): Arc =>
		of === 0
			? { tail: sizesBottom, head: sizesTop }
			: { tail: sizesTop, head: picksOne ? group(of) : sizesBottom };
	return { top, bottom, group, choice, size, picksOne };
}

function cellsOf({ whole, groups }: Published, sizes: number, nodes: Nodes) {
	const results = [whole, ...groups.map(({ result }) => result), null];
	return whole.shares.flatMap(({ choice }, place) =>
		Array.from({ length: sizes }, (_, of) => {
			const result = results[of] ?? null;
			const within = result ? withinOf(result, choice) : atMost;
			const arc: Arc =
				of === 0
					? { tail: nodes.choice(place), head: nodes.bottom }
					: { tail: nodes.group(of), head: nodes.choice(place) };
			return { choice, unknown: { of, within, ...arc } };
		}),
	);
}

/** How many picks a group made in all, where everybody picks at least one choice. */
function picksOf({ whole }: Published, sizes: number, nodes: Nodes, known: Known): UnknownCount[] {
	const most = Math.min(known.mostPicks, whole.shares.length);
	const within = (size: number) => ({ lo: size, hi: size * most });
	if (most === 0) return [];
	return [
		{ tail: nodes.bottom, head: nodes.top, of: 0, within: () => atLeast(0) },
		...Array.from({ length: sizes - 1 }, (_, group) => ({
			tail: nodes.top,
			head: nodes.group(group + 1),
			of: group + 1,
			within,
		})),
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
	const share = result.shares.find((one) => one.choice === choice);
	const told = (size: number) => (share ? countsToldAs(share, size, result.grain) : atMost(size));
	if (!result.order) return told;
	const firsts = firstsToldBy(result, choice);
	return (size) => both(told(size), firsts(size));
}
