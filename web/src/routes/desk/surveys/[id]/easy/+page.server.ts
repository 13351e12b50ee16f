import { fail, redirect } from '@sveltejs/kit';
import { refusalWords } from '$lib/desk/draft/save-words';
import { answerOf } from '$lib/server/api';
import { readEasyForm } from '$lib/server/easy-form';
import { formText } from '$lib/server/form-text';
import { loaded } from '$lib/server/load';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const easy = await loaded(locals.api.api.surveys[':id']['easy-read'].$get({ param: params }));
	return { id: params.id, ...easy };
};

export const actions: Actions = {
	save: async ({ locals, params, request }) => {
		const route = locals.api.api.surveys[':id'];
		const [form, { parts, pictures: here }] = await Promise.all([
			request.formData(),
			loaded(route['easy-read'].$get({ param: params })),
		]);
		const { texts, problems } = await readEasyForm(form, parts, { api: locals.api, id: params.id, here });
		const answer = await answerOf(route['easy-read'].$put({ param: params, json: { texts } }));
		if (answer.ok && problems.length === 0) redirect(303, '?saved');
		if (answer.ok) return fail(400, { texts, problems, why: null });
		const { code, fields, message } = answer.error;
		if (code === 'signed-out') redirect(303, '/sign-in');
		const why = fields?.[0]?.message ?? refusalWords(code) ?? message;
		return fail(answer.status, { texts, problems, why });
	},
	/** Throws one of the survey's own pictures away. */
	remove: async ({ locals, params, request }) => {
		const param = { id: params.id, media: formText(await request.formData(), 'media') };
		await loaded(locals.api.api.surveys[':id'].media[':media'].$delete({ param }));
		redirect(303, '?saved#pictures');
	},
	/** Says, for the whole council, whether a survey may open without an easy version. */
	require: async ({ locals, request }) => {
		const json = { required: (await request.formData()).has('required') };
		await loaded(locals.api.api['easy-read'].$put({ json }));
		redirect(303, '?saved#condition');
	},
};
