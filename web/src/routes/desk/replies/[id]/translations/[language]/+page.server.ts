import { fail, redirect } from '@sveltejs/kit';
import { answerOf } from '$lib/server/api';
import { formText } from '$lib/server/form-text';
import { languageIn } from '$lib/server/language-in';
import { loaded } from '$lib/server/load';
import { problemsOf } from '$lib/server/problems-of';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const language = languageIn(params.language);
	const { english, translations } = await loaded(
		locals.api.api.replies[':id'].translations.$get({ param: { id: params.id } }),
	);
	const written = translations.find((one) => one.language === language) ?? null;
	return { id: params.id, language, reply: english, written };
};

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const param = { id: params.id, language: languageIn(params.language) };
		const form = await request.formData();
		const typed = {
			said: formText(form, 'said'),
			answer: formText(form, 'answer'),
			checkedBy: formText(form, 'checkedBy'),
		};
		const answer = await answerOf(
			locals.api.api.replies[':id'].translations[':language'].$put({ param, json: typed }),
		);
		if (answer.ok) redirect(303, `/desk/replies/${params.id}?saved`);
		return fail(answer.status, { typed, problems: problemsOf(answer) });
	},
};
