import { redirect } from '@sveltejs/kit';
import { loaded } from '$lib/server/load';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { survey } = await loaded(locals.api.api.surveys[':id'].$get({ param: params }));
	if (survey.state !== 'open') redirect(303, `/desk/surveys/${params.id}`);
	return { survey };
};

export const actions: Actions = {
	default: async ({ locals, params }) => {
		await loaded(locals.api.api.surveys[':id'].close.$post({ param: params }));
		redirect(303, `/desk/surveys/${params.id}`);
	},
};
