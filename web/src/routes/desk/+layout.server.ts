import { redirect } from '@sveltejs/kit';
import { loaded } from '$lib/server/load';
import type { LayoutServerLoad } from './$types';

/** The desk is for workers and admins. A member of the board is shown to the board, a key-holder to their boxes. */
export const load: LayoutServerLoad = async ({ locals, url }) => {
	const { person, council } = await loaded(locals.api.api.me.$get());
	if (person.role === 'board') redirect(303, `/board/${council.slug}`);
	if (person.role === 'key-holder') {
		if (!/^\/desk\/keys(\/|$)/.test(url.pathname)) redirect(303, '/desk/keys');
		return { person, council, waitForContact: 0 };
	}
	const { waiting } = await loaded(locals.api.api['contact-requests'].waiting.$get());
	return { person, council, waitForContact: waiting };
};
