import { fail, redirect } from '@sveltejs/kit';
import { answerOf } from '$lib/server/api';
import { formText } from '$lib/server/form-text';
import { loaded } from '$lib/server/load';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	...(await loaded(locals.api.api.bin.$get())),
	justIn: url.searchParams.has('in'),
});

export const actions: Actions = {
	/** Back to where it stood. */
	out: async ({ locals, request }) => {
		const form = await request.formData();
		const kind = formText(form, 'kind') === 'survey' ? 'survey' : 'reply';
		const id = formText(form, 'id');
		const answer = await answerOf(locals.api.api.bin.out.$post({ json: { kind, id } }));
		if (answer.ok) redirect(303, kind === 'survey' ? `/desk/surveys/${id}` : `/desk/replies/${id}`);
		if (answer.error.code === 'signed-out') redirect(303, '/sign-in');
		return fail(answer.status, { problem: 'It is not in the bin any more.' });
	},
};
