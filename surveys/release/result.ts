// What may be told of one question: ranges of shares, and for an order the places too. Never a count, never a ballot. It is
// made of spans (what is told of each count), so that nothing finer can come into it.
import type { Place } from '../ranking/averaged-borda.ts';
import { netsOf, tiersByNet } from '../ranking/best-worst.ts';
import { chanceOf, type Chance } from './chance.ts';
import { meanOf } from './mean.ts';
import type { PlanQuestion } from './plan.ts';
import { grainOf, rangeOf, roundedBase, type Grain, type Range } from './range.ts';
import type { Span } from './span.ts';
import { smallestBaseForTiers, toldOrder, type ToldOrder } from './told-order.ts';

export type Share = { choice: string } & Range;

/** For each place in the list, from the top: how much of the first choices stood there when the list was shown. */
export type ShownFirst = Range[];

export type Result =
	| { shown: false }
	| {
			shown: true;
			/** How many answered this question, rounded to 5. */
			base: number;
			/** The least width of its ranges, in percentage points. */
			grain: Grain;
			/** In the order offered, never by size. Orders and own words have none. */
			shares: Share[];
			/** Of an order, and of rounds, as their ranges give it: options that they do not part are joint. */
			order?: Place[];
			/** Of an order, and of rounds: its tiers, and how sure they are. */
			ranking?: ToldOrder;
			/** Of an order of at least 30: the share of match-ups won. */
			scores?: Share[];
			/** Of everybody's order, from 30 ballots: how chance could have changed it. */
			chance?: Chance;
			/** Of rounds: how many picked each as worst in any of its rounds; `shares` are those who picked it as best. */
			worst?: Share[];
			/** Of everybody's order, from 30 that saw a list drawn by chance: where their first choice stood in it. */
			shownFirst?: ShownFirst;
			/** Of five faces: the lowest and highest mean that the shares allow, from 1 to 5. */
			mean?: Range;
	  };
export type Shown = Extract<Result, { shown: true }>;

/** The result of so many answers (ten or more); `spans` are what is told of each count, as `Counts.picked` has them. */
export function resultOf({ kind, choices }: PlanQuestion, spans: readonly Span[], base: number): Shown {
	const shares = choices.flatMap(({ id: choice }, place) => shareOf(choice, spans[place], base));
	const result = { shown: true as const, base: roundedBase(base), grain: grainOf(base), shares };
	if (kind === 'best-worst') {
		const second = spans.slice(choices.length);
		const worst = choices.flatMap(({ id: choice }, place) => shareOf(choice, second[place], base));
		return { ...result, worst, ...orderOfRounds(shares, worst, base) };
	}
	if (kind === 'put-in-order') return { ...result, shares: [], ...orderOf(choices, spans, base) };
	return kind === 'agree' ? { ...result, mean: meanOf(shares) } : result;
}

/** How an order could have come out by chance; nothing where few gave one. */
export function chanceIn(
	{ choices }: PlanQuestion,
	spans: readonly Span[],
	{ ballots, asked }: { ballots: number; asked: number | null },
): Pick<Shown, 'chance'> {
	if (ballots < smallestBaseForTiers) return {};
	const options = choices.map(({ id }) => id);
	return { chance: chanceOf(options, spans, ballots, asked) };
}

const shareOf = (choice: string, span: Span | undefined, base: number, answers = base): Share[] =>
	span ? [{ choice, ...rangeOf(span, base, answers) }] : [];

const placesIn = ({ tiers }: ToldOrder): Place[] =>
	tiers.flatMap(({ options, best }) =>
		options.map((option) => ({ option, place: best, joint: options.length > 1 })),
	);

function orderOfRounds(best: readonly Share[], worst: readonly Share[], ballots: number) {
	const few = ballots < smallestBaseForTiers;
	const tiers = tiersByNet(netsOf(best, worst), few).map((tier) => ({ ...tier, aboveNext: null }));
	const ranking: ToldOrder = { told: few ? 'levels' : 'tiers', tiers };
	return { order: placesIn(ranking), ranking };
}

function orderOf(choices: PlanQuestion['choices'], spans: readonly Span[], ballots: number) {
	const ranking = toldOrder(
		choices.map(({ id }) => id),
		spans,
		ballots,
	);
	const order = placesIn(ranking);
	if (ballots < smallestBaseForTiers) return { order, ranking };
	const matchUps = 2 * ballots * (choices.length - 1);
	const scores = choices.flatMap(({ id }, place) => shareOf(id, spans[place], matchUps, ballots));
	return { order, ranking, scores };
}
