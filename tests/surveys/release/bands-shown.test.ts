import fc from 'fast-check';
import { expect, test } from 'vitest';
import { release, roundedBase, smallestBase, type Slip } from '#surveys';
import { counted, plan } from './slips.ts';

/** The bases that anyone can read of one question: of the whole, and of each group that is shown. */
interface Bases {
	whole: number;
	shown: number[];
}

function published(slips: readonly Slip[]): Bases | null {
	const [question] = release(slips, plan).questions;
	if (!question?.result.shown) return null;
	const shown = question.bands.flatMap(({ result }) => (result.shown ? [result.base] : []));
	return { whole: question.result.base, shown };
}

const sizes = (slips: readonly Slip[]) =>
	(plan.band?.options ?? []).map(({ id }) => slips.filter(({ band }) => band === id).length);

/** The positive control: ten of its own is enough to be shown, and nobody looks at what is left over. */
const unguarded = (slips: readonly Slip[]): Bases => ({
	whole: roundedBase(slips.length),
	shown: sizes(slips)
		.filter((size) => size >= smallestBase)
		.map(roundedBase),
});

/** Whether subtraction proves that somebody is in the whole but in no shown group, and that they are fewer than ten. */
function provesASmallGroup(bases: Bases | null) {
	if (!bases || bases.shown.length === 0) return false;
	const left = bases.whole - bases.shown.reduce((sum, base) => sum + base, 0);
	const slack = 2 + 2 * bases.shown.length; // rounding to five moves a number by two at most
	return left - slack > 0 && left + slack < smallestBase;
}

const size = (max: number) => fc.integer({ min: 0, max });
const drawnGroups = fc
	.record({ young: size(40), middle: size(40), old: size(12), none: size(12) })
	.map((groups) => counted(Object.fromEntries(Object.entries(groups).map(([band, a]) => [band, { a }]))));

test('a hidden group under ten can never be proved by subtraction', () => {
	fc.assert(
		fc.property(drawnGroups, (slips) => !provesASmallGroup(published(slips))),
		{ numRuns: 2000 },
	);
});

test('the same attack succeeds where groups are shown for their own size alone', () => {
	const attack = fc.property(drawnGroups, (slips) => !provesASmallGroup(unguarded(slips)));
	expect(fc.check(attack, { numRuns: 2000 }).failed).toBe(true);
});

test('what is left of the whole beside the shown groups is nobody, or ten at least', () => {
	fc.assert(
		fc.property(drawnGroups, (slips) => {
			const [question] = release(slips, plan).questions;
			const shown = (question?.bands ?? []).filter(({ result }) => result.shown).map(({ id }) => id);
			const left = slips.filter(({ band }) => !shown.includes(band ?? '')).length;
			if (shown.length > 0) expect(left === 0 || left >= smallestBase).toBe(true);
		}),
		{ numRuns: 2000 },
	);
});

test('a group shows with ten valid answers of its own, and not with nine', () => {
	expect(published(counted({ young: { a: 10 }, old: { a: 10 } }))?.shown).toEqual([10, 10]);
	// The nine would be what is left of the whole, so the smallest group that could show stays hidden beside them.
	expect(published(counted({ young: { a: 9 }, middle: { a: 11 }, old: { a: 20 } }))?.shown).toEqual([20]);
});

test('answers without a group are protected like a group', () => {
	const three = counted({ young: { a: 30 }, old: { a: 12 }, none: { a: 3 } });
	expect(published(three)?.shown).toEqual([30]);
});
