import { replyStates } from '#surveys';
import { replySorts } from '$lib/desk/lists/list-words';
import { askedOf } from '$lib/desk/lists/asked-of';
import { loaded } from '$lib/server/load';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { replies, strategies } = locals.api.api;
	const { words, page, id, day, oneOf } = askedOf(url);
	const filter = {
		search: words,
		state: oneOf('state', replyStates),
		overdue: oneOf('overdue', ['true']),
		priority: id('priority'),
		owner: id('owner'),
		survey: id('survey'),
		from: day('from'),
		to: day('to'),
		sort: oneOf(
			'sort',
			replySorts.map(({ sort }) => sort),
		),
	};
	const [list, plans] = await Promise.all([
		loaded(replies.$get({ query: { ...filter, page } })),
		loaded(strategies.$get()),
	]);
	return { list, filter, page: Number(page ?? 1), strategies: plans.strategies };
};
