import { loaded } from '$lib/server/load';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) =>
	await loaded(locals.api.api.boxes[':id'].$get({ param: params }));
