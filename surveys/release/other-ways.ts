// What other ways of counting would have said. Four that differ the most are set beside each other; the rest are for a
// board's appendix. Only tops and orders are told, never a count.
import { modified } from '../ranking/borda.ts';
import { copeland } from '../ranking/copeland.ts';
import { firstChoices } from '../ranking/first-choices.ts';
import { instantRunoff } from '../ranking/instant-runoff.ts';
import { kemenyYoung } from '../ranking/kemeny-young.ts';
import { rankedPairs } from '../ranking/ranked-pairs.ts';
import { schulze } from '../ranking/schulze.ts';
import { tiersByScore, type Tiers } from '../ranking/tiers.ts';
import type { Ranked } from './ranked.ts';

export interface WaysOfCounting {
	/** How many of them have the same on top as the match-ups, which are one of them. */
	agree: number;
	of: number;
	/** Those that would have put another on top. */
	others: { way: 'schulze' | 'kemeny' | 'first choices'; top: string[] }[];
}

export interface AppendixWay {
	way: 'ranked pairs' | 'instant run-off' | 'copeland' | 'modified borda';
	/** More than one: a tie leaves it open. */
	top: string[];
	/** From a hundred ballots; null where a tie leaves it open. */
	order: string[][] | null;
}

const namesIn =
	({ sums }: Ranked) =>
	(numbers: readonly number[]) =>
		numbers.map((option) => sums.options[option] ?? '');

/** A way agrees where all that it puts on top stand on the first place that is told. */
export function waysOf(ranked: Ranked): WaysOfCounting {
	const names = namesIn(ranked);
	const kemeny = kemenyYoung(ranked.above);
	const ways: WaysOfCounting['others'] = [
		{ way: 'schulze', top: names(schulze(ranked.above, 'winning').tiers[0] ?? []) },
		...(kemeny ? [{ way: 'kemeny' as const, top: names(kemeny.winners) }] : []),
		{ way: 'first choices', top: names(tiersByScore(firstChoices(ranked.sums).counts)[0] ?? []) },
	];
	const onTop = ranked.order.tiers[0]?.options ?? [];
	const others = ways.filter(({ top }) => !top.every((option) => onTop.includes(option)));
	return { agree: 1 + ways.length - others.length, of: 1 + ways.length, others };
}

export function appendixOf(ranked: Ranked, inFull: boolean): AppendixWay[] {
	const names = namesIn(ranked);
	const { above, sums, pools } = ranked;
	const ordered = (way: AppendixWay['way'], order: Tiers, top: readonly number[] = order[0] ?? []) => ({
		...{ way, top: names(top) },
		order: inFull && order.length > 0 ? order.map(names) : null,
	});
	const pairs = rankedPairs(above, 'winning');
	const runoff = instantRunoff(...pools);
	const out = runoff.eliminationOrder;
	return [
		ordered(
			'ranked pairs',
			pairs.allFollowed && pairs.orders.length === 1 ? (pairs.orders[0] ?? []) : [],
			pairs.winners,
		),
		ordered(
			'instant run-off',
			out && runoff.allFollowed ? [runoff.winners, ...out.toReversed().map((one) => [one])] : [],
			runoff.winners,
		),
		ordered('copeland', copeland(above).tiers),
		ordered('modified borda', tiersByScore(modified(sums))),
	];
}
