import { expect, test } from 'vitest';
import { solved, wholeAttack } from './attacks.ts';
import { hiddenUnderFive, sizesIn } from './published.ts';
import type { Puzzle } from './subtractor.ts';

test('a general solver proves no 1 or 2, nobody and everybody from what is told and how many answered', () => {
	const { asked, broken } = solved(wholeAttack.solved / 40, 31);
	expect(asked).toBeGreaterThan(wholeAttack.solved / 60);
	expect(broken).toEqual([]);
}, 120_000);

test('the same solver reads many tables where counts under 5 are hidden', () => {
	const { asked, broken } = solved(100, 32, (drawn) => {
		const { whole, parts, picksOne } = hiddenUnderFive(drawn);
		const sizes = sizesIn(drawn);
		const sized = ({ name, cells }: Puzzle['whole']): Puzzle['whole'] => {
			const rest = [...sizes].reduce((left, [id, size]) => (id === '' ? left + size : left - size), 0);
			const size = name === 'whole' ? (sizes.get('') ?? 0) : (sizes.get(name) ?? rest);
			return { name, size: [size, size], cells };
		};
		return { whole: sized(whole), parts: parts.map(sized), picksOne };
	});
	expect(broken.length / asked).toBeGreaterThan(0.1);
}, 120_000);
