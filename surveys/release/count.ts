// Counting is the one place where slips become numbers; all that is published is made from these counts. A national survey
// has millions of slips, and reading them is what takes time: so all questions are counted in one walk over the slips, and
// nothing is made for a single slip.
import type { Slip } from '../ballot/unbundle.ts';
import type { Answer } from '../question/answer.ts';
import { pickedIn, type RoundPicks } from '../ranking/best-worst.ts';
import type { PlanQuestion } from './plan.ts';

/** The true counts of some people's answers to one question. */
export interface Counts {
	/** How many answered. */
	base: number;
	/**
	 * How many picked each choice, in the order offered. Of rounds, how many picked it as best in any, and then, again in the
	 * order offered, how many as worst. Of an order, twice the match-ups that it won, an unplaced pair being half a win each.
	 */
	picked: number[];
}

/** One question, counted for everybody and for each group by its id. */
export interface Tally {
	/** How many slips it was counted from, those too that leave the question out. */
	slips: number;
	whole: Counts;
	groups: ReadonlyMap<string, Counts>;
	/** Of an order: how many first choices stood at each place of the list that was drawn, from the top. */
	shownAt: number[];
}

/** Counts every question, in their order. Slips of other questions are passed over. */
export function tallies(
	questions: readonly PlanQuestion[],
	groups: readonly string[],
	slips: readonly Slip[],
): Tally[] {
	const open = questions.map(openTally);
	const byQuestion = new Map(open.map((one) => [one.id, one]));
	for (const { question, band, answer } of slips) byQuestion.get(question)?.add(band, answer);
	return open.map(({ close }) => close(groups));
}

interface Row extends Counts {
	/** By choice, which answer picked it last: none is counted twice for one answer. */
	lastBy: number[];
}

/**
 * Counts the answers to one question as they come. Those of unknown groups count for everybody only; an answer of
 * another kind, or that picks nothing, is left out.
 */
function openTally(question: PlanQuestion) {
	const places = new Map(question.choices.map(({ id }, place) => [id, place] as const));
	const cells = question.kind === 'best-worst' ? 2 * question.choices.length : question.choices.length;
	const emptyRow = (): Row => ({ base: 0, picked: new Array<number>(cells).fill(0), lastBy: [] });
	const rows = new Map<string | null, Row>();
	const shownAt = question.choices.map(() => 0);
	let slips = 0;
	const add = (band: string | null, answer: Answer | null): void => {
		slips++;
		if (answer?.kind !== question.kind) return;
		let row = rows.get(band);
		if (!row) rows.set(band, (row = emptyRow()));
		if (!addTo(row, answer, places)) return;
		row.base++;
		if (answer.kind === 'put-in-order' && answer.shownAt !== undefined) add1(shownAt, answer.shownAt - 1);
	};
	const close = (groups: readonly string[]): Tally => ({
		...{ slips, shownAt },
		whole: [...rows.values()].reduce<Counts>(sumOfCounts, emptyRow()),
		groups: new Map(groups.map((id) => [id, rows.get(id) ?? emptyRow()])),
	});
	return { id: question.id, add, close };
}

const add1 = (counts: number[], at: number, more = 1): void => {
	const count = counts[at];
	if (count !== undefined) counts[at] = count + more;
};

type Places = ReadonlyMap<string, number>;

/** Whether there was something to count. */
function addTo(row: Row, answer: Answer, places: Places): boolean {
	switch (answer.kind) {
		case 'own-words':
			return true;
		case 'put-in-order':
			return order(row, answer.order, places);
		case 'best-worst':
			return pickBoth(row, answer.rounds, places);
		case 'choose-one':
		case 'choose-many':
		case 'agree':
			return pick(row, namedIn(answer), places) > 0;
	}
}

/** Counts what one answer picks, each choice once, and tells how many. */
function pick({ base, picked, lastBy }: Row, ids: string[], places: Places, from = 0): number {
	let picks = 0;
	for (const id of ids) {
		const place = places.get(id);
		if (place === undefined || lastBy[from + place] === base) continue;
		lastBy[from + place] = base;
		add1(picked, from + place);
		picks++;
	}
	return picks;
}

function pickBoth(row: Row, rounds: RoundPicks[], places: Places): boolean {
	const { best, worst } = pickedIn(rounds);
	const half = row.picked.length / 2;
	return pick(row, best, places) + pick(row, worst, places, half) > 0;
}

/** An option wins against all that stand below it; those without a place share the last ones. */
function order({ picked }: Row, ids: string[], places: Places): boolean {
	const placed = [...new Set(ids.flatMap((id) => places.get(id) ?? []))];
	const rivals = picked.length - 1;
	const unplaced = rivals - placed.length;
	if (placed.length === 0) return false;
	for (let option = 0; option < picked.length; option++) add1(picked, option, unplaced);
	placed.forEach((option, above) => add1(picked, option, 2 * (rivals - above) - unplaced));
	return true;
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

export const sumOfCounts = (one: Counts, other: Counts): Counts => ({
	base: one.base + other.base,
	picked: one.picked.map((number, place) => number + (other.picked[place] ?? 0)),
});

/** Those of a whole who are in none of these parts. */
export const withoutParts = (whole: Counts, parts: readonly Counts[]): Counts =>
	parts.reduce(
		(left, { base, picked }) => ({
			base: left.base - base,
			picked: left.picked.map((number, place) => number - (picked[place] ?? 0)),
		}),
		whole,
	);
