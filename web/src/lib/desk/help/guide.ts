// The guide for participation workers (docs/), as the desk shows it: cut at its headings, and its few marks made HTML. It knows
// no more of Markdown than the guide uses, and everything else in it is text.

export interface Section {
	id: string;
	title: string;
	/** What is searched. */
	text: string;
	html: string;
}

const idOf = (title: string) =>
	title
		.toLowerCase()
		.replace(/[^\p{L}\d -]/gu, '')
		.replaceAll(' ', '-');

const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A link leads only to another section; pages of docs/ are not in the product, and stay as words. */
const inline = (text: string) =>
	escaped(text)
		.replace(/`([^`]+)`/g, '<code>$1</code>')
		.replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
		.replace(/(^|[\s(“])_([^_]+)_/g, '$1<em>$2</em>')
		.replace(/\[([^\]]+)\]\((#[a-z0-9-]+)\)/g, '<a href="/desk/help$2">$1</a>')
		.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1');

const marker = /^(?:-|\d+\.) /;

/** The items of a list; a line that begins with no mark goes on with the one before. */
function itemsOf(lines: readonly string[]): string[] {
	const items: string[] = [];
	for (const line of lines)
		if (marker.test(line)) items.push(line.replace(marker, ''));
		else items.push(`${items.pop() ?? ''} ${line.trim()}`);
	return items;
}

/** Paragraphs and lists; a list begins at a line with its mark, after a blank one or not. */
function htmlOf(block: string): string {
	const lines = block.split('\n');
	const first = lines.findIndex((line) => marker.test(line));
	const before = first < 0 ? lines : lines.slice(0, first);
	const paragraph = before.length > 0 ? `<p>${inline(before.join(' '))}</p>` : '';
	if (first < 0) return paragraph;
	const list = /^\d/.test(lines[first] ?? '') ? 'ol' : 'ul';
	const items = itemsOf(lines.slice(first)).map((item) => `<li>${inline(item)}</li>`);
	return `${paragraph}<${list}>${items.join('')}</${list}>`;
}

/** The sections of a guide, in its order. */
export const sectionsOf = (markdown: string): Section[] =>
	markdown
		.split(/^## /m)
		.slice(1)
		.map((part) => {
			const [title = '', ...rest] = part.split('\n');
			const blocks = rest
				.join('\n')
				.trim()
				.split(/\n{2,}/);
			return { id: idOf(title), title, text: part, html: blocks.map(htmlOf).join('\n') };
		});

/** The sections in which every word of a search stands, in any order. */
export function searched(sections: readonly Section[], search: string): Section[] {
	const words = search.toLowerCase().split(/\s+/).filter(Boolean);
	return sections.filter(({ text }) => words.every((word) => text.toLowerCase().includes(word)));
}
