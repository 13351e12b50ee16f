import { fail, redirect } from '@sveltejs/kit';
import { answerOf } from '$lib/server/api';
import { formText } from '$lib/server/form-text';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	if ((await answerOf(locals.api.api.me.$get())).ok) redirect(303, '/desk');
	return { sent: url.searchParams.has('sent'), out: url.searchParams.has('out') };
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const email = formText(await request.formData(), 'email');
		const answer = await answerOf(locals.api.api['sign-in-links'].$post({ json: { email } }));
		if (answer.ok) redirect(303, '/sign-in?sent');
		return fail(answer.status, { email, problem: answer.error.fields?.[0]?.message ?? answer.error.message });
	},
};
