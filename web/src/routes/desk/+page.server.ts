import { error, redirect } from '@sveltejs/kit';
import { answerOf } from '$lib/server/api';
import { loaded } from '$lib/server/load';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { surveys } = await loaded(locals.api.api.surveys.$get());
	return { surveys, now: new Date().toISOString() };
};

export const actions: Actions = {
	/** Starts a draft, or a copy of a survey, and goes to it. */
	new: async ({ locals, request }) => {
		const copyOf = (await request.formData()).get('copyOf');
		const json = typeof copyOf === 'string' && copyOf !== '' ? { copyOf } : {};
		const answer = await answerOf(locals.api.api.surveys.$post({ json }));
		if (answer.ok) redirect(303, `/desk/surveys/${answer.value.survey.id}`);
		if (answer.error.code === 'signed-out') redirect(303, '/sign-in');
		error(answer.status, answer.error);
	},
};
