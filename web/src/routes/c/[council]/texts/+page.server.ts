import { loaded } from '$lib/server/load';
import { youngCouncil } from '$lib/server/young-council';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const [council, texts] = await Promise.all([
		youngCouncil(locals, params.council, url),
		loaded(locals.api.api.councils[':slug'].texts.$get({ param: { slug: params.council } })),
	]);
	return { ...council, texts };
};
