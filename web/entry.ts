// The one Worker: pages and API through SvelteKit's built worker, and the background work beside it.
import pages from './.svelte-kit/cloudflare/_worker.js';
import { background } from '#worker';

/** The adapter asks the edge's cache before each answer. Nothing of ours may be kept there, so it is told not to ask. */
const fetch: typeof pages.fetch = (request, env, ctx) => {
	const afresh = new Request(request);
	afresh.headers.set('Cache-Control', 'no-cache');
	return pages.fetch(afresh as typeof request, env, ctx);
};

export default { fetch, ...background };
