// An answer that stands in a frame links to the fields of the page around it.

/** Asked for by a frame, or by a browser that does not say. By itself it is no page: it would thank whoever opens it. */
export const isAskedByFrame = ({ headers }: Request): boolean =>
	['iframe', null].includes(headers.get('Sec-Fetch-Dest'));

/**
 * The address of the page around, to the letter: a link to any other would load it anew, and what was typed would be gone.
 * Empty where the browser does not tell: then the words have no link.
 */
export function pageAround({ headers }: Request, path: string): string {
	const referrer = headers.get('Referer');
	return referrer && URL.canParse(referrer) && new URL(referrer).pathname === path ? referrer : '';
}
