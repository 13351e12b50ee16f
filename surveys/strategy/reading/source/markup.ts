// Rule: what a converter left of bold, italics, footnotes and links is no part of the words. The words themselves stay as
// they are printed, spelling mistakes too.

const named: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	ndash: '–',
	mdash: '—',
	lsquo: '‘',
	rsquo: '’',
	ldquo: '“',
	rdquo: '”',
	bull: '•',
	hellip: '…',
	pound: '£',
};

function character(entity: string, name: string): string {
	if (!name.startsWith('#')) return Object.hasOwn(named, name) ? (named[name] ?? entity) : entity;
	const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
	const printable = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
	return printable ? String.fromCodePoint(code) : ' ';
}

export const withoutEntities = (text: string) =>
	text.includes('&') ? text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,6});/gi, character) : text;

export const squeeze = (text: string) => text.replace(/[\s\u00a0\u200b\u{feff}]+/gu, ' ').trim();

/** The words of a line: marks of Markdown and HTML taken off, blanks squeezed. */
export function plain(line: string): string {
	let text = line;
	if (text.includes('<sup'))
		text = text.replace(/\$[^$\n]{0,40}<sup>[^$\n]{0,40}\$/gi, '').replace(/<sup>[^<]{0,12}<\/sup>/gi, '');
	if (text.includes('<')) text = text.replace(/<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>]{0,200})?\/?>/gi, ' ');
	if (text.includes(']('))
		text = text
			.replace(/!\[[^\][]{0,200}\]\([^()\s]{0,400}\)/g, ' ')
			.replace(/\[([^\][]{1,200})\]\([^()\s]{0,400}\)/g, '$1');
	if (text.includes('*'))
		text = text
			.replace(/\*\*/g, '')
			.replace(/(^|[\s("'“‘])\*([^\s*][^*\n]{0,200}?)\*(?=[\s)"'”’.,;:!?]|$)/g, '$1$2');
	if (text.includes('\\')) text = text.replace(/\\([_*#[\]().!-])/g, '$1');
	return squeeze(withoutEntities(text));
}
