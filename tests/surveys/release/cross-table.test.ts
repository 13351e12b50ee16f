// The bounds of numbers in a table, against every table that there is.
import { expect, test } from 'vitest';
import { moveTo, type Filled, type TableRow } from '#surveys/release';
import { drawer, type Draw } from './drawn-tables.ts';

/** Every table within these rows whose columns add up to nought. */
function* everyTable(rows: readonly TableRow[], above: readonly number[]): Generator<Filled> {
	const [row, ...more] = rows;
	if (!row) {
		if (above.every((sum) => sum === 0)) yield [];
		return;
	}
	for (const own of everyRow(row.cells, row.sum))
		for (const rest of everyTable(
			more,
			above.map((sum, column) => sum + (own[column] ?? 0)),
		))
			yield [own, ...rest];
}

function* everyRow(cells: TableRow['cells'], sum: number): Generator<number[]> {
	const [cell, ...more] = cells;
	if (!cell) {
		if (sum === 0) yield [];
		return;
	}
	for (let own = cell.lo; own <= cell.hi; own++)
		for (const rest of everyRow(more, sum - own)) yield [own, ...rest];
}

/** Rows around a drawn table, so that there is one at least. */
function drawn(draw: Draw): { rows: TableRow[]; filled: Filled } {
	const [groups, options] = [draw.whole(1, 3), draw.whole(2, 3)];
	const parts = Array.from({ length: groups }, () => Array.from({ length: options }, () => draw.whole(0, 4)));
	const whole = Array.from({ length: options }, (_, column) =>
		parts.reduce((sum, own) => sum - (own[column] ?? 0), 0),
	);
	const filled = [...parts, whole];
	const rows = filled.map((own) => ({
		cells: own.map((number) => ({ lo: number - draw.whole(0, 2), hi: number + draw.whole(0, 2) })),
		sum: own.reduce((sum, number) => sum + number, 0),
	}));
	return { rows, filled };
}

test('the least and the most of any numbers of a row are those of every table that there is', () => {
	const draw = drawer(9);
	for (let n = 0; n < 150; n++) {
		const { rows, filled } = drawn(draw);
		const all = [...everyTable(rows, filled[0]?.map(() => 0) ?? [])];
		for (const row of rows.keys())
			for (const cells of [[0], [1], [0, 1]]) {
				const sums = all.map((table) => cells.reduce((sum, cell) => sum + (table[row]?.[cell] ?? 0), 0));
				const end = (until: number) =>
					moveTo(
						rows,
						filled.map((own) => [...own]),
						{ row, cells, until },
					);
				expect([end(-1000), end(1000)]).toEqual([Math.min(...sums), Math.max(...sums)]);
			}
	}
});

test('a table that is moved still obeys, and stops where it is told to', () => {
	const draw = drawer(10);
	for (let n = 0; n < 150; n++) {
		const { rows, filled } = drawn(draw);
		const [row, until] = [draw.whole(0, rows.length - 1), draw.whole(-8, 8)];
		const got = moveTo(rows, filled, { row, cells: [0], until });
		expect(filled[row]?.[0]).toBe(got);
		filled.forEach((own, at) => {
			expect(own.reduce((sum, number) => sum + number, 0)).toBe(rows[at]?.sum);
			own.forEach((number, column) => {
				expect(number).toBeGreaterThanOrEqual(rows[at]?.cells[column]?.lo ?? Infinity);
				expect(number).toBeLessThanOrEqual(rows[at]?.cells[column]?.hi ?? -Infinity);
			});
		});
		for (const column of filled[0]?.keys() ?? [])
			expect(filled.reduce((sum, own) => sum + (own[column] ?? 0), 0)).toBe(0);
	}
});

test('numbers in thousands of millions are moved as soon as small ones, and as far', () => {
	const draw = drawer(11);
	const times = 1e9;
	for (let n = 0; n < 50; n++) {
		const { rows, filled } = drawn(draw);
		const large = rows.map(({ cells, sum }) => ({
			cells: cells.map(({ lo, hi }) => ({ lo: lo * times, hi: hi * times })),
			sum: sum * times,
		}));
		for (const row of rows.keys())
			for (const until of [-1000, 1000]) {
				const small = moveTo(rows, structuredClone(filled), { row, cells: [0], until });
				const many = filled.map((own) => own.map((number) => number * times));
				expect(moveTo(large, many, { row, cells: [0], until: until * times })).toBe(small * times);
			}
	}
});
