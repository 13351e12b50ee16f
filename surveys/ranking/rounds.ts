// Best and worst, in rounds: nobody can put twelve things in order, but everybody can say which of four is best and which
// is worst. So options come in rounds of four (the last few of three, where it does not come out even). Each option
// stands in exactly three rounds, and any two meet as nearly as often as any other two as can be had, so that none gains
// by whom it meets.
//
// The rule: the options are dealt three times in their order. Then options change places between rounds as long as that
// evens out who meets whom (the sum of squares of all meetings falls). It is fixed, so that a ballot can be checked, and
// that a page without a script has the same rounds.
// (Balanced incomplete blocks: F. Yates, Annals of Eugenics 7 (1936); for best and worst: J. J. Louviere, T. N. Flynn and
// A. A. J. Marley, Best-Worst Scaling (2015), ch. 2.)

/** With fewer options there is only one round; with more there are too many. */
export const [fewestForRounds, mostForRounds] = [5, 16];

const [inRound, timesShown] = [4, 3];

export const numberOfRounds = (options: number): number =>
	options < fewestForRounds ? 1 : Math.ceil((options * timesShown) / inRound);

const manyOptions = 12;

/** So many options can always be best in one answer, and any others or the same ones worst, each in a round of its own. */
export const mostInRounds = (offered: number): number =>
	numberOfRounds(offered) - (offered > manyOptions ? 2 : 1);

const known = new Map<number, readonly (readonly number[])[]>();

/**
 * The rounds of so many options: in each the numbers of the options that stand in it. Dealing takes a while and every ballot
 * is held against its rounds, so each deal is made once.
 */
export function roundsOf(options: number): readonly (readonly number[])[] {
	const rounds = known.get(options) ?? dealtEvenly(options);
	known.set(options, rounds);
	return rounds;
}

function dealtEvenly(options: number): number[][] {
	if (options < fewestForRounds) return [Array.from({ length: options }, (_, option) => option)];
	const rounds = dealt(options);
	while (evenOut(rounds));
	return rounds.map((round) => round.sort((a, b) => a - b));
}

/** Whether each pick stood in its round, `options` being offered in this order. */
export function roundsFit(
	options: readonly string[],
	picks: readonly { best: string | null; worst: string | null }[],
): boolean {
	const rounds = roundsOf(options.length);
	const stood = (id: string | null, round: number) =>
		id === null || (rounds[round]?.includes(options.indexOf(id)) ?? false);
	return picks.every(({ best, worst }, round) => stood(best, round) && stood(worst, round));
}

/** Deals 0, 1, 2 … three times over: four to a round, and three to the last ones. */
function dealt(options: number): number[][] {
	const number = numberOfRounds(options);
	const ofThree = number * inRound - options * timesShown;
	let next = 0;
	return Array.from({ length: number }, (_, round) => {
		const size = round < number - ofThree ? inRound : inRound - 1;
		return Array.from({ length: size }, () => next++ % options);
	});
}

/** The sum of squares of how often any two meet. */
function unevenness(rounds: readonly number[][]): number {
	const met = new Map<number, number>();
	for (const round of rounds)
		for (const a of round)
			for (const b of round) {
				const pair = 100 * a + b;
				if (a < b) met.set(pair, (met.get(pair) ?? 0) + 1);
			}
	return [...met.values()].reduce((sum, times) => sum + times ** 2, 0);
}

/** Lets options of two rounds change places where that is evener; false where it never is. */
function evenOut(rounds: number[][]): boolean {
	let least = unevenness(rounds);
	const before = least;
	rounds.forEach((one, at) => {
		for (const other of rounds.slice(at + 1))
			for (const a of one.keys())
				for (const b of other.keys()) {
					if (!changePlaces(one, a, other, b)) continue;
					const now = unevenness(rounds);
					if (now < least) least = now;
					else changePlaces(one, a, other, b);
				}
	});
	return least < before;
}

/** Two options of two rounds change places; not where one would stand twice in a round. */
function changePlaces(one: number[], a: number, other: number[], b: number): boolean {
	const [here, there] = [one[a], other[b]];
	if (here === undefined || there === undefined || one.includes(there) || other.includes(here)) return false;
	one[a] = there;
	other[b] = here;
	return true;
}
