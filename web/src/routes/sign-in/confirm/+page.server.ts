import { fail, redirect } from '@sveltejs/kit';
import { answerOf } from '$lib/server/api';
import { withBrowser } from '$lib/server/with-browser';
import { formText } from '$lib/server/form-text';
import type { Actions, PageServerLoad } from './$types';

/** Looking at the page changes nothing: a scanner that follows the links in a mail must not spend this one. */
export const load: PageServerLoad = ({ url }) => ({ token: url.searchParams.get('token') ?? '' });

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const token = formText(await request.formData(), 'token');
		const answer = await answerOf(locals.api.api.session.$post({ json: { token } }, withBrowser(request)));
		if (answer.ok) redirect(303, '/desk');
		return fail(answer.status, { spent: true });
	},
};
