import { fail, redirect } from '@sveltejs/kit';
import { answerOf } from '$lib/server/api';
import { loaded, orPage } from '$lib/server/load';
import { problemsOf } from '$lib/server/problems-of';
import { strategyField, strategyIn } from '$lib/server/strategy-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params: { id }, url }) => {
	const { api } = locals.api;
	const shown = await answerOf(api.strategies[':id'].$get({ param: { id } }));
	if (!shown.ok && shown.error.code === 'not-found') {
		const { binned } = await loaded(api.bin.$get());
		if (binned.some((one) => one.id === id)) redirect(303, '/desk/bin');
	}
	return { ...orPage(shown), saved: url.searchParams.has('saved') };
};

export const actions: Actions = {
	default: async ({ locals, request, params: { id } }) => {
		const typed = strategyIn(await request.formData());
		const answer = await answerOf(locals.api.api.strategies[':id'].$put({ param: { id }, json: typed }));
		if (answer.ok) redirect(303, `/desk/strategies/${id}?saved`);
		const problems = problemsOf(answer).map(({ field, message }) => ({
			...{ field: strategyField(field, typed), message },
		}));
		return fail(answer.status, { typed, problems });
	},
};
