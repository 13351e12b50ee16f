// Counting is the one place where slips become numbers; all that is published is made from these counts. Everybody is
// the sum of the groups and of those who named none. A national survey has millions of slips, and reading them is what
// takes time: so all questions are counted in one walk over the slips, and nothing is made for a single slip. The ballots of
// an order are pooled later, one question after the other: the pools of all of them together are more than a processor
// keeps at hand.
import type { Slip } from '../ballot/unbundle.ts';
import type { Answer } from '../question/answer.ts';
import { pickedIn, type RoundPicks } from '../ranking/best-worst.ts';
import type { BallotPool } from '../ranking/ballot-pool.ts';
import { packedOrders, type Slots } from '../ranking/packed-orders.ts';
import type { PlanQuestion } from './plan.ts';
import { smallestBase } from './range.ts';
import { pointSumsOf } from '../ranking/normal-approximation.ts';
import { sumsOf } from '../ranking/running-sums.ts';
import { rankedOf, type Heap, type Ranked } from './ranked.ts';

/** A choice as it is released: one of those offered, or several joined. */
export interface ReleasedChoice {
	id: string;
	label: string;
	/** Of a joined choice: the ids of those offered that it stands for. */
	joins?: string[];
}

export type CountedQuestion = Omit<PlanQuestion, 'choices'> & { choices: ReleasedChoice[] };

/** The true counts of everybody or of one group. */
export interface Counts {
	/** How many answered. */
	base: number;
	/**
	 * How many picked each choice, in the order offered; of an order, how many put it first. Of rounds, how many picked it
	 * as best in any, and then, again in the order offered, how many as worst.
	 */
	picked: number[];
	/** The most choices that one answer picked; of rounds, the most as best, or as worst. */
	mostPicks: number;
	/** Of an order that ten or more gave. */
	ranked: Ranked | null;
}

/** One question, counted for everybody and for each group by its id. */
export interface Tally {
	/** How many slips it was counted from, those too that leave the question out. */
	slips: number;
	whole: Counts;
	groups: ReadonlyMap<string, Counts>;
	/** Of an order: the ballots by the group that was named. */
	pools: ReadonlyMap<string | null, BallotPool>;
	/** Of an order: how many first choices stood at each place of the list that was drawn, from the top. */
	shownAt: number[];
}

/** How many answered a question: everybody, and each group by its id. */
export interface Bases {
	slips: number;
	whole: { base: number };
	groups: ReadonlyMap<string, { base: number }>;
}

/** A question whose slips were read. */
export interface Read extends Bases {
	/** Counts it; once. */
	tally: () => Tally;
}

/**
 * Reads every question, in their order. Slips of other questions are passed over. How many were asked in all says how
 * much chance there is in an order.
 */
export function readSlips(
	questions: readonly CountedQuestion[],
	groups: readonly string[],
	slips: readonly Slip[],
	asked: number | null = null,
): Read[] {
	const lent: Slots = { slots: new Int32Array(0) };
	const open = questions.map((question) => openTally(question, lent));
	const byQuestion = new Map(open.map((one) => [one.id, one]));
	for (const { question, band, answer } of slips) byQuestion.get(question)?.add(band, answer);
	return open.map(({ close }) => close(groups, asked));
}

interface Row {
	counts: Omit<Counts, 'ranked'>;
	/** Of an order only. */
	orders: ReturnType<typeof packedOrders> | null;
	/** By choice, which answer picked it last: a joined choice counts once, however many of its parts an answer picks. */
	lastBy: number[];
}

/**
 * Counts the answers to one question as they come. Those of unknown groups count for everybody only; an answer of
 * another kind, or that picks nothing, is left out.
 */
