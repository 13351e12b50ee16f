// The Subtractor: has what is published and nothing else, and subtracts. Of every count it knows the least and the most
// that it can be, and narrows them: a row adds up to its base, a column to the whole, group after group, until nothing
// narrows any more. It shares no code with the audit.

/** The least and the most that a count can be. */
export type Bounds = [least: number, most: number];

/** What is known of one group before anything is subtracted; its cells' bounds may hang on its size. */
export interface Row {
	name: string;
	size: Bounds;
	cells: (size: number) => Bounds[];
}

export interface Puzzle {
	/** Everybody. */
	whole: Row;
	/** Groups, and last those in no shown group. */
	parts: Row[];
	/** Whether everybody picks exactly one choice; if not, everybody picks one at least. */
	picksOne: boolean;
}

interface Solved {
	name: string;
	size: Bounds;
	cells: Bounds[];
}

export function subtract({ whole, parts, picksOne }: Puzzle): Solved[] {
	const rows = [whole, ...parts];
	const solved = rows.map(({ name, size, cells }): Solved => ({
		name,
		size,
		cells: hull(cells(size[0]), cells(size[1])),
	}));
	for (let before = ''; before !== JSON.stringify(solved);) {
		before = JSON.stringify(solved);
		rows.forEach((row, place) => narrowRow(row, solved[place] as Solved, picksOne));
		const [all, ...some] = solved as [Solved, ...Solved[]];
		addUp(
			all.size,
			some.map(({ size }) => size),
		);
		all.cells.forEach((cell, choice) =>
			addUp(
				cell,
				some.map(({ cells }) => cells[choice] as Bounds),
			),
		);
	}
	return solved;
}

const hull = (some: Bounds[], others: Bounds[]): Bounds[] =>
	some.map(([least, most], n) => [Math.min(least, others[n]?.[0] ?? 0), Math.max(most, others[n]?.[1] ?? 0)]);

/** Tries every size that the row can have, and keeps what any of them allows. */
function narrowRow(row: Row, solved: Solved, picksOne: boolean) {
	const sizes: number[] = [];
	let cells: Bounds[] | null = null;
	for (let size = solved.size[0]; size <= solved.size[1]; size++) {
		const open = row.cells(size).map(([least, most], n): Bounds => {
			const [from, to] = solved.cells[n] as Bounds;
			return [Math.max(least, from), Math.min(most, to, size)];
		});
		const least = open.reduce((sum, [from]) => sum + from, 0);
		const most = open.reduce((sum, [, to]) => sum + to, 0);
		if (open.some(([from, to]) => from > to) || most < size || (picksOne && least > size)) continue;
		const narrowed = open.map(([from, to]): Bounds => [
			Math.max(from, size - (most - to)),
			picksOne ? Math.min(to, size - (least - from)) : to,
		]);
		sizes.push(size);
		cells = cells ? hull(cells, narrowed) : narrowed;
	}
	if (!cells) throw new Error(`what is published of ${solved.name} contradicts itself`);
	solved.size = [Math.min(...sizes), Math.max(...sizes)];
	solved.cells = cells;
}

/** A sum and its parts narrow one another. */
function addUp(sum: Bounds, parts: Bounds[]) {
	const least = parts.reduce((all, [from]) => all + from, 0);
	const most = parts.reduce((all, [, to]) => all + to, 0);
	sum[0] = Math.max(sum[0], least);
	sum[1] = Math.min(sum[1], most);
	for (const part of parts) {
		const [from, to] = part;
		part[0] = Math.max(from, sum[0] - (most - to));
		part[1] = Math.min(to, sum[1] - (least - from));
	}
}

export interface Proofs {
	pinned: string[];
	unanimous: string[];
	givenAway: boolean;
}

/** What has been proved that should not be. The rest is looked at as a group of its own where a group is shown. */
export function proofs({ parts }: Puzzle, solved: readonly Solved[]): Proofs {
	const found: Proofs = { pinned: [], unanimous: [], givenAway: false };
	for (const { name, size, cells } of solved) {
		const isRest = name === 'rest';
		if (isRest && parts.length === 1) continue;
		if (isRest && size[0] >= 1 && size[1] <= 9) found.givenAway = true;
		cells.forEach(([least, most], choice) => {
			if (least >= 1 && most <= 2) found.pinned.push(`${name}.${choice}`);
			if (size[0] >= 1 && (most === 0 || (size[0] === size[1] && least === size[1])))
				found.unanimous.push(`${name}.${choice}`);
		});
	}
	return found;
}

export const succeeded = ({ pinned, unanimous, givenAway }: Proofs) =>
	pinned.length > 0 || unanimous.length > 0 || givenAway;
