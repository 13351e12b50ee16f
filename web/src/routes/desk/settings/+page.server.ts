import { loaded } from '$lib/server/load';
import type { PageServerLoad } from './$types';

/** Admins see what is set and what is missing; everybody else the pages that are for all staff, and whom to ask. */
export const load: PageServerLoad = async ({ locals, parent }) => {
	const { person } = await parent();
	const { api } = locals.api;
	if (person.role !== 'admin') {
		const { people } = await loaded(api.people.$get());
		return { lookedAt: null, toSet: [], admins: people.filter(({ role }) => role === 'admin') };
	}
	const [{ lookedAt }, { toSet }] = await Promise.all([
		loaded(api.settings.$get()),
		loaded(api.settings['to-set'].$get()),
	]);
	return { lookedAt, toSet, admins: [] };
};
