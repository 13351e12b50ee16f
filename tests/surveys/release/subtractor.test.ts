// The tables are seeded, so these are the same ten thousand every time.
import { expect, test } from 'vitest';
import { release, smallestBase } from '#surveys';
import { drawer, drawTable, type Drawn, type Kind } from './drawn-tables.ts';
import { hiddenUnderFive, picks, puzzleOfRelease, sizesIn } from './published.ts';
import { proofs, subtract, succeeded, type Proofs } from './subtractor.ts';

/** Groups that are not shown are no secret to somebody who knows how many there are. */
const broken = ({ pinned, unanimous }: Proofs) => pinned.length > 0 || unanimous.length > 0;

const kinds: Kind[] = ['choose-one', 'choose-many', 'put-in-order', 'best-worst'];

function tables(number: number, seed = 2026): Drawn[] {
	const draw = drawer(seed);
	return Array.from({ length: number }, (_, n) => drawTable(draw, kinds[n % kinds.length] ?? 'choose-one'));
}

test('whoever subtracts, and knows how many answered, pins no 1 or 2, nobody and everybody in 10,000 tables', () => {
	const puzzles = tables(10_000).flatMap(
		(drawn) => puzzleOfRelease(JSON.stringify(release(drawn.slips, drawn.plan)), sizesIn(drawn)) ?? [],
	);
	const proved = puzzles.map((puzzle) => proofs(puzzle, subtract(puzzle))).filter(broken);
	expect(proved).toEqual([]);
	expect(puzzles.length).toBeGreaterThan(6_000);
}, 120_000);

test('the same attack succeeds on most tables where counts under 5 are hidden', () => {
	const attacked = tables(3_000).filter(({ slips }) => slips.length >= smallestBase);
	const open = attacked.filter((drawn) => {
		const puzzle = hiddenUnderFive(drawn);
		return succeeded(proofs(puzzle, subtract(puzzle)));
	});
	expect(open.length / attacked.length).toBeGreaterThan(0.6);
});

test('what the attack proves of hidden counts is true, so it is no straw man', () => {
	for (const drawn of tables(1_000)) {
		const [whole] = subtract(hiddenUnderFive(drawn));
		drawn.plan.questions[0]?.choices.forEach(({ id }, n) => {
			const truth = drawn.slips.filter((slip) => picks(slip, id)).length;
			expect(whole?.cells[n]?.[0]).toBeLessThanOrEqual(truth);
			expect(whole?.cells[n]?.[1]).toBeGreaterThanOrEqual(truth);
		});
	}
});

test('nine in ten cells are shown, where hiding counts under 5 shows half', () => {
	const cells = { all: 0, ours: 0, usual: 0 };
	for (const { slips, plan, kind } of tables(1_500)) {
		const [question] = release(slips, plan).questions;
		const choices = plan.questions[0]?.choices ?? [];
		for (const row of [null, ...(question?.bands ?? [])]) {
			const those = row ? slips.filter(({ band }) => band === row.id) : slips;
			if (those.length < smallestBase || kind === 'put-in-order') continue;
			const result = row ? row.result : question?.result;
			cells.all += choices.length;
			cells.ours += result?.shown ? result.shares.length : 0;
			cells.usual += choices.filter(({ id }) => those.filter((slip) => picks(slip, id)).length >= 5).length;
		}
	}
	expect(cells.ours / cells.all).toBeGreaterThan(0.9);
	expect(cells.usual / cells.all).toBeLessThan(0.6);
}, 60_000);
