import { expect, test } from 'vitest';
import { smallestBase } from '#surveys';
import { release } from '#surveys/release';
import { drawnTables as tables, subtracted, wholeAttack } from './attacks.ts';
import { hiddenUnderFive, picks } from './published.ts';
import { proofs, subtract, succeeded } from './subtractor.ts';

test('whoever subtracts, and knows how many answered, pins no 1 or 2, nobody and everybody', () => {
	const { told, broken } = subtracted(wholeAttack.tables / 10);
	expect(broken).toEqual([]);
	expect(told).toBeGreaterThan((6 * wholeAttack.tables) / 100);
}, 120_000);

test('the same attack succeeds on most tables where counts under 5 are hidden', () => {
	const attacked = tables(600).filter(({ slips }) => slips.length >= smallestBase);
	const open = attacked.filter((drawn) => {
		const puzzle = hiddenUnderFive(drawn);
		return succeeded(proofs(puzzle, subtract(puzzle)));
	});
	expect(open.length / attacked.length).toBeGreaterThan(0.6);
});

test('what the attack proves of hidden counts is true, so it is no straw man', () => {
	for (const drawn of tables(300)) {
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
	for (const { slips, plan, kind } of tables(600)) {
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
