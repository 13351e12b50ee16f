// Rule: the order in which a file gives its words is kept where it runs down the page, column by column. Where it jumps about,
// words are read by where they stand. A gap that runs down a page between two sides of running text parts it; what stands
// across the gap, such as a heading, is read where it stands. Short words side by side are a table's, not columns.
import type { Stretch } from './pdf-lines.ts';

/** Fewer lines on a side make no column. */
const fewestLines = 5;
const mostColumns = 4;
/** A page has few columns, and each begins once. */
const mostJumps = 4;

/** The stretches in groups, one for each stretch of a column. */
export function readingOrder<T extends Stretch>(stretches: readonly T[]): T[][] {
	const groups: T[][] = [];
	for (const one of stretches) {
		const last = groups.at(-1)?.at(-1);
		if (last && one.y < last.y + 0.6 * Math.max(one.size, last.size)) groups.at(-1)?.push(one);
		else groups.push([one]);
	}
	const jumps = groups.length + switches(stretches, gapIn(stretches));
	return jumps <= mostJumps ? groups : byPlace(stretches);
}

/** How often the words change from one side of a gap to the other. */
function switches(stretches: readonly Stretch[], gap: number | null): number {
	if (gap === null) return 0;
	const sides = stretches.flatMap((one) => (one.right < gap ? ['left'] : one.left > gap ? ['right'] : []));
	return sides.filter((side, at) => at > 0 && side !== sides[at - 1]).length;
}

/** The same by where they stand. */
function byPlace<T extends Stretch>(stretches: readonly T[], deep = 1): T[][] {
	const gap = deep < mostColumns ? gapIn(stretches) : null;
	if (gap === null) return stretches.length === 0 ? [] : [inLines(stretches)];
	const groups: T[][] = [];
	let sides: [T[], T[]] = [[], []];
	let across: T[] = [];
	const end = () => {
		for (const side of sides) groups.push(...byPlace(side, deep + 1));
		sides = [[], []];
	};
	for (const one of inLines(stretches)) {
		const over = one.left < gap && one.right > gap;
		if (over && across.length === 0) end();
		if (!over && across.length > 0) {
			groups.push(across);
			across = [];
		}
		(over ? across : one.left < gap ? sides[0] : sides[1]).push(one);
	}
	end();
	return across.length > 0 ? [...groups, across] : groups;
}

/** From the top down, and on one height from left to right. */
export function inLines<T extends Stretch>(stretches: readonly T[]): T[] {
	const lines: T[][] = [];
	for (const one of stretches.toSorted((a, b) => b.y - a.y)) {
		const [first] = lines.at(-1) ?? [];
		if (first && Math.abs(first.y - one.y) < 0.4 * Math.max(first.size, one.size)) lines.at(-1)?.push(one);
		else lines.push([one]);
	}
	return lines.flatMap((line) => line.sort((a, b) => a.left - b.left));
}

/** The place of the widest gap with running text on both sides; null where there is none. */
function gapIn(stretches: readonly Stretch[]): number | null {
	if (stretches.length < 2 * fewestLines) return null;
	const left = Math.min(...stretches.map((one) => one.left));
	const right = Math.max(...stretches.map((one) => one.right));
	const edges = [...new Set(stretches.map((one) => Math.round(one.left)))].filter(
		(edge) => edge > left + 0.2 * (right - left) && edge < left + 0.8 * (right - left),
	);
	const gaps = edges.flatMap((edge) => {
		const before = stretches.filter((one) => one.left < edge - 2);
		const beside = stretches.filter((one) => one.left >= edge - 2);
		const clear = before.filter((one) => one.right < edge - 2);
		const end = Math.max(...clear.map((one) => one.right));
		const size = beside[0]?.size ?? 11;
		if (edge - end < 0.8 * size || before.length - clear.length > 0.4 * before.length) return [];
		if (!isProse(clear, left, end) || !isProse(beside, edge, right) || !areBeside(clear, beside)) return [];
		return [{ at: (edge + end) / 2, wide: edge - end, across: before.length - clear.length }];
	});
	return gaps.sort((one, other) => one.across - other.across || other.wide - one.wide)[0]?.at ?? null;
}

/** Running text fills most of its lines. */
function isProse(lines: readonly Stretch[], left: number, right: number): boolean {
	const full = lines.filter((one) => one.right - one.left > 0.6 * (right - left));
	return lines.length >= fewestLines && full.length >= 0.4 * lines.length;
}

/** The two sides stand beside each other, not one below the other. */
function areBeside(one: readonly Stretch[], other: readonly Stretch[]): boolean {
	const span = (lines: readonly Stretch[]) => lines.map(({ y }) => y);
	const top = Math.min(Math.max(...span(one)), Math.max(...span(other)));
	const foot = Math.max(Math.min(...span(one)), Math.min(...span(other)));
	return [one, other].every((lines) => lines.filter(({ y }) => y <= top && y >= foot).length >= 3);
}
