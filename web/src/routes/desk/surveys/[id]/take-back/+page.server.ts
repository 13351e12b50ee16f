import { error, fail, redirect } from '@sveltejs/kit';
import { answerOf } from '$lib/server/api';
import { loaded } from '$lib/server/load';
import { forgetCopies } from '$lib/server/shared-copy';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, parent }) => {
	const { survey } = await loaded(locals.api.api.surveys[':id'].$get({ param: params }));
	if (survey.state !== 'open') redirect(303, `/desk/surveys/${params.id}`);
	return { survey, admin: (await parent()).person.role === 'admin' };
};

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		if (!(await request.formData()).has('sure')) return fail(400, { unsure: true });
		const answer = await answerOf(locals.api.api.surveys[':id']['take-back'].$post({ param: params }));
		if (answer.ok) forgetCopies();
		// Closed or taken back meanwhile: the survey's page says which.
		if (answer.ok || answer.error.code === 'wrong-state') redirect(303, `/desk/surveys/${params.id}`);
		if (answer.error.code === 'signed-out') redirect(303, '/sign-in');
		error(answer.status, answer.error);
	},
};
