// A PDF knows no paragraphs: only words at places. Words on one height with little room between are one stretch of a line.

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

export function stretchesOf(items: readonly PdfText[]): Stretch[] {
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
		if (last && Math.abs(last.y - y) < 0.4 * size && gap < 1.2 * size && gap > -0.5 * size) {
			last.text += (blank || gap > 0.2 * size) && !last.text.endsWith(' ') ? ` ${str}` : str;
			last.right = left + width;
		} else stretches.push({ text: str, left, right: left + width, y, size });
		blank = false;
	}
	return stretches.map((one) => ({ ...one, text: one.text.trim() }));
}

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

/** Lines at the head or foot of most pages, the same but for their numbers, are no part of the text. */
export function withoutRunningLines(pages: readonly Stretch[][]): Stretch[][] {
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
	return pages.map((stretches, index) =>
		stretches.filter((one) => !(edges[index]?.has(one) && running(one.text))),
	);
}
