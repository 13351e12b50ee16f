import { expect, test } from 'vitest';
import { release } from '#surveys';
import { drawer, drawTable, type Kind } from './drawn-tables.ts';
import { solvedBounds } from './highs-bounds.ts';
import { hiddenUnderFive, puzzleOfRelease, sizesIn } from './published.ts';
import type { Puzzle } from './subtractor.ts';

/** One unknown drawn of each table of up to three groups and four choices. */
function asked(
	number: number,
	seed: number,
	publish: (drawn: ReturnType<typeof drawTable>) => Puzzle | null,
) {
	const draw = drawer(seed);
	const kinds: Kind[] = ['choose-one', 'choose-many', 'best-worst'];
	return Array.from({ length: number }, (_, n) => {
		const drawn = drawTable(draw, kinds[n % kinds.length] ?? 'choose-one', 3, 4);
		const puzzle = drawn.slips.length >= 10 ? publish(drawn) : null;
		const row = puzzle && draw.oneOf([puzzle.whole, ...puzzle.parts]);
		if (!row || row.size[0] !== row.size[1] || row.size[0] === 0) return [];
		// With no group shown, the rest is everybody.
		if (row.name === 'rest' && puzzle.parts.length === 1) return [];
		const cell = draw.whole(0, row.cells(row.size[0]).length - 1);
		return [
			{ puzzle, row, cell, size: row.size[0], mostPicks: 2 * (drawn.plan.questions[0]?.choices.length ?? 0) },
		];
	}).flat();
}

const proves = ({ lo, hi }: { lo: number; hi: number }, size: number) =>
	hi === 0 || lo === size || (lo >= 1 && hi <= 2) || (hi < size && lo >= size - 2);

test('a general solver proves no 1 or 2, nobody and everybody from what is told and how many answered', () => {
	const tables = asked(450, 31, (drawn) =>
		puzzleOfRelease(JSON.stringify(release(drawn.slips, drawn.plan)), sizesIn(drawn)),
	);
	expect(tables.length).toBeGreaterThan(300);
	for (const { puzzle, row, cell, size, mostPicks } of tables)
		expect([row.name, cell, proves(solvedBounds(puzzle, row.name, cell, mostPicks), size)]).toEqual([
			row.name,
			cell,
			false,
		]);
}, 120_000);

test('the same solver reads many tables where counts under 5 are hidden', () => {
	const tables = asked(150, 32, (drawn) => {
		const { whole, parts, picksOne } = hiddenUnderFive(drawn);
		const sizes = sizesIn(drawn);
		const sized = ({ name, cells }: Puzzle['whole']): Puzzle['whole'] => {
			const rest = [...sizes].reduce((left, [id, size]) => (id === '' ? left + size : left - size), 0);
			const size = name === 'whole' ? (sizes.get('') ?? 0) : (sizes.get(name) ?? rest);
			return { name, size: [size, size], cells };
		};
		return { whole: sized(whole), parts: parts.map(sized), picksOne };
	});
	const read = tables.filter(({ puzzle, row, cell, size, mostPicks }) =>
		proves(solvedBounds(puzzle, row.name, cell, mostPicks), size),
	);
	expect(read.length / tables.length).toBeGreaterThan(0.1);
}, 120_000);
