// The Inverter: knows the rule to the letter, everything that is published, and how many answered, in all and of each
// group. It makes the release of every box that there can be, puts together those that are told alike, to the letter, and
// asks what is true of all of them. It knows nothing of how the rule works.

/** A true count: so many of so many. */
export interface Cell {
	name: string;
	count: number;
	of: number;
}

export interface Claim {
	what: 'one or two' | 'all but one or two' | 'nobody' | 'everybody';
	cell: string;
	/** What was told. */
	told: string;
}

const few = (count: number) => count === 1 || count === 2;
const tests: [Claim['what'], (cell: Cell) => boolean][] = [
	['one or two', ({ count }) => few(count)],
	['all but one or two', ({ count, of }) => few(of - count)],
	['nobody', ({ count, of }) => of > 0 && count === 0],
	['everybody', ({ count, of }) => of > 0 && count === of],
];

/** What is true of a cell and nobody may learn. */
export const claimsOn = (cell: Cell): Claim['what'][] =>
	tests.flatMap(([what, test]) => (test(cell) ? [what] : []));

/** What is proved of any cell by what is told of any box. `told` is all that is published and known beside it. */
export function inverted<Box>(
	boxes: Iterable<Box>,
	told: (box: Box) => string,
	cellsOf: (box: Box) => Cell[],
): { claims: Claim[]; boxes: number; outcomes: number } {
	const open = new Map<string, Map<string, boolean[]>>();
	let number = 0;
	for (const box of boxes) {
		number++;
		const key = told(box);
		let cells = open.get(key);
		if (!cells) open.set(key, (cells = new Map()));
		for (const cell of cellsOf(box)) {
			const holds = tests.map(([, test]) => test(cell));
			const before = cells.get(cell.name);
			cells.set(cell.name, before ? before.map((held, at) => held && (holds[at] ?? false)) : holds);
		}
	}
	const claims = [...open].flatMap(([told, cells]) =>
		[...cells].flatMap(([cell, holds]) =>
			tests.flatMap(([what], at) => (holds[at] ? [{ what, cell, told }] : [])),
		),
	);
	return { claims, boxes: number, outcomes: open.size };
}
