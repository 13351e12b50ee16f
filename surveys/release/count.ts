// Counting is the one place where slips become numbers; all that is published is made from these counts. Everybody is
// the sum of the groups and of those who named none.
import type { Slip } from '../ballot/unbundle.ts';
import type { Answer } from '../question/answer.ts';
import { averagedBorda, type BordaCount } from '../ranking/averaged-borda.ts';
import type { PlanQuestion } from './plan.ts';

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
	/** How many picked each choice, in the order offered; of an order, how many put it first. */
	picked: number[];
	/** The most choices that one answer picked. */
	mostPicks: number;
	/** Of an order only. */
	borda: BordaCount | null;
}

/** One question, counted for everybody and for each group by its id. */
export interface Tally {
	whole: Counts;
	groups: ReadonlyMap<string, Counts>;
}

/** Counts one question. Slips of unknown groups count for everybody only; an answer that picks nothing is left out. */
export function tally(question: CountedQuestion, groups: readonly string[], slips: readonly Slip[]): Tally {
	const places = new Map(
		question.choices.flatMap(({ id, joins }, place) => (joins ?? [id]).map((one) => [one, place] as const)),
	);
	const rows = new Map<string | null, Row>();
	for (const { band, answer } of slips) {
		if (answer?.kind !== question.kind) continue;
		let row = rows.get(band);
		if (!row) rows.set(band, (row = { counts: nobody(question), orders: [], lastBy: [] }));
		add(row, answer, places);
	}
	const counted = new Map([...rows].map(([group, row]) => [group, withOrders(question, row)]));
	return {
		whole: [...counted.values()].reduce(sum, nobody(question)),
		groups: new Map(groups.map((id) => [id, counted.get(id) ?? nobody(question)])),
	};
}

interface Row {
	counts: Counts;
	orders: string[][];
	/** By choice, which answer picked it last: a joined choice counts once, however many of its parts an answer picks. */
	lastBy: number[];
}

function add({ counts, orders, lastBy }: Row, answer: Answer, places: ReadonlyMap<string, number>): void {
	const named = namedIn(answer);
	const ranked = answer.kind === 'put-in-order';
	const by = counts.base + 1;
	let picks = 0;
	for (const id of named) {
		const place = places.get(id);
		if (place === undefined || lastBy[place] === by) continue;
		lastBy[place] = by;
		counts.picked[place] = (counts.picked[place] ?? 0) + 1;
		picks++;
		if (ranked) break;
	}
	if (picks === 0 && answer.kind !== 'own-words') return;
	counts.base = by;
	counts.mostPicks = Math.max(counts.mostPicks, picks);
	if (ranked) orders.push(named.every((id) => places.has(id)) ? named : named.filter((id) => places.has(id)));
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
		case 'own-words':
			return [];
	}
}

const bordaOf = ({ choices, kind }: CountedQuestion, orders: readonly string[][]) =>
	kind === 'put-in-order'
		? averagedBorda(
				choices.map(({ id }) => id),
				orders,
			)
		: null;

const nobody = (question: CountedQuestion): Counts => ({
	base: 0,
	picked: question.choices.map(() => 0),
	mostPicks: 0,
	borda: bordaOf(question, []),
});

const withOrders = (question: CountedQuestion, { counts, orders }: Row): Counts => ({
	...counts,
	borda: bordaOf(question, orders),
});

const sum = (one: Counts, other: Counts): Counts => ({
	base: one.base + other.base,
	picked: one.picked.map((number, place) => number + (other.picked[place] ?? 0)),
	mostPicks: Math.max(one.mostPicks, other.mostPicks),
	borda: one.borda && other.borda && sumOfBorda(one.borda, other.borda),
});

const sumOfBorda = (one: BordaCount, other: BordaCount): BordaCount => ({
	ballots: one.ballots + other.ballots,
	doubleMatchUps: one.doubleMatchUps + other.doubleMatchUps,
	scores: one.scores.map(({ option, doublePoints }, place) => ({
		option,
		doublePoints: doublePoints + (other.scores[place]?.doublePoints ?? 0),
	})),
});

/** How many are in none of these groups. */
export const outside = ({ whole, groups }: Tally, shown: readonly string[]) =>
	shown.reduce((left, id) => left - (groups.get(id)?.base ?? 0), whole.base);
