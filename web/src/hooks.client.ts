import type { ClientInit } from '@sveltejs/kit';
import { noteEarlyTyping } from '$lib/early-typing';

/** Runs before SvelteKit takes over a page that was rendered on the server. */
export const init: ClientInit = () => noteEarlyTyping(document);
