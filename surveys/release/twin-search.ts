// The search for a twin box: one ballot is changed so that a claim falls, and then others, each time the change that
// brings the box nearest to what is published, until it would be published as it was.
import { neighbours, put, type BoxCounts, type ImaginedBallot } from './box-of-ballots.ts';
import type { Distance } from './told-of-box.ts';

const mostSteps = 6;

/** Something true that must not be proved: of `size` people, a few, nearly all, all or none are counted here. */
export interface Claim {
	/** How much one ballot adds to the count. */
	counts: (ballot: ImaginedBallot) => boolean;
	/** What is counted in a box. */
	countIn: (box: BoxCounts) => number;
	/** And what is, in the true one. */
	truth: number;
	/** Of how many there. */
	of: number;
	/** The group that it is about, whose size may be another in a twin; null: everybody. */
	group: number | null;
	/** Whether it is false of another value, of so many people. */
	falls: (value: number, size: number) => boolean;
}

/** What is searched: the box as it is, the ballots that may be changed, and how far a box is from what is published. */
export interface Imagining {
	box: BoxCounts;
	tried: readonly ImaginedBallot[];
	distance: Distance;
	/** How many boxes may still be imagined. */
	budget: Budget;
	/** Told of every twin. */
	found: (twin: BoxCounts) => void;
}

export interface Budget {
	left: number;
}

/** Looks for a twin: from each ballot whose change alone makes the claim fall. The box is left as it was. */
export function refuted(claim: Claim, imagining: Imagining): boolean {
	const { box, tried, budget } = imagining;
	const was = { value: claim.countIn(box), size: sizeFor(claim, box) };
	for (const [place, ballot] of tried.entries()) {
		for (const after of neighbours(ballot, box)) {
			if (!fallsWith(claim, was, box, ballot, after)) continue;
			if (settle(claim, imagining, { place, after })) return true;
			if (budget.left <= 0) return false;
		}
	}
	return false;
}

/** Whether a claim is false when one ballot is changed for another; `value` and `size` are those before. */
function fallsWith(
	claim: Claim,
	{ value, size }: { value: number; size: number },
	box: BoxCounts,
	before: ImaginedBallot,
	after: ImaginedBallot,
): boolean {
	const { group, counts } = claim;
	const change = (counts(after) ? 1 : 0) - (counts(before) ? 1 : 0);
	if (group === null || before.group === after.group) return claim.falls(value + change, size);
	const own = group === box.groups.length - 1 ? -1 : group;
	const grown = (after.group === own ? 1 : 0) - (before.group === own ? 1 : 0);
	return claim.falls(value + change, size + grown);
}

export const sizeFor = ({ group }: Claim, box: BoxCounts): number =>
	group === null ? sizeOf(box) : (box.groups[group]?.size ?? 0);

interface Step {
	/** Which of the tried ballots, and what becomes of it. */
	place: number;
	after: ImaginedBallot;
}

/** Makes the first step, and then those that bring the box nearest to what is published, while the claim stays false. */
export function settle(
	claim: Claim,
	{ box, tried, distance, budget, found }: Imagining,
	first: Step | null,
): boolean {
	const now = [...tried];
	const change = ({ place, after }: Step) => {
		const before = now[place];
		if (!before) return;
		put(box, before, -1);
		put(box, after, 1);
		now[place] = after;
	};
	if (first) change(first);
	let left = distance(box);
	budget.left--;
	for (let step = 1; left > 0 && step < mostSteps && budget.left > 0; step++) {
		const next = nearest(claim, box, now, distance, left, budget);
		if (!next) break;
		change(next);
		left = distance(box);
	}
	if (left === 0) found(box);
	now.forEach((ballot, place) => {
		const before = tried[place];
		if (!before || before === ballot) return;
		put(box, ballot, -1);
		put(box, before, 1);
	});
	return left === 0;
}

function nearest(
	claim: Claim,
	box: BoxCounts,
	now: readonly ImaginedBallot[],
	distance: Distance,
	left: number,
	budget: Budget,
): Step | null {
	const value = claim.countIn(box);
	const size = sizeFor(claim, box);
	let best: Step | null = null;
	for (const [place, ballot] of now.entries()) {
		put(box, ballot, -1);
		for (const after of neighbours(ballot, box)) {
			if (!fallsWith(claim, { value, size }, box, ballot, after)) continue;
			put(box, after, 1);
			const distant = distance(box, left);
			put(box, after, -1);
			budget.left--;
			if (distant < left) [best, left] = [{ place, after }, distant];
			if (left === 0 || budget.left <= 0) break;
		}
		put(box, ballot, 1);
		if (left === 0 || budget.left <= 0) break;
	}
	return best;
}

export const sizeOf = ({ groups }: BoxCounts): number => groups.reduce((sum, { size }) => sum + size, 0);
