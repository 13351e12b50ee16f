// The rule of a release: a count is told as the step that it stands on, and where the steps of a base lie hangs on that
// base alone. So nothing is left out, joined or widened for what the counts are, and what is told of one option says
// nothing of why another is told as it is. The steps lie so that all tables that are told alike never agree on a 1 or 2,
// on all, on all but 1 or 2, or on none.
//
// Steps for everybody who picks one option are as wide as each other from both ends, and the middle takes what is left.
// Their width never divides the base. Why that is enough: take the options that stand on the lowest step, and put every
// other one at the first count of its step.
// - What is then left for the low ones is never nought. First counts below the middle are multiples of the width, those above
//   are one more than the base less a multiple. Two of the upper ones are more than the base. So the sum of the others is
//   a multiple of the width, which the base is not, or such a multiple and one upper first count, which is the base only if the
//   width divides 1.
// - If four or more are left, any of the low ones may be four, and so may any some of them together (a low step has room
//   for it).
// - If one to three are left, the others have room for these too, because each of their steps has several counts; so all
//   of the low ones may be nought, or one of them one.
// Whatever is said of "all but" is said of the rest. (docs/decisions/0030)
import type { QuestionKind } from '../question/question.ts';
import { numberOfRounds } from '../ranking/rounds.ts';
import { grainOf } from './range.ts';
import type { Span } from './span.ts';

/** The first count of each step, from nought. */
export type Steps = readonly number[];

/** What is known of everybody's answers to a question, whatever they say. */
export interface Shape {
	kind: QuestionKind;
	/** How many options it offers. */
	offered: number;
	/** The most that may be picked, of many; null for as many as one likes. */
	atMost: number | null;
}

/** The steps for so many answers (ten or more) to a question of this shape. */
export function stepsFor({ kind, offered, atMost }: Shape, base: number): Steps {
	if (kind === 'best-worst') return stepsOfRounds(offered, base);
	const most = kind === 'choose-many' ? Math.min(atMost ?? offered, offered) : 1;
	const even = evenSteps(base);
	return most > 1 && most < offered && canBeAll(even, base * most, offered)
		? stepsFromBelow(base, most)
		: even;
}

/** The step that a count stands on. */
export function stepOf(count: number, steps: Steps, base: number): Span {
	const next = steps.findIndex((first) => first > count);
	const at = next < 0 ? steps.length - 1 : next - 1;
	return { lo: steps[at] ?? 0, hi: (steps[at + 1] ?? base + 1) - 1 };
}

/** Four: one who picked it herself knows of three more, and three are not one or two. Of ten answers there is no room. */
const narrowest = (base: number): number =>
	Math.max(base === 10 ? 4 : 5, Math.ceil((base * grainOf(base)) / 100));

/** Steps alike from both ends, the widest of them as narrow as can be. */
export function evenSteps(base: number): Steps {
	let best = { widest: Infinity, width: base + 1, aside: 0 };
	const least = narrowest(base);
	for (let width = least; width <= 2 * least; width++) {
		if (base % width === 0) continue;
		const aside = Math.floor((base + 1) / (2 * width));
		const middle = base + 1 - 2 * width * aside;
		const widest = Math.max(width, middle);
		if (middle !== 1 && widest < best.widest) best = { widest, width, aside };
	}
	const { width, aside } = best;
	const below = Array.from({ length: aside }, (_, step) => step * width);
	const above = below.map((first) => base + 1 - first - width).reverse();
	return below.length * 2 * width === base + 1 ? [...below, ...above] : [...below, aside * width, ...above];
}

/** Steps that are multiples of a width which does not divide all picks together, so that low options are never left with none. */
function stepsFromBelow(base: number, most: number): Steps {
	let width = narrowest(base);
	while ((base * most) % width === 0) width++;
	const highest = Math.floor((base + 1 - narrowest(base)) / width);
	return Array.from({ length: highest + 1 }, (_, step) => step * width);
}

const manyOptions = 12;

/** So many options can always be best in one answer, and any others or the same ones worst, each in a round of its own. */
export const mostInRounds = (offered: number): number =>
	numberOfRounds(offered) - (offered > manyOptions ? 2 : 1);

/**
 * Of rounds: steps end so far down that nobody can fill all rounds with the options that stand high, so there is always
 * room for the low ones.
 */
function stepsOfRounds(offered: number, base: number): Steps {
	const highest = (base * mostInRounds(offered) - 4) / (offered - 1);
	return evenSteps(base).filter((first) => first <= highest);
}

/** From here on sums are not tried out: it would take long, and steps from below are as fine. */
const fewEnoughToTry = 100;

/** Whether first counts of so many options at most, none of them nought, can add up to all picks that there can be. */
function canBeAll(steps: Steps, picks: number, options: number): boolean {
	if (picks >= fewEnoughToTry * options) return true;
	const fewest = new Array<number>(picks + 1).fill(Infinity);
	fewest[0] = 0;
	for (let sum = 1; sum <= picks; sum++)
		for (const first of steps)
			if (first > 0 && first <= sum)
				fewest[sum] = Math.min(fewest[sum] ?? Infinity, (fewest[sum - first] ?? Infinity) + 1);
	return (fewest[picks] ?? Infinity) <= options;
}
