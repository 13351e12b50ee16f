// The two attackers on drawn tables: tests let them at a tenth of these, or fewer, `npm run bench -- attacks` at all.
import { release } from '#surveys/release';
import { drawer, drawTable, type Drawn, type Kind } from './drawn-tables.ts';
import { solvedBounds } from './highs-bounds.ts';
import { puzzleOfRelease, sizesIn } from './published.ts';
import { proofs, subtract, type Puzzle } from './subtractor.ts';

export const wholeAttack = { tables: 10_000, solved: 10_000 };

const kinds: Kind[] = ['choose-one', 'choose-many', 'put-in-order', 'best-worst'];

/** They are seeded, so these are the same tables every time. */
export function drawnTables(number: number, seed = 2026): Drawn[] {
	const draw = drawer(seed);
	return Array.from({ length: number }, (_, n) => drawTable(draw, kinds[n % kinds.length] ?? 'choose-one'));
}

const released = (drawn: Drawn): Puzzle | null =>
	puzzleOfRelease(JSON.stringify(release(drawn.slips, drawn.plan)), sizesIn(drawn));

/** Whoever subtracts, and knows how many answered. Groups that are not shown are no secret to somebody who does. */
export function subtracted(number: number) {
	const puzzles = drawnTables(number).flatMap((drawn) => released(drawn) ?? []);
	const broken = puzzles
		.map((puzzle) => proofs(puzzle, subtract(puzzle)))
		.filter(({ pinned, unanimous }) => pinned.length > 0 || unanimous.length > 0);
	return { told: puzzles.length, broken };
}

/** One unknown drawn of each table of up to three groups and four choices, and what a solver finds its bounds to be. */
export function solved(number: number, seed: number, publish: (drawn: Drawn) => Puzzle | null = released) {
	const draw = drawer(seed);
	const kinds: Kind[] = ['choose-one', 'choose-many', 'best-worst'];
	const asked = Array.from({ length: number }, (_, n) => {
		const drawn = drawTable(draw, kinds[n % kinds.length] ?? 'choose-one', 3, 4);
		const puzzle = drawn.slips.length >= 10 ? publish(drawn) : null;
		const row = puzzle && draw.oneOf([puzzle.whole, ...puzzle.parts]);
		if (!row || row.size[0] !== row.size[1] || row.size[0] === 0) return [];
		// With no group shown, the rest is everybody.
		if (row.name === 'rest' && puzzle.parts.length === 1) return [];
		const cell = draw.whole(0, row.cells(row.size[0]).length - 1);
		const bounds = solvedBounds(puzzle, row.name, cell, 2 * (drawn.plan.questions[0]?.choices.length ?? 0));
		return [{ row: row.name, cell, proves: proves(bounds, row.size[0]) }];
	}).flat();
	return { asked: asked.length, broken: asked.filter(({ proves }) => proves) };
}

const proves = ({ lo, hi }: { lo: number; hi: number }, size: number) =>
	hi === 0 || lo === size || (lo >= 1 && hi <= 2) || (hi < size && lo >= size - 2);
