import { loaded } from '$lib/server/load';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const [{ strategies }, { proposals }] = await Promise.all([
		loaded(locals.api.api.strategies.$get()),
		loaded(locals.api.api['strategy-proposals'].$get()),
	]);
	return { strategies, proposals };
};
