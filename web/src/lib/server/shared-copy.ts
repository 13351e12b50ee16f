// A survey's page is the same for everybody, so one copy of it answers everybody for a minute: however many phones open
// the link in their text, the database is read once. The copy stays in our own house; what a phone gets is kept nowhere.

import { versionIn } from './chosen-language.ts';

/** Only these addresses are the same for everybody, in each language and in easy read. Anything else in the address makes no other page. */
const sharedPages = /^\/s\/[^/]+(\/end|\/tablet)?$/;

const seconds = 60;

/** What an address is kept under: its host is nobody's, so that nobody can ask for the copy itself. */
export function copyKey(url: URL): string | null {
	const { pathname, host } = url;
	const version = new URLSearchParams(versionIn(url));
	return sharedPages.test(pathname) ? `https://copies.invalid/${host}${pathname}?${version}` : null;
}

export interface Copies {
	match: (key: string) => Promise<Response | undefined>;
	put: (key: string, response: Response) => Promise<void>;
}

/** The page: the copy of it, or a new one, of which a copy is kept if it is for everybody. */
export async function fromSharedCopy(
	copies: Copies,
	key: string,
	render: () => Promise<Response>,
	later: (work: Promise<unknown>) => void,
): Promise<Response> {
	const copy = await copies.match(key);
	if (copy) return withCaching(copy, 'no-store');
	const page = await render();
	if (page.status === 200 && !page.headers.has('Set-Cookie'))
		later(copies.put(key, withCaching(page.clone(), `public, max-age=${seconds}`)));
	return page;
}

function withCaching(response: Response, caching: string): Response {
	const headers = new Headers(response.headers);
	headers.set('Cache-Control', caching);
	// They would tell when somebody else came.
	for (const name of ['Age', 'CF-Cache-Status', 'Expires']) headers.delete(name);
	return new Response(response.body, { status: response.status, headers });
}
