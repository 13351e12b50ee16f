import { expect, test } from 'vitest';
import { boundsOf, nothingElse, release, type Published, type ReleasedQuestion } from '#surveys';
import { drawer, drawTable, type Kind } from './drawn-tables.ts';
import { bounds } from './highs-bounds.ts';

const publishedIn = ({ kind, result, bands }: ReleasedQuestion): Published | null =>
	result.shown
		? {
				kind,
				whole: result,
				groups: bands.flatMap((band) => (band.result.shown ? [{ id: band.id, result: band.result }] : [])),
			}
		: null;

/** Released tables of up to three groups and four choices, each with one unknown drawn: a cell, or a size. */
function asked(kinds: readonly Kind[], number: number, seed: number) {
	const draw = drawer(seed);
	return Array.from({ length: number }, (_, n) => {
		const { slips, plan } = drawTable(draw, kinds[n % kinds.length] ?? 'choose-one', 3, 4);
		const [question] = release(slips, plan).questions;
		const published = question ? publishedIn(question) : null;
		if (!published || published.whole.shares.length === 0) return [];
		const group = draw.oneOf(['', null, ...published.groups.map(({ id }) => id)]) ?? null;
		const { shares, worst = [] } = published.whole;
		const choices = [...shares, ...worst].map(({ choice }, at) =>
			at < shares.length ? choice : `picked as worst: ${choice}`,
		);
		const choice = draw.share() < 0.2 ? null : (draw.oneOf(choices) ?? null);
		return [{ published, group, choice }];
	}).flat();
}

test('our bounds are those of a general solver, to the number', () => {
	const tables = asked(['choose-one', 'choose-many', 'best-worst'], 390, 31);
	expect(tables.length).toBeGreaterThan(300);
	for (const { published, group, choice } of tables)
		expect(boundsOf(published, { group, choice }, { ...nothingElse, mostPicks: 4 })).toEqual(
			bounds(published, { group, choice }, 4),
		);
}, 120_000);

test('of an order, not even points that are unknowns of their own prove what the audit refuses', () => {
	const tables = asked(['put-in-order'], 80, 32).filter(
		({ choice, group }) => choice !== null && group !== null,
	);
	expect(tables.length).toBeGreaterThan(30);
	for (const { published, group, choice } of tables) {
		const solved = bounds(published, { group, choice }, 4);
		const ours = boundsOf(published, { group, choice });
		expect(solved.lo >= 1 && solved.hi <= 2).toBe(false);
		expect(solved.hi).toBeGreaterThan(0);
		expect(ours?.lo).toBeLessThanOrEqual(solved.lo);
		expect(ours?.hi).toBeGreaterThanOrEqual(solved.hi);
	}
}, 120_000);
