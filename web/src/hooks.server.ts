// The only file that touches `event.platform`: the next adapter removes it.
import type { Handle, HandleServerError } from '@sveltejs/kit';
import { languages, type Language } from '#surveys';
import { createApp } from '#worker';
import { apiFor } from '$lib/server/api';
import { leanPage } from '$lib/lean-page';
import { meantAddress } from '$lib/meant-address';
import { inOwnLanguage } from '$lib/own-language';
import { isForYoungPeople } from '$lib/young-address';
import { addressNow } from '$lib/old-address';
import { keptForm } from '$lib/server/kept-form';
import { withOwnDraw } from '$lib/server/own-draw';
import { withOwnStyle } from '$lib/server/own-style';
import { canBeDecoded, refuseUnreadable } from '$lib/server/readable-form';
import { addSecurityHeaders } from '$lib/server/security-headers';
import { copyKey, fromSharedCopy } from '$lib/server/shared-copy';

const api = createApp();

/** No page for young people knows who is signed in. */
const unsigned =
	(fetch: typeof globalThis.fetch): typeof globalThis.fetch =>
	(input, init) =>
		fetch(input, { ...init, credentials: 'omit' });

/** Of the whole page: only what was chosen on it changes them. */
const htmlAttributes = (language: Language = 'en') =>
	`lang="${languages[language].tag}"${languages[language].dir === 'rtl' ? ' dir="rtl"' : ''}`;

export const handle: Handle = async ({ event, resolve }) => {
	if (event.url.pathname.startsWith('/api/')) {
		const { env, ctx } = event.platform ?? {};
		return addSecurityHeaders(await api.fetch(event.request, env, ctx), event.url.pathname);
	}
	const meant = event.request.method === 'GET' ? meantAddress(event.url) : null;
	if (meant) {
		const found = new Response(null, { status: 303, headers: { Location: meant } });
		return addSecurityHeaders(found, event.url.pathname);
	}
	const now = addressNow(event.url);
	if (now)
		return addSecurityHeaders(
			new Response(null, { status: 308, headers: { Location: now } }),
			event.url.pathname,
		);
	if (event.request.method === 'POST' && !canBeDecoded(event.url))
		return addSecurityHeaders(new Response('This is no address.', { status: 400 }), event.url.pathname);
	refuseUnreadable(event);
	event.locals.api = apiFor(
		event.url.origin,
		isForYoungPeople(event.url.pathname) ? unsigned(event.fetch) : event.fetch,
	);
	const kept = await keptForm(event);
	if (kept) return addSecurityHeaders(kept, event.url.pathname);
	const render = async () => {
		const page = await resolve(event, {
			transformPageChunk: ({ html }) =>
				leanPage(event.url.pathname, html).replace('lang="en-GB"', htmlAttributes(event.locals.language)),
		});
		return await withOwnStyle(page, event.locals.style);
	};
	const key = event.request.method === 'GET' && !event.isDataRequest ? copyKey(event.url) : null;
	const response = key ? await fromSharedCopy(key, Date.now(), render) : await render();
	const { pathname } = event.url;
	const own = await inOwnLanguage(response, event.request, pathname);
	return addSecurityHeaders(await withOwnDraw(own, event.url), pathname);
};

/**
 * SvelteKit would write the address of every page it cannot show into the log. Nothing is logged where young people
 * go; elsewhere a fault of ours is logged with its id, which the error page shows, and without the address.
 */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
	if (status < 500) return { message };
	const requestId = crypto.randomUUID();
	if (/^\/(desk|board|sign-in)(\/|$)/.test(event.url.pathname)) console.error(requestId, error);
	return { message: 'Something went wrong on our side.', requestId };
};
