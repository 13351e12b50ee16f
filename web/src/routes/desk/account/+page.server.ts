import { fail, redirect } from '@sveltejs/kit';
import { answerOf } from '$lib/server/api';
import { formText } from '$lib/server/form-text';
import { loaded } from '$lib/server/load';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { sessions } = await loaded(locals.api.api.sessions.$get());
	return { sessions, ended: url.searchParams.get('ended') };
};

export const actions: Actions = {
	end: async ({ locals, request }) => {
		const id = formText(await request.formData(), 'id');
		const answer = await answerOf(locals.api.api.sessions[':id'].$delete({ param: { id } }));
		if (answer.ok) redirect(303, '/desk/account?ended=one');
		if (answer.error.code === 'signed-out') redirect(303, '/sign-in');
		return fail(answer.status, { gone: true });
	},
	others: async ({ locals }) => {
		await loaded(locals.api.api.sessions.$delete());
		redirect(303, '/desk/account?ended=others');
	},
};
