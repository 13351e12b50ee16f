import type { Reroute } from '@sveltejs/kit';

/**
 * No page of ours has a percent sign in its address. Where one stands, somebody wrote a slash or dots that a page's parameter
 * would carry on to another route of the API, with whoever is signed in: such an address is no page.
 */
export const reroute: Reroute = ({ url }) => (url.pathname.includes('%') ? '/no-page' : undefined);
