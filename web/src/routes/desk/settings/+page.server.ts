import { loaded } from '$lib/server/load';
import type { PageServerLoad } from './$types';

/** Admins see what is set and what is missing; everybody else the pages that are for all staff. */
export const load: PageServerLoad = async ({ locals, parent }) => {
	const { person } = await parent();
	if (person.role !== 'admin') return { lookedAt: null, toSet: [] };
	const { api } = locals.api;
	const [{ lookedAt }, { toSet }] = await Promise.all([
		loaded(api.settings.$get()),
		loaded(api.settings['to-set'].$get()),
	]);
	return { lookedAt, toSet };
};
