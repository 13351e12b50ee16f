import { fail, redirect } from '@sveltejs/kit';
import { ratherHear } from '#surveys';
import { refusalWords } from '$lib/desk/draft/save-words';
import { answerOf } from '$lib/server/api';
import { formText } from '$lib/server/form-text';
import { loaded } from '$lib/server/load';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { api } = locals.api;
	const [{ survey }, { problems, easyRead, look, inBin, languages }, { council }, { voices }] =
		await Promise.all([
			loaded(api.surveys[':id'].$get({ param: params })),
			loaded(api.surveys[':id'].check.$get({ param: params })),
			loaded(api.me.$get()),
			loaded(api.surveys[':id'].voice.$get({ param: params })),
		]);
	if (survey.state !== 'draft') redirect(303, `/desk/surveys/${params.id}`);
	const words = ratherHear(survey.content, council.glossary);
	const asked = url.searchParams.has('asked');
	return { survey, problems, look, inBin, easyRead, words, languages, voices, asked };
};

export const actions: Actions = {
	/** Opens exactly what was read here: a version that was saved since is refused. */
	open: async ({ locals, params, request }) => {
		const version = Number(formText(await request.formData(), 'version'));
		const answer = await answerOf(
			locals.api.api.surveys[':id'].open.$post({ param: params, json: { version } }),
		);
		if (answer.ok) redirect(303, `/desk/surveys/${params.id}`);
		if (answer.error.code === 'signed-out') redirect(303, '/sign-in');
		const { code, fields } = answer.error;
		// What is missing is listed by the page itself.
		if (code === 'survey-not-ready') return fail(answer.status, { refused: null });
		return fail(answer.status, {
			refused: fields?.[0]?.message ?? refusalWords(code).replace('Not saved', 'Not opened'),
		});
	},
	/** Mails the key-holder that the survey waits for their key. */
	ask: async ({ locals, params }) => {
		await loaded(locals.api.api.surveys[':id']['ask-for-key'].$post({ param: params }));
		redirect(303, `/desk/surveys/${params.id}/check?asked`);
	},
};
