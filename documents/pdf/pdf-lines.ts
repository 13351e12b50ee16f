// A PDF knows no paragraphs: only words at places. Words on one height with little room between are one stretch of a line.

import type { Rule } from './pdf-rules.ts';

/** What pdf.js tells of a piece of text. */
export interface PdfText {
	str: string;
	/** The text matrix: size in [3], left edge in [4], height above the page's foot in [5]. */
	transform: number[];
	width: number;
}

export interface Stretch {
	text: string;
	left: number;
	right: number;
	/** Height above the page's foot. */
	y: number;
	size: number;
}

/** A line that is ruled between two words parts them, however near they stand. */
export function stretchesOf(items: readonly PdfText[], down: readonly Rule[] = []): Stretch[] {
	const stretches: Stretch[] = [];
	let blank = false;
	for (const { str, transform, width } of items) {
		const [, , , high = 0, left = 0, y = 0] = transform;
		const size = Math.abs(high) || 1;
		if (str.trim() === '') {
			blank = true;
			continue;
		}
		const last = stretches.at(-1);
		const gap = last ? left - last.right : 0;
		if (last && isFootnote(str, size, y, last)) continue;
		const near = last && Math.abs(last.y - y) < 0.4 * size && gap < 1.2 * size && gap > -0.5 * size;
		if (near && !(gap > 1 && isRuled(down, last.right, left, y))) {
			last.text += (blank || gap > 0.2 * size) && !last.text.endsWith(' ') ? ` ${str}` : str;
			last.right = left + width;
		} else stretches.push({ text: str, left, right: left + width, y, size });
		blank = false;
	}
	return stretches.map((one) => ({ ...one, text: one.text.trim() }));
}

/** A small number that is raised behind a word points to a note: it is no figure. */
const isFootnote = (text: string, size: number, y: number, last: Stretch) =>
	/^\d{1,2}$/.test(text.trim()) &&
	size < 0.8 * last.size &&
	y > last.y + 0.15 * last.size &&
	y < last.y + 0.8 * last.size;

const isRuled = (down: readonly Rule[], from: number, to: number, y: number) =>
	down.some((rule) => rule.at > from - 1 && rule.at < to + 1 && rule.from < y && rule.to > y);

/** A drawn bullet in front of a line is put in front of its words. */
export function withDots(
	stretches: readonly Stretch[],
	dots: readonly { x: number; y: number }[] = [],
): Stretch[] {
	if (dots.length === 0) return [...stretches];
	const begins = (one: Stretch) =>
		dots.some(
			({ x, y }) =>
				x < one.left &&
				x > one.left - 2.2 * one.size &&
				y > one.y - 0.1 * one.size &&
				y < one.y + 0.8 * one.size,
		) && !stretches.some((other) => other !== one && isBetween(other, one));
	return stretches.map((one) => (begins(one) ? { ...one, text: `• ${one.text}` } : one));
}

/** Words close in front on the same height: the line does not begin here. */
const isBetween = (other: Stretch, one: Stretch) =>
	Math.abs(other.y - one.y) < 0.4 * one.size &&
	other.right <= one.left &&
	other.right > one.left - 2.2 * one.size;

/** The size that most letters of a document have. */
export function bodySize(pages: readonly Stretch[][]): number {
	const letters = new Map<number, number>();
	for (const { size, text } of pages.flat()) {
		const half = Math.round(size * 2) / 2;
		letters.set(half, (letters.get(half) ?? 0) + text.length);
	}
	return [...letters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 11;
}

const pattern = (text: string) => text.replace(/\d+/g, '#');

/** Lines at the head or foot of most pages, the same but for their numbers, are no part of the text: they are kept apart. */
export function withoutRunningLines(pages: readonly Stretch[][]): { kept: Stretch[][]; running: string[] } {
	const seen = new Map<string, number>();
	const edge = (stretches: readonly Stretch[]) => {
		const heights = stretches.map(({ y }) => y);
		const [top, foot] = [Math.max(...heights), Math.min(...heights)];
		return stretches.filter(({ y, size }) => y > top - 1.5 * size || y < foot + 1.5 * size);
	};
	const edges = pages.map((stretches) => new Set(edge(stretches)));
	for (const one of edges)
		for (const text of new Set([...one].map((stretch) => pattern(stretch.text))))
			seen.set(text, (seen.get(text) ?? 0) + 1);
	const running = (text: string) => pages.length > 2 && (seen.get(pattern(text)) ?? 0) * 2 > pages.length;
	const runs = (one: Stretch, index: number) => edges[index]?.has(one) === true && running(one.text);
	return {
		kept: pages.map((stretches, index) => stretches.filter((one) => !runs(one, index))),
		running: pages.flatMap((stretches, index) =>
			stretches.filter((one) => runs(one, index)).map(({ text }) => text),
		),
	};
}
