import { fail, redirect } from '@sveltejs/kit';
import type { TextWords } from '#surveys';
import { refusalWords } from '$lib/desk/draft/save-words';
import { answerOf, type Answer } from '$lib/server/api';
import { formText } from '$lib/server/form-text';
import { loaded } from '$lib/server/load';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { api } = locals.api;
	const [{ survey }, texts] = await Promise.all([
		loaded(api.surveys[':id'].$get({ param: params })),
		loaded(api.surveys[':id'].texts.$get({ param: params })),
	]);
	if (survey.state !== 'open') redirect(303, `/desk/surveys/${params.id}`);
	return { survey, texts, saved: url.searchParams.has('saved') };
};

async function wordsFrom(request: Request): Promise<TextWords> {
	const form = await request.formData();
	return {
		greeting: formText(form, 'greeting'),
		from: formText(form, 'from'),
		askWhom: formText(form, 'askWhom'),
		sender: formText(form, 'sender'),
	};
}

/** What is in the way, with all that was typed. */
function refused({ status, error }: Answer<unknown> & { ok: false }, words: TextWords) {
	if (error.code === 'signed-out') redirect(303, '/sign-in');
	return fail(status, {
		words,
		problems: error.fields ?? [{ field: '', message: refusalWords(error.code) }],
		shown: null,
	});
}

export const actions: Actions = {
	/** Shows the texts in other words; nothing is kept. */
	check: async ({ locals, params, request }) => {
		const words = await wordsFrom(request);
		const answer = await answerOf(
			locals.api.api.surveys[':id'].texts.check.$post({ param: params, json: words }),
		);
		return answer.ok ? { words, problems: [], shown: answer.value } : refused(answer, words);
	},
	save: async ({ locals, params, request }) => {
		const words = await wordsFrom(request);
		const answer = await answerOf(locals.api.api['text-words'].$put({ json: words }));
		return answer.ok ? redirect(303, `/desk/surveys/${params.id}/texts?saved`) : refused(answer, words);
	},
};
