// The only file that touches `event.platform`: the next adapter removes it.
import type { Handle } from '@sveltejs/kit';
import { createApp } from '#worker';
import { apiFor } from '$lib/server/api';
import { addSecurityHeaders } from '$lib/server/security-headers';

const api = createApp();

export const handle: Handle = async ({ event, resolve }) => {
	if (event.url.pathname.startsWith('/api/')) {
		const { env, ctx } = event.platform ?? {};
		return addSecurityHeaders(await api.fetch(event.request, env, ctx), event.url.pathname);
	}
	event.locals.api = apiFor(event.url.origin, event.fetch);
	const response = await resolve(event, {
		preload: ({ type }) => type === 'font' || type === 'css' || type === 'js',
	});
	return addSecurityHeaders(response, event.url.pathname);
};
