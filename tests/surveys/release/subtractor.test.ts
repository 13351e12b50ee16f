// The tables are seeded, so these are the same ten thousand every time.
import { expect, test } from 'vitest';
import { release, smallestBase } from '#surveys';
import { drawer, drawTable, type Drawn, type Kind } from './drawn-tables.ts';
import { hiddenUnderFive, picks, puzzleOfRelease } from './published.ts';
import { proofs, subtract, succeeded } from './subtractor.ts';

const kinds: Kind[] = ['choose-one', 'choose-many', 'put-in-order', 'best-worst'];

function tables(number: number, seed = 2026): Drawn[] {
	const draw = drawer(seed);
	return Array.from({ length: number }, (_, n) => drawTable(draw, kinds[n % kinds.length] ?? 'choose-one'));
}

test('whoever subtracts pins no true 1 or 2, no unanimous group and no hidden group in 10,000 tables', () => {
	const puzzles = tables(10_000).flatMap(
		({ slips, plan }) => puzzleOfRelease(JSON.stringify(release(slips, plan))) ?? [],
	);
	const proved = puzzles.map((puzzle) => proofs(puzzle, subtract(puzzle))).filter(succeeded);
	expect(proved).toEqual([]);
	expect(puzzles.length).toBeGreaterThan(9_000);
}, 120_000);

test('the same attack succeeds on most tables where counts under 5 are hidden', () => {
	const attacked = tables(3_000).filter(({ slips }) => slips.length >= smallestBase);
	const broken = attacked.filter((drawn) => {
		const puzzle = hiddenUnderFive(drawn);
		return succeeded(proofs(puzzle, subtract(puzzle)));
	});
	expect(broken.length / attacked.length).toBeGreaterThan(0.6);
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

test('at least eight in ten cells are shown, where hiding counts under 5 shows half', () => {
	const cells = { all: 0, ours: 0, usual: 0 };
	for (const { slips, plan } of tables(1_500)) {
		const [question] = release(slips, plan).questions;
		const choices = plan.questions[0]?.choices ?? [];
		for (const row of [null, ...(question?.bands ?? [])]) {
			const those = row ? slips.filter(({ band }) => band === row.id) : slips;
			if (those.length === 0) continue;
			const result = row ? row.result : question?.result;
			cells.all += choices.length;
			cells.ours += result?.shown ? result.shares.length : 0;
			cells.usual += choices.filter(({ id }) => those.filter((slip) => picks(slip, id)).length >= 5).length;
		}
	}
	expect(cells.ours / cells.all).toBeGreaterThan(0.8);
	expect(cells.usual / cells.all).toBeLessThan(0.6);
}, 60_000);
