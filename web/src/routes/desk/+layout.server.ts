import { redirect } from '@sveltejs/kit';
import { loaded } from '$lib/server/load';
import type { LayoutServerLoad } from './$types';

/** Everybody has an account. */
const account = '/desk/account';

/** The desk is for workers and admins. A member of the board is shown to the board, a key-holder to their boxes, an owner to what they owe. */
export const load: LayoutServerLoad = async ({ locals, url }) => {
	const { person, council } = await loaded(locals.api.api.me.$get());
	const alone = { person, council, waitForContact: 0 };
	if (person.role === 'board') {
		if (url.pathname !== account) redirect(303, `/board/${council.slug}`);
		return alone;
	}
	if (person.role === 'owner') {
		if (url.pathname !== account) redirect(303, '/owed');
		return alone;
	}
	if (person.role === 'key-holder') {
		if (url.pathname !== account && !/^\/desk\/keys(\/|$)/.test(url.pathname)) redirect(303, '/desk/keys');
		return alone;
	}
	const waiting = await Promise.all([
		loaded(locals.api.api['contact-requests'].waiting.$get()),
		loaded(locals.api.api['harm-marks'].waiting.$get()),
	]);
	return { person, council, waitForContact: waiting.reduce((sum, one) => sum + one.waiting, 0) };
};
