// Rule: ruled lines that cross make a table. A row goes from one line to the next; where a line stops short of a column, the cell
// goes on below it, and its words belong to the row in which it begins.
import type { Stretch } from './pdf-lines.ts';
import type { PageRules, Rule } from './pdf-rules.ts';

export interface Grid {
	/** From left to right. */
	edges: number[];
	/** From the top down. */
	heights: number[];
	left: number;
	right: number;
	top: number;
	foot: number;
	across: Rule[];
	down: Rule[];
}

type Lines = Pick<PageRules, 'across' | 'down'>;

const near = 3;

/** The tables of a page: two columns and two lines across at least, and no box around words that only has a frame. */
export function gridsOf({ across, down }: Lines): Grid[] {
	const whole = { across: joined(across), down: joined(down) };
	return groupsOf(whole)
		.map(gridOf)
		.flatMap(partedByEdges)
		.filter(({ edges, heights }) => edges.length > 2 && heights.length > 1);
}

/** Pieces of one line, cell by cell, are one line. */
function joined(rules: readonly Rule[]): Rule[] {
	const sorted = rules.toSorted((one, other) => one.at - other.at || one.from - other.from);
	const lines: Rule[] = [];
	for (const rule of sorted) {
		const last = lines.findLast(
			({ at, from, to }) => Math.abs(at - rule.at) < near && rule.from <= to + near && rule.to >= from - near,
		);
		if (last) {
			last.to = Math.max(last.to, rule.to);
			last.from = Math.min(last.from, rule.from);
		} else lines.push({ ...rule });
	}
	return lines;
}

const cross = (across: Rule, down: Rule) =>
	down.at > across.from - near &&
	down.at < across.to + near &&
	across.at > down.from - near &&
	across.at < down.to + near;

function groupsOf({ across, down }: Lines): Lines[] {
	const groups: Lines[] = [];
	const left = new Set(down);
	for (const rule of across) {
		if (groups.some((one) => one.across.includes(rule))) continue;
		const group: Lines = { across: [rule], down: [] };
		groups.push(group);
		for (let grew = true; grew;) {
			grew = false;
			for (const one of left)
				if (group.across.some((other) => cross(other, one))) {
					group.down.push(one);
					left.delete(one);
					grew = true;
				}
			for (const one of across)
				if (!group.across.includes(one) && group.down.some((other) => cross(one, other))) {
					group.across.push(one);
					grew = true;
				}
		}
	}
	return groups;
}

/** Places that are as good as one are one. */
function distinct(numbers: readonly number[]): number[] {
	const sorted = numbers.toSorted((one, other) => one - other);
	return sorted.filter((one, index) => index === 0 || one - (sorted[index - 1] ?? 0) >= near);
}

function gridOf({ across, down }: Lines): Grid {
	const edges = distinct(down.map(({ at }) => at));
	// A page's end may leave out the line below a row that goes on: there the lines down end.
	const ends = down.flatMap(({ from, to }) => [from, to]);
	const heights = distinct([...across.map(({ at }) => at), Math.min(...ends), Math.max(...ends)]).reverse();
	return {
		edges,
		heights,
		left: edges[0] ?? 0,
		right: edges.at(-1) ?? 0,
		top: heights[0] ?? 0,
		foot: heights.at(-1) ?? 0,
		across,
		down,
	};
}

/** Tables that touch are told by their columns: a row whose edges are others than those above begins another table. */
function partedByEdges(grid: Grid): Grid[] {
	const parts: { edges: number[]; heights: number[] }[] = [];
	for (const [row, height] of grid.heights.slice(0, -1).entries()) {
		const below = grid.heights[row + 1] ?? 0;
		const edges = grid.edges.filter((at) => isDrawn(grid.down, at, (height + below) / 2));
		const last = parts.at(-1);
		const within = (few: readonly number[], many: readonly number[]) => few.every((at) => many.includes(at));
		if (last && (within(edges, last.edges) || within(last.edges, edges))) {
			last.heights.push(below);
			if (edges.length > last.edges.length) last.edges = edges;
		} else parts.push({ edges, heights: [height, below] });
	}
	return parts.map(({ edges, heights }) => ({
		...grid,
		edges,
		heights,
		top: heights[0] ?? 0,
		foot: heights.at(-1) ?? 0,
	}));
}

const isDrawn = (down: readonly Rule[], edge: number, y: number) =>
	down.some(({ at, from, to }) => Math.abs(at - edge) < near && from < y && to > y);

export const isInside = ({ left, y }: Stretch, grid: Grid) =>
	left > grid.left - near && left < grid.right && y < grid.top && y > grid.foot - near;

/** The stretches of each cell, row by row; those outside are left out. */
export function cellsOf(grid: Grid, stretches: readonly Stretch[]): Stretch[][][] {
	const rows = grid.heights.slice(1).map(() => grid.edges.slice(1).map((): Stretch[] => []));
	for (const one of stretches) {
		if (!isInside(one, grid)) continue;
		let row = Math.max(
			0,
			grid.heights.findLastIndex((height) => one.y + 0.3 * one.size < height),
		);
		let column = Math.max(
			0,
			grid.edges.findLastIndex((edge) => one.left + 0.3 * one.size > edge),
		);
		row = Math.min(row, rows.length - 1);
		column = Math.min(column, grid.edges.length - 2);
		while (row > 0 && !hasAcross(grid, row, column)) row--;
		while (column > 0 && !hasDown(grid, row, column)) column--;
		rows[row]?.[column]?.push(one);
	}
	return rows;
}

/** Whether a line parts this row from the one above, in this column. */
function hasAcross({ across, edges, heights }: Grid, row: number, column: number): boolean {
	const middle = ((edges[column] ?? 0) + (edges[column + 1] ?? 0)) / 2;
	const height = heights[row] ?? 0;
	return across.some(({ at, from, to }) => Math.abs(at - height) < near && from < middle && to > middle);
}

function hasDown({ down, edges, heights }: Grid, row: number, column: number): boolean {
	const middle = ((heights[row] ?? 0) + (heights[row + 1] ?? 0)) / 2;
	const edge = edges[column] ?? 0;
	return isDrawn(down, edge, middle);
}
