import { redirect } from '@sveltejs/kit';
import { loaded } from '$lib/server/load';
import { listActions } from '$lib/server/phone-list';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { api } = locals.api;
	const [{ survey }, { sendings, least }] = await Promise.all([
		loaded(api.surveys[':id'].$get({ param: params })),
		loaded(api.surveys[':id'].sendings.$get({ param: params })),
	]);
	if (survey.state !== 'open') redirect(303, `/desk/surveys/${params.id}`);
	return { survey, sendings, least, sent: url.searchParams.has('sent') };
};

export const actions: Actions = listActions({
	page: 'invite',
	door: ({ surveys }) => surveys[':id'].invitations,
	wrongState: 'This survey is closed, so nobody can be invited any more.',
});
