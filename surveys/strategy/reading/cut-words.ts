// Rule: a column's edge or a page's end cuts a word. The two halves are put together for reading; what is printed is kept
// beside it, and the reading says that it did so.

/** A heading cut by a table's column: "Stay hea" | "lthy lives". null where the two are separate things. */
export function joinCut(left: string, right: string): string | null {
	const start = left.trim();
	const rest = right.trim();
	if (!start || !rest || start.length > 60 || rest.length > 90) return null;
	if (rest.toLowerCase().startsWith(start.toLowerCase())) return rest;
	if (!/^\p{Ll}/u.test(rest) || !/\p{L}$/u.test(start)) return null;
	return start + rest.slice(overlap(start, rest));
}

/** Letters that stand on both sides of the cut. */
function overlap(left: string, right: string): number {
	for (let size = Math.min(left.length, right.length, 12); size > 0; size--)
		if (left.endsWith(right.slice(0, size))) return size;
	return 0;
}

/** The second half of a text after a page break; `cut` where a hyphen parted a word. */
export function joinBroken(text: string, rest: string): { text: string; cut: string | null } {
	const half = /(\p{Ll}+)[-\u00ad]$/u.exec(text);
	const other = /^\p{Ll}+/u.exec(rest);
	if (!half || !other) return { text: `${text} ${rest}`.trim(), cut: null };
	return { text: text.slice(0, -1) + rest, cut: `${half[1] ?? ''}- | ${other[0]}` };
}
