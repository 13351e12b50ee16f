import { error, fail, redirect } from '@sveltejs/kit';
import { refusalWords } from '$lib/desk/draft/save-words';
import { answerOf, type Answer } from '$lib/server/api';
import { formText } from '$lib/server/form-text';
import { loaded } from '$lib/server/load';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { api } = locals.api;
	const [{ survey }, { sendings }] = await Promise.all([
		loaded(api.surveys[':id'].$get({ param: params })),
		loaded(api.surveys[':id'].sendings.$get({ param: params })),
	]);
	if (survey.state !== 'open') redirect(303, `/desk/surveys/${params.id}`);
	return { survey, sendings, sent: url.searchParams.has('sent') };
};

/** What was pasted, and below it what was in the file. */
async function listFrom(request: Request): Promise<string> {
	const form = await request.formData();
	const file = form.get('file');
	const uploaded = file instanceof File ? await file.text() : '';
	// Spreadsheets write a mark before the first letter that is no part of the list.
	return [formText(form, 'list'), uploaded.replace(/^\uFEFF/, '')]
		.filter((part) => part.trim() !== '')
		.join('\n');
}

function refusal(
	{ status, error: { code, message, fields } }: Answer<unknown> & { ok: false },
	list: string,
) {
	if (code === 'signed-out') redirect(303, '/sign-in');
	if (code === 'not-found') error(404, message);
	const why =
		code === 'wrong-state'
			? 'This survey is closed, so nobody can be invited any more.'
			: (fields?.[0]?.message ?? refusalWords(code).replace('Not saved', 'Not sent'));
	return fail(status, { list, why, checked: null });
}

export const actions: Actions = {
	/** Reads the list and says what would happen. Nothing is kept and nothing is sent. */
	check: async ({ locals, params, request }) => {
		const list = await listFrom(request);
		if (list === '') return fail(400, { list, why: 'Paste some numbers, or choose a file.', checked: null });
		const answer = await answerOf(
			locals.api.api.surveys[':id'].invitations.check.$post({ param: params, json: { list } }),
		);
		return answer.ok ? { list, why: null, checked: answer.value } : refusal(answer, list);
	},
	/** Back to the list, with everything in it. */
	change: async ({ request }) => ({ list: await listFrom(request), why: null, checked: null }),
	send: async ({ locals, params, request }) => {
		const list = await listFrom(request);
		const answer = await answerOf(
			locals.api.api.surveys[':id'].invitations.$post({ param: params, json: { list } }),
		);
		return answer.ok ? redirect(303, `/desk/surveys/${params.id}/invite?sent`) : refusal(answer, list);
	},
};
