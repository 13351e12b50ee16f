// A survey's page is the same for everybody, so one copy of it answers everybody for a minute: however many phones open
// the link in their text, the database is read once. The copy stays in the Worker's memory; what a phone gets is kept
// nowhere.

import { versionIn } from './chosen-language.ts';

/** Only these addresses are the same for everybody, in each language and in easy read. Anything else in the address makes no other page. */
const sharedPages = /^\/s\/[^/]+(\/end|\/tablet)?$/;

const milliseconds = 60_000;
/** Of about 50 kB; a Worker has 128 MB. */
const atMost = 200;

interface Copy {
	html: string;
	headers: [string, string][];
	until: number;
}

const copies = new Map<string, Copy>();

/** What an address is kept under. */
export function copyKey(url: URL): string | null {
	const { pathname, host } = url;
	const version = new URLSearchParams(versionIn(url));
	return sharedPages.test(pathname) ? `${host}${pathname}?${version}` : null;
}

/** The page: the copy of it, or a new one, of which a copy is kept if it is for everybody. */
export async function fromSharedCopy(
	key: string,
	now: number,
	render: () => Promise<Response>,
): Promise<Response> {
	const copy = copies.get(key);
	if (copy && now < copy.until) return new Response(copy.html, { headers: copy.headers });
	copies.delete(key);
	const page = await render();
	if (page.status !== 200 || page.headers.has('Set-Cookie')) return page;
	const { headers } = page;
	const html = await page.text();
	for (const oldest of copies.keys()) {
		if (copies.size < atMost) break;
		copies.delete(oldest);
	}
	copies.set(key, { html, headers: [...headers], until: now + milliseconds });
	return new Response(html, { headers });
}

/** Something that stands on these pages was taken down: the copies of this Worker go now, those of another within the minute. */
export const forgetCopies = () => copies.clear();
