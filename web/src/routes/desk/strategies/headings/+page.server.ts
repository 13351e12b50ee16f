import { error, redirect } from '@sveltejs/kit';
import { answerOf } from '$lib/server/api';
import { formText } from '$lib/server/form-text';
import { loaded } from '$lib/server/load';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => loaded(locals.api.api['known-headings'].$get());

export const actions: Actions = {
	forget: async ({ locals, request }) => {
		const heading = formText(await request.formData(), 'heading');
		const answer = await answerOf(locals.api.api['known-headings'].forget.$post({ json: { heading } }));
		// Forgotten in another window is forgotten too.
		if (answer.ok || answer.status === 404) redirect(303, '/desk/strategies/headings');
		if (answer.error.code === 'signed-out') redirect(303, '/sign-in');
		error(answer.status, answer.error);
	},
};
