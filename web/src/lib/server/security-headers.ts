const always: Record<string, string> = {
	'X-Content-Type-Options': 'nosniff',
	// A plain form's answer stands in a frame of the same page.
	'X-Frame-Options': 'SAMEORIGIN',
	'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
	// Not `no-referrer`: browsers would then send `Origin: null` with a plain form, and the form would be refused.
	'Referrer-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=(), interest-cohort=()',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Every answer of ours carries these; nothing is kept by a cache unless its route says so. */
export function addSecurityHeaders(response: Response, pathname: string): Response {
	const headers = new Headers(response.headers);
	for (const [name, value] of Object.entries(always)) headers.set(name, value);
	if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
	if (pathname.startsWith('/api/'))
		headers.set('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
	return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}
