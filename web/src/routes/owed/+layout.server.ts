import { loaded } from '$lib/server/load';
import { styleOfCouncil } from '$lib/server/own-style';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals }) => {
	const { person, council } = await loaded(locals.api.api.me.$get());
	locals.style = styleOfCouncil(council.look?.colour);
	return { person, home: council };
};
