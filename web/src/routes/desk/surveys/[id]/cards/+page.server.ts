import { error, fail, redirect } from '@sveltejs/kit';
import { answerOf } from '$lib/server/api';
import { newDraw } from '#sealing';
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
	return { survey, sendings, draw: newDraw(), tablet: `${url.origin}/s/${survey.address}/tablet` };
};

const whole = (text: string) => (/^\s*\d{1,6}\s*$/.test(text) ? Number(text) : 0);

export const actions: Actions = {
	/** The answer is the only place where the codes ever stand. */
	default: async ({ locals, params, request }) => {
		const form = await request.formData();
		const written = formText(form, 'number');
		const json = { number: whole(written), draw: formText(form, 'draw') };
		const answer = await answerOf(locals.api.api.surveys[':id'].cards.$post({ param: params, json }));
		if (answer.ok) return { written, why: null, drawn: answer.value };
		const { code, fields, message } = answer.error;
		if (code === 'signed-out') redirect(303, '/sign-in');
		if (code === 'not-found') error(404, message);
		const why =
			code === 'wrong-state' ? 'This survey is closed, so cards would be of no use.' : fields?.[0]?.message;
		return fail(answer.status, { written, why: why ?? message, drawn: null });
	},
};