function openTally(question: CountedQuestion, lent: Slots) {
	const places = new Map(
		question.choices.flatMap(({ id, joins }, place) => (joins ?? [id]).map((one) => [one, place] as const)),
	);
	const rows = new Map<string | null, Row>();
	const shownAt = question.choices.map(() => 0);
	let slips = 0;
	const add = (band: string | null, answer: Answer | null): void => {
		slips++;
		if (answer?.kind !== question.kind) return;
		let row = rows.get(band);
		if (!row) rows.set(band, (row = emptyRow(question)));
		addTo(row, answer, places);
		if (answer.kind === 'put-in-order' && answer.shownAt !== undefined) countAt(shownAt, answer.shownAt - 1);
	};
	const close = (groups: readonly string[], asked: number | null): Read => {
		const nobody = emptyRow(question);
		const whole = [...rows.values()].map(({ counts }) => counts).reduce(sum, nobody.counts);
		const counts = new Map(groups.map((id) => [id, (rows.get(id) ?? nobody).counts]));
		const tally = (): Tally => {
			const heaps = new Map(
				[...rows].flatMap(([group, { orders }]) => (orders ? [[group, heapOf(orders, lent)]] : [])),
			);
			const ofGroup = (heap: Heap | undefined) =>
				heap ? rankedIn(question, [heap], { asked: null, draws: false }) : null;
			return {
				...{ slips, shownAt },
				// Only of everybody it is told how the order comes out when it is drawn again.
				whole: { ...whole, ranked: rankedIn(question, [...heaps.values()], { asked, draws: true }) },
				groups: new Map([...counts].map(([id, own]) => [id, { ...own, ranked: ofGroup(heaps.get(id)) }])),
				pools: new Map([...heaps].map(([group, { pool }]) => [group, pool])),
			};
		};
		return { slips, whole, groups: counts, tally };
	};
	return { id: question.id, add, close };
}

function countAt(counts: number[], place: number): void {
	const count = counts[place];
	if (count !== undefined) counts[place] = count + 1;
}

type Places = ReadonlyMap<string, number>;

function addTo(row: Row, answer: Answer, places: Places): void {
	const { counts, orders } = row;
	const by = counts.base + 1;
	const named = namedIn(answer);
	const picks =
		answer.kind === 'best-worst' ? pickBoth(row, answer.rounds, places, by) : pick(row, named, places, by);
	if (picks === 0 && answer.kind !== 'own-words') return;
	counts.base = by;
	counts.mostPicks = Math.max(counts.mostPicks, picks);
	orders?.add(named);
}

/** Counts what one answer picks, each choice once (of an order the first), and tells how many. */
function pick({ counts, orders, lastBy }: Row, ids: string[], places: Places, by: number, from = 0): number {
	let picks = 0;
	for (const id of ids) {
		const place = places.get(id);
		if (place === undefined || lastBy[from + place] === by) continue;
		lastBy[from + place] = by;
		counts.picked[from + place] = (counts.picked[from + place] ?? 0) + 1;
		picks++;
		if (orders) break;
	}
	return picks;
}

function pickBoth(row: Row, rounds: RoundPicks[], places: Places, by: number): number {
	const { best, worst } = pickedIn(rounds);
	const half = row.counts.picked.length / 2;
	return Math.max(pick(row, best, places, by), pick(row, worst, places, by, half));
}

/** The ids that an answer names, an order from the top. */
export function namedIn(answer: Answer): string[] {
	switch (answer.kind) {
		case 'choose-one':
			return [answer.option];
		case 'choose-many':
			return answer.options;
		case 'agree':
			return [answer.face];
		case 'put-in-order':
			return answer.order;
		case 'best-worst': {
			const { best, worst } = pickedIn(answer.rounds);
			return [...new Set([...best, ...worst])];
		}
		case 'own-words':
			return [];
	}
}

const emptyRow = ({ kind, choices }: CountedQuestion): Row => ({
	counts: {
		base: 0,
		picked: (kind === 'best-worst' ? [...choices, ...choices] : choices).map(() => 0),
		mostPicks: 0,
	},
	orders: kind === 'put-in-order' ? packedOrders(choices.map(({ id }) => id)) : null,
	lastBy: [],
});

function heapOf(orders: ReturnType<typeof packedOrders>, lent: Slots): Heap {
	const pool = orders.pool(lent);
	return { pool, sums: sumsOf(pool), pointSums: pointSumsOf(pool) };
}

function rankedIn(
	{ choices }: CountedQuestion,
	[first, ...more]: readonly Heap[],
	how: Parameters<typeof rankedOf>[2],
): Ranked | null {
	const ballots = [first, ...more].reduce((all, heap) => all + (heap?.pool.ballots ?? 0), 0);
	if (!first || ballots < smallestBase) return null;
	return rankedOf(
		choices.map(({ id }) => id),
		[first, ...more],
		how,
	);
}

const sum = (one: Row['counts'], other: Row['counts']): Row['counts'] => ({
	base: one.base + other.base,
	picked: one.picked.map((number, place) => number + (other.picked[place] ?? 0)),
	mostPicks: Math.max(one.mostPicks, other.mostPicks),
});

/** How many are in none of these groups. */
export const outside = ({ whole, groups }: Tally, shown: readonly string[]) =>
	shown.reduce((left, id) => left - (groups.get(id)?.base ?? 0), whole.base);
