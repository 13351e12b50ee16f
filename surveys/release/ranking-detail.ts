// All that is told of everybody's order beside the order itself, from 30 ballots: how chance could have changed it, who
// was put where, who beats whom, and what other ways of counting would have said. Counts stand in it as ranges, twice as
// wide as those of shares, because each ballot is in many of them; a lead that one more ballot could undo is level.
import { agreementWord, kendallW } from '../ranking/kendall-w.ts';
import { leadOf, type PairwiseTable } from '../ranking/pairwise.ts';
import { placeCounts, unplacedCounts } from '../ranking/places.ts';
import { schwartzSet } from '../ranking/smith-and-schwartz.ts';
import { appendixOf, waysOf, type AppendixWay, type WaysOfCounting } from './other-ways.ts';
import { onTopOf } from './on-top.ts';
import { rangeOf, type Range } from './range.ts';
import type { Ranked } from './ranked.ts';

export interface RankingDetail {
	chance: {
		/** Whether the draws know how many were asked, and that those who answered are among them. */
		ofAsked: boolean;
		/** The places that each option takes in 95 of 100 counts drawn again. */
		likely: { choice: string; best: number; worst: number }[];
		/** In how many of 100 counts drawn again each comes first, to the nearest five; a hundred together. */
		onTop: { choice: string; times: number }[];
	};
	ways: WaysOfCounting;
	/** How far the ballots agree with each other; null where there is nothing to agree about. */
	agreement: string | null;
	/** null: they would tell too much. */
	places: PlacesTold | null;
	headToHead: HeadToHeadTold | null;
	appendix: AppendixWay[];
	/** Whether it mattered where an option stood when it was first shown; null where that was not looked at. */
	position: 'did not matter' | 'may have mattered' | null;
}

export interface PlacesTold {
	grain: DetailGrain;
	/** As offered: how many put it first, second and so on, and how many left it unplaced. */
	rows: { choice: string; places: Range[]; unplaced: Range }[];
}

export interface HeadToHeadTold {
	grain: DetailGrain;
	pairs: PairTold[];
	/** Beats every other one to one; null where none does. */
	winner: string | null;
	loser: string | null;
	/** Each beats another of them, and nobody else beats any; empty where they do not go round in a circle. */
	circle: string[];
}

export interface PairTold {
	/** More ballots put this one above the other; of a level pair, the one that was offered first. */
	above: string;
	below: string;
	level: boolean;
	/** How much of their match-ups it won; where a ballot places neither, each won half. */
	won: Range;
}

export type DetailGrain = 20 | 10;
export const detailGrain = (ballots: number): DetailGrain => (ballots < 100 ? 20 : 10);

/** Who leads by more than one ballot: 1, 0 or −1. */
export const leadTold = (above: PairwiseTable, a: number, b: number): number => {
	const lead = leadOf(above, a, b);
	return Math.abs(lead) < 2 ? 0 : Math.sign(lead);
};

/** Everything that could be told, before it is looked at whether it may be. Null under 30 ballots. */
export function detailOf(ranked: Ranked): RankingDetail | null {
	const { chance, inCanon, sums, points, order } = ranked;
	if (!chance) return null;
	const agreement = kendallW(sums, points);
	return {
		chance: {
			ofAsked: chance.asked !== null,
			likely: sums.options.map((choice) => {
				const [best, worst] = chance.options[inCanon.indexOf(choice)]?.places ?? [1, sums.options.length];
				return { choice, best, worst };
			}),
			onTop: onTopOf(chance.options.map(({ first }, at) => ({ choice: inCanon[at] ?? '', share: first }))),
		},
		ways: waysOf(ranked),
		agreement: agreement && agreementWord(Number(agreement.over) / Number(agreement.under)),
		places: placesTold(ranked),
		headToHead: headToHeadTold(ranked),
		appendix: appendixOf(ranked, order.told === 'places'),
		position: null,
	};
}

function placesTold({ sums }: Ranked): PlacesTold {
	const grain = detailGrain(sums.ballots);
	const range = (count: number) => rangeOf(count, sums.ballots, grain);
	const unplaced = unplacedCounts(sums);
	return {
		grain,
		rows: placeCounts(sums).map((places, option) => ({
			choice: sums.options[option] ?? '',
			places: places.map(range),
			unplaced: range(unplaced[option] ?? 0),
		})),
	};
}

function headToHeadTold({ above, sums }: Ranked): HeadToHeadTold {
	const { options, ballots } = sums;
	const grain = detailGrain(ballots);
	const name = (option: number) => options[option] ?? '';
	const won = (a: number, b: number) => rangeOf(ballots + leadOf(above, a, b), 2 * ballots, grain);
	const pairs = options.flatMap((_, a) =>
		options.slice(a + 1).map((_, more): PairTold => {
			const b = a + 1 + more;
			const lead = leadTold(above, a, b);
			const [up, down] = lead < 0 ? [b, a] : [a, b];
			return {
				...{ above: name(up), below: name(down), level: lead === 0 },
				won: won(up, down),
			};
		}),
	);
	const leads = above.map((row, a) => row.map((_, b) => (a === b ? 0 : leadTold(above, a, b))));
	const against = (sign: number) =>
		leads.findIndex((row, a) => row.every((lead, b) => a === b || lead === sign));
	const [winner, loser] = [against(1), against(-1)];
	return {
		...{ grain, pairs },
		winner: winner < 0 || options.length < 2 ? null : name(winner),
		loser: loser < 0 || options.length < 2 ? null : name(loser),
		circle: circleOf(leads).map(name),
	};
}

/** Those on top that each lose to another of them. */
function circleOf(leads: readonly number[][]): number[] {
	const top = schwartzSet(leads.map((row) => row.map((lead) => Math.max(0, lead))));
	return top.length > 2 && top.every((a) => top.some((b) => leads[b]?.[a] === 1)) ? top : [];
}
