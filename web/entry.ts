// The one Worker: pages and API through SvelteKit's built worker, and the background work beside it.
import pages from './.svelte-kit/cloudflare/_worker.js';
import { background } from '#worker';

export default { fetch: pages.fetch, ...background };
