import { leaveTo } from '$lib/leave-to';

/**
 * "Leave this page quickly" without JavaScript. What this browser keeps of our pages goes too, so that Back finds a new
 * page and nothing that was typed.
 */
export const GET = () =>
	new Response(null, { status: 303, headers: { Location: leaveTo, 'Clear-Site-Data': '"cache"' } });
