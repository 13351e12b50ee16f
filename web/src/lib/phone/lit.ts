// The line that is being read stands out, and is in sight: as strong as what was heard, and told by its frame as well. Its
// rules come with the reader, so that a page that nobody listens to does not carry them.
const rules = `
.lit {
	border-radius: var(--tail);
	outline: 3px solid var(--ink);
	outline-offset: 3px;
	background: var(--accent);
	box-shadow: 0 0 0 3px var(--accent);
	color: var(--on-accent);
}
.lit * {
	color: inherit;
}
.choice.lit {
	border-radius: var(--round);
	outline-offset: 2px;
	box-shadow: none;
}`;

/** Browsers older than 2023 read without it. */
if ('adoptedStyleSheets' in document) {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(rules);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

let lit: Element | null = null;

export function light(line: Element | null): void {
	lit?.classList.remove('lit');
	lit = line?.closest('.choice') ?? line?.querySelector('.choice') ?? line;
	lit?.classList.add('lit');
	lit?.scrollIntoView({ block: 'nearest' });
}
