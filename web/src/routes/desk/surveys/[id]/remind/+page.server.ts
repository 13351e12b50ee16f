import { redirect } from '@sveltejs/kit';
import { loaded } from '$lib/server/load';
import { listActions } from '$lib/server/phone-list';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { api } = locals.api;
	const [{ survey }, sent] = await Promise.all([
		loaded(api.surveys[':id'].$get({ param: params })),
		loaded(api.surveys[':id'].sendings.$get({ param: params })),
	]);
	if (survey.state !== 'open') redirect(303, `/desk/surveys/${params.id}`);
	return { survey, ...sent, sent: url.searchParams.has('sent') };
};

export const actions: Actions = listActions({
	page: 'remind',
	door: ({ surveys }) => surveys[':id'].reminders,
	wrongState: 'A reminder was sent already in the last three days, or this survey has closed.',
});
