import { fail, redirect } from '@sveltejs/kit';
import { answerOf } from '$lib/server/api';
import { loaded } from '$lib/server/load';
import { problemIn } from '$lib/server/problems-of';
import type { Actions, PageServerLoad } from './$types';

/** What hangs on the strategy, before it goes into the bin. */
export const load: PageServerLoad = async ({ locals, params: { id } }) => ({
	id,
	...(await loaded(locals.api.api.strategies[':id'].hangs.$get({ param: { id } }))),
});

export const actions: Actions = {
	default: async ({ locals, params: { id } }) => {
		const answer = await answerOf(locals.api.api.bin.$post({ json: { kind: 'strategy', id } }));
		if (answer.ok) redirect(303, '/desk/bin?in');
		return fail(answer.status, { problem: problemIn(answer) });
	},
};
