// The least and the most that an unknown count can be for all that is published: what an attacker is left with.
import { audit, type Breach } from './audit.ts';
import { atLeast, atMost, type Span } from './span.ts';
import { twinWith, type Twin } from './twin.ts';
import { unknownsOf, type Known, type Published, type Unknowns } from './unknowns.ts';

/** A breach, and what is proved: the count lies from `lo` to `hi`. */
export interface Forced extends Breach {
	between: Span | null;
}

/** Every breach of the audit with its bounds. */
export const forcedBy = (published: Published, known?: Known): Forced[] =>
	[...audit(published, known)].map((breach) => ({ ...breach, between: boundsOf(published, breach, known) }));

/** Exact bounds on a cell, or on a group's size (no choice); null where no table fits what is published. */
export function boundsOf(
	published: Published,
	{ group, choice }: Pick<Breach, 'group' | 'choice'>,
	known?: Known,
): Span | null {
	const unknowns = unknownsOf(published, known);
	const size = ['', ...published.groups.map(({ id }) => id), null].indexOf(group);
	const cell = unknowns.cells.find((one) => one.size === size && one.choice === choice);
	const count = (choice === null ? unknowns.sizes[size]?.count : cell?.count) ?? -1;
	const twin = twinWith(unknowns, null);
	if (!twin || count < 0) return null;
	const most = unknowns.sizes[0]?.span.hi ?? 0;
	return {
		lo: furthest(unknowns, count, twin, -1, atMost),
		hi: furthest(unknowns, count, twin, most + 1, atLeast),
	};
}

/** The value nearest to `wall`, which cannot be reached, that a twin reaches: by halving what lies between. */
function furthest(
	unknowns: Unknowns,
	count: number,
	start: Twin,
	wall: number,
	reaching: (value: number) => Span,
): number {
	let twin = start;
	let outside = wall;
	for (;;) {
		const reached = twin[count] ?? 0;
		if (Math.abs(outside - reached) <= 1) return reached;
		const goal = Math.floor((reached + outside) / 2);
		const further = twinWith(unknowns, { count, within: () => reaching(goal) }, twin);
		if (further) twin = further;
		else outside = goal;
	}
}
