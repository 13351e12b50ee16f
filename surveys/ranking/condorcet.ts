// The head-to-head winner: the option that more ballots put above than below, against every other option one by one.
// There need not be one: options can go round in a circle. The loser is beaten by every other; a weak winner is
// beaten by none. Source: M. de Condorcet (1785).
import { leadOf, type PairwiseTable } from './pairwise.ts';

export interface HeadToHead {
	winner: number | null;
	loser: number | null;
	weakWinners: number[];
}

export function headToHead(above: PairwiseTable): HeadToHead {
	const all = above.map((_, option) => option);
	const against = (option: number, holds: (lead: number) => boolean) =>
		all.every((other) => other === option || holds(leadOf(above, option, other)));
	return {
		winner: all.find((option) => against(option, (lead) => lead > 0)) ?? null,
		loser: all.find((option) => against(option, (lead) => lead < 0)) ?? null,
		weakWinners: all.filter((option) => against(option, (lead) => lead >= 0)),
	};
}
