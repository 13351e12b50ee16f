// Rule: each line of a pasted list is one item. The mark that a list sets before its items goes: a bullet, a dash or a box always,
// a number or a letter only where every line has one, because a single "1. FC" may be a name.

/** Word's own bullet lies in the private area of its symbol typeface; its second one is the letter "o" before a tab. */
const bullet = /^(?:[•·‣⁃▪▫◦●○■□☐☑☒✓✔➢❖*\u{f0a7}\u{f0b7}\u{f0fc}-]|[–—](?=\s)|o(?=\t))\s*/u;
const counter = /^\(?(?:\p{Nd}{1,2}|\p{L}|[ivx]{1,4})[.)]\s+/iu;

/** The items of a pasted list, without what marked them; empty lines are none. */
export function pastedLines(text: string): string[] {
	const lines = text
		.split(/\r\n?|[\n\v\f\u{85}\u{2028}\u{2029}]/u)
		.map((line) => line.trim().replace(bullet, '').trim())
		.filter((line) => line !== '');
	const counted = lines.length > 1 && lines.every((line) => counter.test(line));
	return counted
		? lines.map((line) => line.replace(counter, '').trim()).filter((line) => line !== '')
		: lines;
}
