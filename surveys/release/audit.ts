// The audit of one question: what can be proved from all that is published of it, and must not be.
//
// An attacker knows the rule, has everything that is published, guesses right where he must guess (known.ts) and can
// calculate without limit. A count is "proved" to be something when every table that would be published the same says so.
// Refused are:
// - pinned: a cell is proved to be 1 or 2, or all of its group but 1 or 2. So few know each other, and the one knows the
//   other's answer. (The threshold rule and feasibility intervals: Hundepool et al., Statistical Disclosure Control
//   (2012), ch. 4; exact bounds instead of rounded ones: Fellegi, "On the question of statistical confidentiality",
//   Journal of the American Statistical Association 67 (1972).)
// - unanimous: of a group it is proved that there is somebody in it and that all of them, or none, picked a choice. Whoever
//   is known to be in the group is then known to have said it. (Group disclosure: Willenborg and de Waal, Elements of
//   Statistical Disclosure Control (2001), ch. 1; Hundepool et al., ch. 4.)
// - given away: those who are in no shown group are proved to be somebody, and fewer than ten. (Complementary
//   suppression: Hundepool et al., ch. 4.)
// What is audited: every cell of the whole and of each shown group, and those in no shown group as a group of their own.
// Not covered: what an attacker concludes from less having been told than could have been.
import { smallestBase } from './range.ts';
import { atLeast, atMost, holds, only } from './span.ts';
import { twinWith, type Demand, type Twin } from './twin.ts';
import { unknownsOf, type Known, type Published, type Unknowns } from './unknowns.ts';

export interface Breach {
	kind: 'pinned' | 'unanimous' | 'given away';
	/** The group's id; '' for the whole, null for those in no shown group. */
	group: string | null;
	/** null: it is about the group's size. */
	choice: string | null;
}

/** A claim stands until a twin meets one of its demands. */
interface Claim extends Breach {
	refutedBy: Demand[];
}

/** All that can be proved and must not be; nothing where the question may be published like this. */
export function* audit(published: Published, known?: Known): Generator<Breach, void> {
	const unknowns = unknownsOf(published, known);
	const twins: Twin[] = [];
	const first = twinWith(unknowns, null);
	if (first) twins.push(first);
	for (const { refutedBy, ...breach } of claimsOn(published, unknowns)) {
		if (twins.some((twin) => refutedBy.some((demand) => meets(unknowns, twin, demand)))) continue;
		const twin = twinOfAny(unknowns, refutedBy, first);
		if (twin) twins.push(twin);
		else yield breach;
	}
}

function twinOfAny(unknowns: Unknowns, demands: readonly Demand[], near: Twin | null): Twin | null {
	for (const demand of demands) {
		const twin = twinWith(unknowns, demand, near);
		if (twin) return twin;
	}
	return null;
}

function meets({ counts, sizes }: Unknowns, twin: Twin, { count, within }: Demand): boolean {
	const size = sizes[counts[count]?.of ?? 0]?.count ?? 0;
	return holds(within(twin[size] ?? 0), twin[count] ?? 0);
}

const somebody = atLeast(1);

function claimsOn({ groups }: Published, { sizes, cells }: Unknowns): Claim[] {
	const rest = sizes.length - 1;
	const names = ['', ...groups.map(({ id }) => id), null];
	const nobodyThere: Demand = { count: sizes[rest]?.count ?? 0, within: () => only(0) };
	const ten: Demand = { ...nobodyThere, within: () => atLeast(smallestBase) };
	const claims = cells.flatMap(({ count, size, choice }): Claim[] => {
		const empty = size === rest ? [nobodyThere] : [];
		const claim = (kind: Breach['kind'], ...within: Demand['within'][]): Claim => ({
			kind,
			group: names[size] ?? null,
			choice,
			refutedBy: [...empty, ...within.map((one) => ({ count, within: one }))],
		});
		return [
			claim(
				'pinned',
				() => only(0),
				() => atLeast(3),
			),
			claim('pinned', only, (base) => atMost(base - 3)),
			claim('unanimous', () => somebody),
			claim('unanimous', (base) => atMost(base - 1)),
		];
	});
	// With no group shown, the rest is the whole.
	if (groups.length === 0) return claims.filter(({ group }) => group !== null);
	return [...claims, { kind: 'given away', group: null, choice: null, refutedBy: [nobodyThere, ten] }];
}
