import { fail, redirect } from '@sveltejs/kit';
import { refusalWords } from '$lib/desk/draft/save-words';
import { textsIn } from '$lib/desk/translations/text-fields';
import { answerOf } from '$lib/server/api';
import { formText } from '$lib/server/form-text';
import { languageIn } from '$lib/server/language-in';
import { loaded } from '$lib/server/load';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { id } = params;
	const language = languageIn(params.language);
	const { surveys } = locals.api.api;
	const [text, { languages }] = await Promise.all([
		loaded(surveys[':id'].translations[':language'].$get({ param: { id, language } })),
		loaded(surveys[':id'].translations.$get({ param: { id } })),
	]);
	return { id, language, ...text, whole: languages.find((one) => one.language === language) ?? null };
};

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const param = { id: params.id, language: languageIn(params.language) };
		const form = await request.formData();
		const typed = { texts: textsIn(form), checkedBy: formText(form, 'checkedBy') };
		const answer = await answerOf(
			locals.api.api.surveys[':id'].translations[':language'].$put({ param, json: typed }),
		);
		if (answer.ok) redirect(303, '?saved');
		const { code, fields, message } = answer.error;
		if (code === 'signed-out') redirect(303, '/sign-in');
		return fail(answer.status, { ...typed, why: fields?.[0]?.message ?? refusalWords(code) ?? message });
	},
};
