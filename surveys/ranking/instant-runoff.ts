// Instant run-off: every ballot counts for the highest of its options that is still in; the option with the fewest
// goes out, and again, until one is left. A tier of three gives each a third of the ballot.
// Where several have the fewest, who goes first can decide who wins. All of them are followed, each as the one that
// goes, and every winner that some choice leads to is told. (To throw out all of them at once, as the rounds below do
// to stay short, can elect the option that loses to every other: it is shown, and never decides.)
// Sources: T. Hare, "The election of representatives" (1859), for one winner W. R. Ware (1871); for following every
// tie V. Conitzer, M. Rognlie & L. Xia, "Preference functions that score rankings" (IJCAI 2009).
import type { BallotPool } from './ballot-pool.ts';
import { tallyOf, type RunoffTally } from './runoff-tally.ts';
import type { Tiers } from './tiers.ts';

export interface RunoffRound {
	tally: RunoffTally;
	/** All that had the fewest in this round; in the last round, all that were left. */
	eliminated: number[];
}

export interface InstantRunoff {
	winners: number[];
	/** Whether every tie-break was followed; where there are too many, the winners are those that were met. */
	allFollowed: boolean;
	/** The order of going out, the winner not among them; `null` where a tie leaves it open. */
	eliminationOrder: number[] | null;
	rounds: RunoffRound[];
	/** The rounds read backwards. */
	tiers: Tiers;
}

/** How many different sets of options still in are counted before it is given up. */
const mostSets = 4000;

/** Of all ballots in these pools, which are over the same options. */
export function instantRunoff(...pools: readonly [BallotPool, ...BallotPool[]]): InstantRunoff {
	const everyone = 2 ** pools[0].options.length - 1;
	const tallies = new Map<number, RunoffTally>();
	const tally = (stillIn: number): RunoffTally => {
		const known = tallies.get(stillIn) ?? tallyOf(pools, stillIn);
		tallies.set(stillIn, known);
		return known;
	};
	const rounds: RunoffRound[] = [];
	for (let stillIn = everyone; stillIn > 0;) {
		const round = { tally: tally(stillIn), eliminated: fewest(tally(stillIn)) };
		rounds.push(round);
		stillIn = without(stillIn, round.eliminated);
	}
	const out = rounds.map(({ eliminated }) => eliminated);
	return {
		...followTies(tally, everyone),
		eliminationOrder: out.every((tied) => tied.length === 1) ? out.flat().slice(0, -1) : null,
		rounds,
		tiers: out.toReversed(),
	};
}

const without = (stillIn: number, out: readonly number[]): number =>
	out.reduce((set, option) => set & ~(1 << option), stillIn);

function fewest({ stillIn, counts }: RunoffTally): number[] {
	const least = stillIn.map((option) => counts[option] ?? 0n).reduce((a, b) => (b < a ? b : a));
	return stillIn.filter((option) => counts[option] === least);
}

/** Goes down every choice between those that have the fewest. A set of options is met once, however it came about. */
function followTies(tally: (stillIn: number) => RunoffTally, everyone: number) {
	const winners = new Set<number>();
	const met = new Set<number>();
	const open = [everyone];
	let allFollowed = true;
	for (let set = open.pop(); set !== undefined; set = open.pop()) {
		const here = set;
		if (met.has(here)) continue;
		met.add(here);
		if (met.size > mostSets) allFollowed = false;
		const round = tally(here);
		const [only] = round.stillIn;
		const doomed = allDoomed(round);
		if (round.stillIn.length === 1 && only !== undefined) winners.add(only);
		else if (doomed.length > 0) open.push(without(here, doomed));
		else open.push(...choices(round, allFollowed).map((option) => without(here, [option])));
	}
	return { winners: [...winners].sort((a, b) => a - b), allFollowed };
}

/** Who may go next; past the limit only the first, so that every path still ends with a winner. */
const choices = (round: RunoffTally, all: boolean): number[] =>
	all ? fewest(round) : fewest(round).slice(0, 1);

/**
 * The largest group at the bottom that has, all together, fewer than the next above it: its members go one after the
 * other whoever goes first, because even all their ballots on one of them would not save it.
 */
function allDoomed({ stillIn, counts }: RunoffTally): number[] {
	const countOf = (option: number) => counts[option] ?? 0n;
	const order = stillIn.toSorted((a, b) => (countOf(a) < countOf(b) ? -1 : countOf(a) > countOf(b) ? 1 : 0));
	let sum = 0n;
	let doomed: number[] = [];
	order.slice(0, -1).forEach((option, at) => {
		sum += countOf(option);
		if (sum < countOf(order[at + 1] ?? option)) doomed = order.slice(0, at + 1);
	});
	return doomed;
}
