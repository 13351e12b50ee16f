import { error, fail, redirect } from '@sveltejs/kit';
import { waitsForKeyHolder } from '$lib/desk/next-step';
import { answerOf } from '$lib/server/api';
import { loaded } from '$lib/server/load';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, parent }) => {
	const { survey } = await loaded(locals.api.api.surveys[':id'].$get({ param: params }));
	if (!waitsForKeyHolder(survey)) redirect(303, `/desk/surveys/${params.id}`);
	if ((await parent()).person.role !== 'admin') error(403, 'not allowed');
	return { survey };
};

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		if (!(await request.formData()).has('sure')) return fail(400, { unsure: true });
		const answer = await answerOf(locals.api.api.surveys[':id']['lost-key'].$post({ param: params }));
		// Opened or given up meanwhile: the survey's page says which.
		if (answer.ok || answer.error.code === 'wrong-state') redirect(303, `/desk/surveys/${params.id}`);
		if (answer.error.code === 'signed-out') redirect(303, '/sign-in');
		error(answer.status, answer.error);
	},
};
