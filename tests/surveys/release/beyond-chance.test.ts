import { expect, test } from 'vitest';
import { movedBeyondChance } from '#surveys';

const exactly = (count: number, base: number) => ({
	from: (100 * count) / base,
	to: (100 * count) / base,
	base,
});
const few = [12, 20, 40, 100];
const shares = [0.05, 0.2, 0.5, 0.8, 0.95];

/** How likely each count is, of so many answers with this share. */
function binomial(answers: number, share: number): number[] {
	const chances = [(1 - share) ** answers];
	for (let count = 1; count <= answers; count++)
		chances.push(((chances[count - 1] ?? 0) * (answers - count + 1) * share) / (count * (1 - share)));
	return chances;
}

/** How often two surveys of the same people, where nothing changed, are told apart by a rule. */
function falseAlarms(base: number, share: number, rule: (one: number, other: number) => boolean): number {
	const chances = binomial(base, share);
	return chances.reduce(
		(sum, first, one) =>
			sum + first * chances.reduce((told, second, other) => told + (rule(one, other) ? second : 0), 0),
		0,
	);
}

test('where nothing changed, about one pair of surveys in twenty at most is told as a change', () => {
	for (const base of few)
		for (const share of shares) {
			const told = (one: number, other: number) =>
				movedBeyondChance(exactly(one, base), exactly(other, base)) !== 'unclear';
			expect(falseAlarms(base, share, told), `${share} of ${base}`).toBeLessThan(0.052);
		}
	// Ranges of ten points that do not meet, the rule that stood here before, cry wolf.
	const tens = (one: number, other: number) =>
		Math.floor((10 * one) / 40) !== Math.floor((10 * other) / 40) && Math.abs(one - other) > 4;
	expect(falseAlarms(40, 0.5, tens)).toBeGreaterThan(0.2);
});

test('a few more of forty is no change, and twice as many is one', () => {
	const moved = (before: [number, number], after: [number, number]) =>
		movedBeyondChance(exactly(...before), exactly(...after));
	expect(moved([17, 43], [22, 43])).toBe('unclear');
	expect(moved([12, 31], [16, 31])).toBe('unclear');
	expect(moved([39, 100], [46, 100])).toBe('unclear');
	expect(moved([5, 15], [10, 16])).toBe('unclear');
	expect(moved([12, 40], [25, 40])).toBe('up');
	expect(moved([25, 40], [12, 40])).toBe('down');
});

test('of a range only the end that faces the other counts, so what is told apart is apart wherever the truth lies', () => {
	const told = (from: number, to: number) => ({ from, to, base: 100 });
	expect(movedBeyondChance(told(20, 30), told(45, 55))).toBe('up');
	expect(movedBeyondChance(told(20, 40), told(45, 55))).toBe('unclear');
});

test('a difference of best and worst is judged on its own scale', () => {
	const net = { from: -100, to: 100 };
	const told = (value: number) => ({ from: value, to: value, base: 60 });
	expect(movedBeyondChance(told(-20), told(10), net)).toBe('unclear');
	expect(movedBeyondChance(told(-20), told(30), net)).toBe('up');
});
