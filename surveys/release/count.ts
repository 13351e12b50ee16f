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
	/** By count, which answer raised it last: none is raised twice by one answer. */
	lastBy: Int32Array;
}

/**
 * Counts the answers to one question as they come. Those of unknown groups count for everybody only; an answer of
 * another kind, or that picks nothing, is left out.
 */
function openTally(question: PlanQuestion) {
	const places = new Map(question.choices.map(({ id }, place) => [id, place] as const));
	const cells = question.kind === 'best-worst' ? 2 * question.choices.length : question.choices.length;
	const emptyRow = (): Row => ({
		base: 0,
		picked: new Array<number>(cells).fill(0),
		lastBy: new Int32Array(cells).fill(-1),
	});
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
		if (answer.kind === 'put-in-order' && answer.shownAt !== undefined) raise(shownAt, answer.shownAt - 1);
	};
	const close = (groups: readonly string[]): Tally => ({
		...{ slips, shownAt },
		whole: [...rows.values()].reduce<Counts>(sumOfCounts, emptyRow()),
		groups: new Map(groups.map((id) => [id, rows.get(id) ?? emptyRow()])),
	});
	return { id: question.id, add, close };
}

const raise = (counts: number[], at: number, by = 1): void => {
	const count = counts[at];
	if (count !== undefined) counts[at] = count + by;
};

type Places = ReadonlyMap<string, number>;

/** Whether there was something to count. */
function addTo(row: Row, answer: Answer, places: Places): boolean {
	switch (answer.kind) {
		case 'own-words':
			return true;
		case 'put-in-order':
			return addOrder(row, answer.order, places);
		case 'best-worst':
			return addRounds(row, answer.rounds, places);
		case 'choose-one':
			return addPick(row, places.get(answer.option));
		case 'choose-many':
			return addPicks(row, answer.options, places);
		case 'agree':
			return addPick(row, places.get(answer.face));
	}
}

/** Raises a count by what one answer gives it; false where it cannot be told which, or the answer has raised it before. */
function addPick({ base, picked, lastBy }: Row, at: number | undefined, by = 1): boolean {
	if (at === undefined || lastBy[at] === base) return false;
	lastBy[at] = base;
	raise(picked, at, by);
	return true;
}

function addPicks(row: Row, ids: readonly string[], places: Places): boolean {
	let any = false;
	for (const id of ids) if (addPick(row, places.get(id))) any = true;
	return any;
}

function addRounds(row: Row, rounds: readonly RoundPicks[], places: Places): boolean {
	const half = row.picked.length / 2;
	let any = false;
	for (const { best, worst } of rounds) {
		if (best !== null && addPick(row, places.get(best))) any = true;
		const least = worst === null ? undefined : places.get(worst);
		if (least !== undefined && addPick(row, half + least)) any = true;
	}
	return any;
}

/** An option wins against all that stand below it; those without a place share the last ones. */
function addOrder(row: Row, ids: readonly string[], places: Places): boolean {
	const rivals = row.picked.length - 1;
	let placed = 0;
	for (const id of ids) if (addPick(row, places.get(id), 2 * (rivals - placed))) placed++;
	if (placed === 0) return false;
	for (let option = 0; option <= rivals; option++) addPick(row, option, rivals - placed);
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
