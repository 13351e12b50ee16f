// The first response of a page that no script of Svelte's ever touches: without the marks that such a script would look
// for, and without the names of style sheets that stand in the page already. On a weak signal they cost a second answer.

/** Whose pages have `csr = false` throughout. */
const lean = /^\/(s|c)\//;

export const leanPage = (pathname: string, html: string): string =>
	lean.test(pathname) ? html.replace(/<!--[^>]*-->|\s*<link [^>]*\bdisabled\b[^>]*>/g, '') : html;
