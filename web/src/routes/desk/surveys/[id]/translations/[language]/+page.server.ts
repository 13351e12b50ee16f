import { error, fail, redirect } from '@sveltejs/kit';
import { isOtherLanguage } from '#surveys';
import { refusalWords } from '$lib/desk/draft/save-words';
import { answerOf } from '$lib/server/api';
import { loaded } from '$lib/server/load';
import type { Actions, PageServerLoad } from './$types';

const languageIn = (code: string) =>
	isOtherLanguage(code) ? code : error(404, 'There is no such language.');

export const load: PageServerLoad = async ({ locals, params }) => {
	const param = { id: params.id, language: languageIn(params.language) };
	const text = await loaded(locals.api.api.surveys[':id'].translations[':language'].$get({ param }));
	return { id: params.id, language: param.language, ...text };
};

/** The fields of the texts are named `text/<key>`. */
const prefix = 'text/';

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const param = { id: params.id, language: languageIn(params.language) };
		const texts = Object.fromEntries(
			[...(await request.formData())].flatMap(([name, value]) =>
				name.startsWith(prefix) && typeof value === 'string' ? [[name.slice(prefix.length), value]] : [],
			),
		) as Record<string, string>;
		const answer = await answerOf(
			locals.api.api.surveys[':id'].translations[':language'].$put({ param, json: { texts } }),
		);
		if (answer.ok) redirect(303, '?saved');
		const { code, fields, message } = answer.error;
		if (code === 'signed-out') redirect(303, '/sign-in');
		return fail(answer.status, { texts, why: fields?.[0]?.message ?? refusalWords(code) ?? message });
	},
};
