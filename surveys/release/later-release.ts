// A later release (a second wave, a correction) stands beside the earlier one, and whoever subtracts one from the other
// learns about those who came between. So it may follow only if every base that both show grew by ten at least, for
// all that the rounded base tells; and if the two together pass the audit: those of the earlier release are then a group
// that is shown, and those who came since are the rest. The whole and each group stand beside their own earlier selves.
// (Linked tables in sequence: Willenborg and de Waal, Elements of Statistical Disclosure Control (2001), ch. 6.)
import { forcedBy, type Forced } from './bounds.ts';
import type { Bases } from './count.ts';
import { smallestBase } from './range.ts';
import type { Release, ReleasedQuestion } from './released.ts';
import type { Reason } from './repair.ts';
import type { Shown } from './result.ts';
import { atLeast } from './span.ts';
import { nothingElse } from './unknowns.ts';

/** What stands against publishing `made` beside `earlier`; nothing where it may follow. `answered` is the true number. */
export function againstFollowing(
	earlier: Release,
	made: readonly ReleasedQuestion[],
	tallies: readonly Bases[],
	answered: number,
): Reason[] {
	const stay = (question: string, what: string[], because: Forced[] = []): Reason => ({
		question,
		did: 'kept the earlier release',
		what,
		because,
	});
	if (earlier.answered !== null && !grew(earlier.answered, answered)) return [stay('', [''])];
	return made.flatMap((later, place) => {
		const before = earlier.questions.find(({ id }) => id === later.id);
		const counts = tallies[place];
		if (!before || !counts) return [];
		const groups = [
			{ id: '', old: before.result, now: later.result, base: counts.whole.base },
			...later.bands.map(({ id, result }) => ({
				id,
				old: before.bands.find((band) => band.id === id)?.result ?? { shown: false as const },
				now: result,
				base: counts.groups.get(id)?.base ?? 0,
			})),
		];
		return groups.flatMap(({ id, old, now, base }) => {
			if (!old.shown || !now.shown) return [];
			if (!grew(old.base, base) || !sameChoices(before, later)) return [stay(later.id, [id])];
			const because = provedTogether(later.kind, old, now).map((forced) => ({ ...forced, group: id }));
			return because.length > 0 ? [stay(later.id, [id], because)] : [];
		});
	});
}

/** A base told as `told` was at most two more. */
const grew = (told: number, base: number) => base - (told + 2) >= smallestBase;

const sameChoices = (one: ReleasedQuestion, other: ReleasedQuestion) =>
	one.choices.map(({ id }) => id).join() === other.choices.map(({ id }) => id).join();

const provedTogether = (kind: ReleasedQuestion['kind'], old: Shown, now: Shown): Forced[] =>
	forcedBy(
		{ kind, whole: now, groups: [{ id: 'earlier', result: old }] },
		{ ...nothingElse, rest: atLeast(smallestBase) },
	);
