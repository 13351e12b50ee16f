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

export const cutDoubt = (cut: string) =>
	`A page or line ends inside a word here (${cut}); it was put together.`;

/**
 * A line and the next. A hyphen between them stays where the document prints that word with one elsewhere ("well-being"), and
 * goes where it prints it without; where it prints it nowhere else, the word is put together and that is told.
 */
export function joinLines(
	text: string,
	rest: string,
	printed: ReadonlySet<string>,
): { text: string; cut: string | null } {
	const start = /(\p{L}+)[-\u00ad]$/u.exec(text)?.[1]?.toLowerCase();
	const end = /^\p{Ll}+/u.exec(rest)?.[0];
	if (start !== undefined && end !== undefined && printed.has(`${start}-${end}`))
		return { text: text + rest, cut: null };
	const joined = joinBroken(text, rest);
	return start !== undefined && end !== undefined && printed.has(start + end)
		? { ...joined, cut: null }
		: joined;
}

/** Every word of a text as it is printed, in small letters. */
export const wordsPrinted = (text: string): ReadonlySet<string> =>
	new Set(text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu));

/** The second half of a text after a page break; `cut` where a hyphen parted a word. */
export function joinBroken(text: string, rest: string): { text: string; cut: string | null } {
	const half = /(\p{Ll}+)[-\u00ad]$/u.exec(text);
	const other = /^\p{Ll}+/u.exec(rest);
	if (!half || !other) return { text: `${text} ${rest}`.trim(), cut: null };
	return { text: text.slice(0, -1) + rest, cut: `${half[1] ?? ''}- | ${other[0]}` };
}
