// Which groups are told is decided by how many answered, never by what they said. And where groups are told, everybody is
// told as the sum of what is told of the groups: so groups and everybody hang together in no other way, and nothing can be
// worked out of the one beside the other.
// Those who are in no told group are in the sum too: ten or more of them as one more group that is not shown; fewer as
// anything from none to all of them, and only where that is so few that the sum does not become too wide. Otherwise the
// smallest group joins them.
import { smallestBase } from './range.ts';

export interface Breakdown {
	/** The groups that are told, in the order of the plan; with none, everybody is told as one. */
	groups: string[];
	/** How many are in no told group. */
	rest: number;
}

/** Of everybody, so many may be left open: one in ten. */
const mostOpen = 10;

/** `fewest`: so many answers a group must have to be told. */
export function breakdownOf(
	whole: number,
	bases: ReadonlyMap<string, number>,
	fewest: number = smallestBase,
): Breakdown {
	const bySize = [...bases].filter(([, base]) => base >= fewest).sort(([, a], [, b]) => b - a);
	while (bySize.length > 0) {
		const rest = bySize.reduce((left, [, base]) => left - base, whole);
		if (rest * mostOpen <= whole || rest >= fewest) {
			const told = new Set(bySize.map(([id]) => id));
			return { groups: [...bases.keys()].filter((id) => told.has(id)), rest };
		}
		bySize.pop();
	}
	return { groups: [], rest: 0 };
}
