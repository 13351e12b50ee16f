import { askedOfLog } from '$lib/desk/lists/asked-of';
import { loaded } from '$lib/server/load';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const narrowed = askedOfLog(url);
	const { acts } = locals.api.api;
	const [log, chain] = await Promise.all([loaded(acts.$get({ query: narrowed })), loaded(acts.chain.$get())]);
	return { log, chain, narrowed };
};
