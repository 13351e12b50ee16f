// The ruled lines and drawn bullets of a page, from what pdf.js is told to draw: a table's borders are thin boxes or strokes.
// Pictures and shaded areas are none.

/** From `from` to `to`, at `at`: a height for lines across, a left edge for lines down. In points, counted from the page's foot. */
export interface Rule {
	at: number;
	from: number;
	to: number;
}

export interface PageRules {
	across: Rule[];
	down: Rule[];
	/** Small round or square things, by their middle: bullets that were drawn and not written. */
	dots: { x: number; y: number }[];
}

/** The numbers by which pdf.js names what is drawn. */
interface DrawingCodes {
	save: number;
	restore: number;
	transform: number;
	constructPath: number;
	paintFormXObjectBegin: number;
	paintFormXObjectEnd: number;
	stroke: number;
	closeStroke: number;
	endPath: number;
}

interface Drawing {
	fnArray: readonly number[];
	argsArray: readonly unknown[];
}

type Matrix = readonly [number, number, number, number, number, number];
const unmoved: Matrix = [1, 0, 0, 1, 0, 0];
const thick = 2.5;
const shortest = 8;
/** A page with more is a drawing. */
const mostRules = 8_000;

const times = (m: Matrix, n: Matrix): Matrix => [
	m[0] * n[0] + m[2] * n[1],
	m[1] * n[0] + m[3] * n[1],
	m[0] * n[2] + m[2] * n[3],
	m[1] * n[2] + m[3] * n[3],
	m[0] * n[4] + m[2] * n[5] + m[4],
	m[1] * n[4] + m[3] * n[5] + m[5],
];

const isMatrix = (value: unknown): value is Matrix =>
	Array.isArray(value) && value.length === 6 && value.every((one) => typeof one === 'number');

export function rulesOf({ fnArray, argsArray }: Drawing, codes: DrawingCodes): PageRules {
	const rules: PageRules = { across: [], down: [], dots: [] };
	const kept: Matrix[] = [];
	let matrix = unmoved;
	for (const [index, code] of fnArray.entries()) {
		const args = argsArray[index];
		const first: unknown = Array.isArray(args) ? args[0] : undefined;
		if (code === codes.save) kept.push(matrix);
		else if (code === codes.restore || code === codes.paintFormXObjectEnd) matrix = kept.pop() ?? unmoved;
		else if (code === codes.transform && isMatrix(args)) matrix = times(matrix, args);
		else if (code === codes.paintFormXObjectBegin) {
			kept.push(matrix);
			if (isMatrix(first)) matrix = times(matrix, first);
		} else if (code === codes.constructPath && Array.isArray(args) && first !== codes.endPath) {
			const stroked = first === codes.stroke || first === codes.closeStroke;
			for (const box of boxesIn(args[1])) take(rules, box, matrix, stroked);
		}
		if (rules.across.length + rules.down.length + rules.dots.length > mostRules)
			return { across: [], down: [], dots: [] };
	}
	return rules;
}

interface Box {
	left: number;
	right: number;
	low: number;
	high: number;
}

/** The box around each stretch of a path: move, line, curve, quadratic curve and close, with their numbers behind them. */
function boxesIn(path: unknown): Box[] {
	const data: unknown = Array.isArray(path) ? path[0] : path;
	if (!(data instanceof Float32Array) && !Array.isArray(data)) return [];
	const boxes: Box[] = [];
	let box: Box | null = null;
	const numbers = [2, 2, 6, 4, 0];
	for (let at = 0; at < data.length;) {
		const command = Number(data[at++]);
		const count = numbers[command] ?? 0;
		if (command === 0)
			boxes.push((box = { left: Infinity, right: -Infinity, low: Infinity, high: -Infinity }));
		for (let next = at; next < at + count && box; next += 2) {
			const [x, y] = [Number(data[next]), Number(data[next + 1])];
			box.left = Math.min(box.left, x);
			box.right = Math.max(box.right, x);
			box.low = Math.min(box.low, y);
			box.high = Math.max(box.high, y);
		}
		at += count;
	}
	return boxes;
}

const isDot = (wide: number, tall: number) =>
	wide >= 1.5 && wide <= 8 && tall >= 1.5 && tall <= 8 && Math.abs(wide - tall) < 1.5;

function take({ across, down, dots }: PageRules, box: Box, m: Matrix, stroked: boolean): void {
	const xs = [m[0] * box.left + m[2] * box.low + m[4], m[0] * box.right + m[2] * box.high + m[4]];
	const ys = [m[1] * box.left + m[3] * box.low + m[5], m[1] * box.right + m[3] * box.high + m[5]];
	const [left, right] = [Math.min(...xs), Math.max(...xs)];
	const [low, high] = [Math.min(...ys), Math.max(...ys)];
	const [wide, tall] = [right - left, high - low];
	if (isDot(wide, tall)) dots.push({ x: (left + right) / 2, y: (low + high) / 2 });
	else if (tall <= thick && wide >= shortest) across.push({ at: (low + high) / 2, from: left, to: right });
	else if (wide <= thick && tall >= shortest) down.push({ at: (left + right) / 2, from: low, to: high });
	else if (stroked && wide >= shortest && tall >= shortest) {
		across.push({ at: low, from: left, to: right }, { at: high, from: left, to: right });
		down.push({ at: left, from: low, to: high }, { at: right, from: low, to: high });
	}
}
