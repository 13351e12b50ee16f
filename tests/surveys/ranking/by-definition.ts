// Every rule as its definition reads, ballot by ballot, set by set and order by order: slow, and plain to check.
import type { RankedBallot } from '#surveys/ranking';

type Beats = (a: string, b: string) => boolean;

const levelOf = ({ ranking }: RankedBallot, option: string): number => {
	const level = ranking.findIndex((tier) => tier.includes(option));
	return level < 0 ? Infinity : level;
};
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
const over = (ballots: RankedBallot[], value: (ballot: RankedBallot) => number) =>
	sum(ballots.map((ballot) => ballot.count * value(ballot)));
export const each = <T>(options: string[], value: (option: string) => T): Record<string, T> =>
	Object.fromEntries(options.map((option) => [option, value(option)]));

export const votes = (ballots: RankedBallot[], a: string, b: string): number =>
	over(ballots, (ballot) => (levelOf(ballot, a) < levelOf(ballot, b) ? 1 : 0));
export const beatsIn =
	(ballots: RankedBallot[]): Beats =>
	(a, b) =>
		votes(ballots, a, b) > votes(ballots, b, a);

/** Who gets the ballot, among those still in: their shares of it. */
export const shareOfTop = ({ ranking }: RankedBallot, stillIn: string[], option: string): number => {
	const top = ranking
		.map((tier) => tier.filter((one) => stillIn.includes(one)))
		.find((tier) => tier.length > 0);
	return top?.includes(option) ? 1 / top.length : 0;
};
export const firstChoices = (options: string[], ballots: RankedBallot[]) =>
	each(options, (option) => over(ballots, (ballot) => shareOfTop(ballot, options, option)));

export function borda(options: string[], ballots: RankedBallot[]) {
	const against = (ballot: RankedBallot, a: string, rivals: string[]) =>
		sum(
			rivals
				.filter((b) => b !== a)
				.map((b) => (1 + Math.sign(levelOf(ballot, b) - levelOf(ballot, a) || 0)) / 2),
		);
	const placed = ({ ranking }: RankedBallot) => ranking.flat();
	const points = (value: (ballot: RankedBallot, a: string) => number) =>
		each(options, (a) =>
			over(
				ballots.filter(({ ranking }) => ranking.length > 0),
				(one) => value(one, a),
			),
		);
	const whenPlaced = (ballot: RankedBallot, a: string, yes: number, no: number) =>
		placed(ballot).includes(a) ? yes : no;
	return {
		averaged: points((ballot, a) => against(ballot, a, options)),
		pessimistic: points((ballot, a) => whenPlaced(ballot, a, against(ballot, a, options), 0)),
		optimistic: points((ballot, a) =>
			whenPlaced(ballot, a, against(ballot, a, options), options.length - placed(ballot).length - 1),
		),
		modified: points((ballot, a) => whenPlaced(ballot, a, 1 + against(ballot, a, placed(ballot)), 0)),
	};
}

export function subsets(options: string[]): string[][] {
	const [first, ...rest] = options;
	if (first === undefined) return [[]];
	return subsets(rest).flatMap((subset) => [subset, [first, ...subset]]);
}

export function smithSet(options: string[], beats: Beats): string[] {
	const dominating = subsets(options).filter(
		(set) => set.length > 0 && set.every((a) => options.every((b) => set.includes(b) || beats(a, b))),
	);
	return dominating.sort((a, b) => a.length - b.length)[0] ?? [];
}

export function schwartzSet(options: string[], beats: Beats): string[] {
	const unbeaten = subsets(options).filter(
		(set) => set.length > 0 && set.every((a) => options.every((b) => set.includes(b) || !beats(b, a))),
	);
	const minimal = unbeaten.filter(
		(set) => !unbeaten.some((other) => other.length < set.length && other.every((one) => set.includes(one))),
	);
	return options.filter((option) => minimal.some((set) => set.includes(option)));
}

export function orders(options: string[]): string[][] {
	if (options.length === 0) return [[]];
	return options.flatMap((first) =>
		orders(options.filter((option) => option !== first)).map((rest) => [first, ...rest]),
	);
}

export function kemeny(options: string[], ballots: RankedBallot[]) {
	const scored = orders(options).map((order) => ({
		order,
		score: sum(order.flatMap((a, at) => order.slice(at + 1).map((b) => votes(ballots, a, b)))),
	}));
	const score = Math.max(...scored.map((one) => one.score));
	return { score, orders: scored.filter((one) => one.score === score).map(({ order }) => order) };
}

export type Strength = (a: string, b: string) => number;

/** The strongest chain of wins from a to b, over every chain that visits nobody twice. */
export function strongestChain(options: string[], strength: Strength, a: string, b: string): number {
	const rest = options.filter((option) => option !== a);
	return Math.max(
		strength(a, b),
		...rest
			.filter((via) => via !== b)
			.map((via) => Math.min(strength(a, via), strongestChain(rest, strength, via, b))),
	);
}

/** All that nobody of the rest beats, then again. */
export function layers(options: string[], beats: Beats): string[][] {
	if (options.length === 0) return [];
	const top = options.filter((a) => !options.some((b) => beats(b, a)));
	return [
		top,
		...layers(
			options.filter((option) => !top.includes(option)),
			beats,
		),
	];
}

/** Every order that ranked pairs can end in, taking equal wins in every way. */
export function rankedPairsEnds(options: string[], strength: Strength): string[][][] {
	const ends = new Map<string, string[][]>();
	const below = (locked: [string, string][], a: string): string[] =>
		locked.filter(([from]) => from === a).flatMap(([, to]) => [to, ...below(locked, to)]);
	const take = (locked: [string, string][], open: [string, string][]): void => {
		const strongest = Math.max(...open.map(([a, b]) => strength(a, b)));
		if (open.length === 0) {
			const tiers = layers(options, (a, b) => below(locked, a).includes(b));
			ends.set(JSON.stringify(tiers), tiers);
		}
		for (const win of open.filter(([a, b]) => strength(a, b) === strongest)) {
			const rest = open.filter((other) => other !== win);
			take(below(locked, win[1]).includes(win[0]) ? locked : [...locked, win], rest);
		}
	};
	const wins = options.flatMap((a) => options.map((b): [string, string] => [a, b]));
	take(
		[],
		wins.filter(([a, b]) => a !== b && strength(a, b) > 0),
	);
	return [...ends.values()];
}

/** Every winner of an instant run-off, whoever of those with the fewest goes. */
export function runoffWinners(stillIn: string[], ballots: RankedBallot[]): string[] {
	if (stillIn.length < 2) return stillIn;
	const tally = stillIn.map((a) => Math.round(12 * over(ballots, (one) => shareOfTop(one, stillIn, a))));
	const last = stillIn.filter((_, at) => tally[at] === Math.min(...tally));
	return [
		...new Set(
			last.flatMap((out) =>
				runoffWinners(
					stillIn.filter((option) => option !== out),
					ballots,
				),
			),
		),
	].sort();
}
