// The Twin-finder against our rule, and against the usual one and ours with a step left out.
import { expect, test } from 'vitest';
import { sought, wholeAttack } from './attacks.ts';
import { eachByThemselves } from './naive-rule.ts';
import { ours, underFive } from './published.ts';

test('whatever is true of a 1 or 2, nobody and everybody, another table that is published the same makes it false', () => {
	const { tables, asked, proved } = sought(wholeAttack.twins / 200, 31);
	expect(proved).toEqual([]);
	expect(tables).toBeGreaterThan(wholeAttack.twins / 400);
	expect(asked).toBeGreaterThan(tables);
}, 120_000);

test('the same search proves much where counts under 5 are hidden', () => {
	const { tables, broken } = sought(8, 32, underFive);
	expect(broken / tables).toBeGreaterThan(0.3);
}, 120_000);

test('and finds that more is told than the steps, where everybody is told beside groups as if by themselves', () => {
	const { broken } = sought(8, 31, { ...ours, publish: eachByThemselves });
	expect(broken).toBeGreaterThan(0);
}, 120_000);
