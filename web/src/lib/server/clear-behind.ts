// How a page is left so that Back finds nothing that was typed in it. It takes two answers. A browser puts the page that is
// being left into its back/forward cache only when another page stands in its place: `Clear-Site-Data` on the first answer
// would come before that, and clear everything but what was typed. So an empty page stands there first and leads on at once,
// in the same place of the history; the answer after it clears.

const emptyPage = (next: string) => `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0;url=${next}">
<link rel="icon" href="data:,">
<title>Your views</title>
`;

/** `next`: an address of ours, which answers with `clearAndGoTo`. */
export const standEmpty = (next: string) =>
	new Response(emptyPage(next), {
		headers: {
			'Content-Type': 'text/html; charset=utf-8',
			'Content-Security-Policy': "default-src 'none'; img-src data:; frame-ancestors 'none'",
		},
	});

export const clearAndGoTo = (to: string) =>
	new Response(null, { status: 303, headers: { Location: to, 'Clear-Site-Data': '"cache"' } });
