import { loaded } from '$lib/server/load';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals }) => {
	const { person, council } = await loaded(locals.api.api.me.$get());
	return { person, home: council };
};
