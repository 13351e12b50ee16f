// What an attacker learns about one question from the rest of the release: how many answered at all, how many were
// asked, and how large a group must be because another question shows it; and from the rule: that those who are hidden
// are few. Some of this is only a guess (a question may be left out, a group may be hidden for another's sake). The audit
// grants every such guess where it is true, so nothing hangs on what an attacker may be sure of.
import { outside, type Bases, type Tally } from './count.ts';
import type { ReleasePlan } from './plan.ts';
import { grainOf, roundedBase, smallestBase } from './range.ts';
import { basesToldAs, type Span } from './span.ts';
import type { Known } from './unknowns.ts';

export interface Context {
	/** The most who can have answered anything. */
	answeredAtMost: number;
	/** How many a group has at least, by the largest base that any question may show for it. */
	groupAtLeast: ReadonlyMap<string, number>;
	/** How many a group has at most, by how many were asked. */
	groupAtMost: ReadonlyMap<string, number>;
}

export function contextOf(plan: ReleasePlan, answered: number, tallies: readonly Bases[]): Context {
	const groups = plan.band?.options.map(({ id }) => id) ?? [];
	const bases = (id: string) => tallies.map((tally) => tally.groups.get(id)?.base ?? 0);
	const told = (base: number): Span => basesToldAs(roundedBase(base), grainOf(base));
	const shown = (id: string) => bases(id).filter((base) => base >= smallestBase);
	const { asked } = plan;
	const byName = Object.values(asked?.bands ?? {}).reduce((sum, number) => sum + number, 0);
	const mostOf = (id: string) => (asked ? (asked.bands[id] ?? 0) + asked.total - byName : Infinity);
	const mostAsked = asked ? asked.total - plan.spoilt : Infinity;
	const toldAnswered = roundedBase(answered) + 2;
	return {
		answeredAtMost: mostAsked >= answered ? Math.min(toldAnswered, mostAsked) : toldAnswered,
		groupAtLeast: new Map(groups.map((id) => [id, Math.max(0, ...shown(id).map((base) => told(base).lo))])),
		groupAtMost: new Map(
			groups.flatMap((id) => (Math.max(...bases(id)) <= mostOf(id) ? [[id, mostOf(id)] as const] : [])),
		),
	};
}

/** What is known beside the question itself when these groups are shown. */
export function knownOf(context: Context, tally: Tally, shown: readonly string[]): Known {
	const { answeredAtMost, groupAtLeast, groupAtMost } = context;
	const least = (ids: readonly string[]) => ids.reduce((sum, id) => sum + (groupAtLeast.get(id) ?? 0), 0);
	const hidden = least([...groupAtLeast.keys()].filter((id) => !shown.includes(id)));
	const left = outside(tally, shown);
	return {
		wholeAtMost: answeredAtMost,
		groupAtMost,
		rest: {
			lo: hidden <= left ? hidden : 0,
			hi: Math.min(answeredAtMost - least(shown), left < smallestBase ? smallestBase - 1 : Infinity),
		},
		mostPicks: tally.whole.mostPicks,
	};
}
