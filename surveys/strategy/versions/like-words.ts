// Rule: two parts are proposed as one, changed, if each is what the other is most like. The standing of a pair is the likeness
// of its words, and a little for the same number and the same heading: enough to choose between two alike, never to make alike
// what is not. A heading is also known by what stands under it. A tie is left to a person.
import type { PlacedPart } from './version-part.ts';

/** From here on it is proposed. */
export const likeEnough = 0.4;
/** From here on, and with no other near it, nothing is doubtful about it. */
export const surelyAlike = 0.75;
/** How far the next best must be behind. */
export const clearLead = 0.1;
/** From here on it is worth showing beside what it may have become. */
export const worthShowing = 0.2;

export interface LikePair {
	old: PlacedPart;
	now: PlacedPart;
	/** Of the words alone. */
	likeness: number;
	/** With number, heading and what stands under it. */
	standing: number;
}

/** Pairs of which each is the other's best, and nothing else is as good; with how far ahead they are. */
export function bestPairs(standings: readonly LikePair[]): (LikePair & { lead: number })[] {
	const pairs: (LikePair & { lead: number })[] = [];
	const free = { old: new Set<string>(), now: new Set<string>() };
	for (const { old, now } of standings) {
		free.old.add(old.id);
		free.now.add(now.id);
	}
	const ofOld = Map.groupBy(standings, ({ old }) => old.id);
	const ofNow = Map.groupBy(standings, ({ now }) => now.id);
	/** The best that is free; none where two are as good. */
	const best = (those: readonly LikePair[]) => {
		const [first, second] = those
			.filter(({ old, now }) => free.old.has(old.id) && free.now.has(now.id))
			.sort((a, b) => b.standing - a.standing);
		return first && first.standing - (second?.standing ?? 0) > 1e-9 ? first : null;
	};
	const lead = (pair: LikePair, those: readonly LikePair[]) =>
		Math.min(...those.filter((one) => one !== pair).map((one) => pair.standing - one.standing), 1);
	// All of a round are chosen before any is taken, so that the order of the parts decides nothing.
	for (;;) {
		const round = [...free.old].flatMap((id) => {
			const pair = best(ofOld.get(id) ?? []);
			const back = pair && best(ofNow.get(pair.now.id) ?? []);
			return pair && pair === back ? [pair] : [];
		});
		if (round.length === 0) return pairs;
		for (const pair of round) {
			free.old.delete(pair.old.id);
			free.now.delete(pair.now.id);
			const rivals = [...(ofOld.get(pair.old.id) ?? []), ...(ofNow.get(pair.now.id) ?? [])];
			pairs.push({ ...pair, lead: lead(pair, rivals) });
		}
	}
}
