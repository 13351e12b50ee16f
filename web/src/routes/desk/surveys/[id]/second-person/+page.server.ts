import { redirect } from '@sveltejs/kit';
import { isAtDesk } from '#surveys';
import { decisions } from '$lib/server/decisions';
import { loaded } from '$lib/server/load';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { api } = locals.api;
	const [{ survey }, { confirmations }, { sendings }, { people }] = await Promise.all([
		loaded(api.surveys[':id'].$get({ param: params })),
		loaded(api.surveys[':id'].confirmations.$get({ param: params })),
		loaded(api.surveys[':id'].sendings.$get({ param: params })),
		loaded(api.people.$get()),
	]);
	if (survey.state !== 'open') redirect(303, `/desk/surveys/${params.id}`);
	const seconds = people.filter(({ role }) => isAtDesk(role));
	return { survey, confirmations, sendings, seconds: seconds.map(({ id, name }) => ({ id, name })) };
};

export const actions: Actions = decisions<{ id: string }>(({ id }) => `/desk/surveys/${id}/second-person`);
