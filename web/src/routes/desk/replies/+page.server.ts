import { replyStates } from '#surveys';
import { loaded } from '$lib/server/load';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { replies, strategies } = locals.api.api;
	const asked = (name: string) => url.searchParams.get(name) ?? '';
	const filter = {
		state: replyStates.find((state) => state === asked('state')),
		overdue: asked('overdue') === 'true' ? ('true' as const) : undefined,
		priority: asked('priority') || undefined,
	};
	const found = await loaded(replies.$get({ query: filter }));
	const plans = await loaded(strategies.$get());
	return { ...found, filter, strategies: plans.strategies };
};
