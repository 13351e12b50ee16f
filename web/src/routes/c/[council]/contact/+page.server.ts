import { error, fail, redirect } from '@sveltejs/kit';
import { answerOf } from '$lib/server/api';
import { formText } from '$lib/server/form-text';
import { youngCouncil } from '$lib/server/young-council';
import { besideWordsIn } from '$lib/words/beside/beside-words';
import { problemsIn } from '$lib/young/contact-words';
import { inLanguage } from '$lib/young/help-lines';
import type { Actions, PageServerLoad } from './$types';

/** Holds every letter that the fields take, in any script, as a form writes them. */
const longestForm = 16 * 1024;

export const load: PageServerLoad = ({ locals, params, url }) => youngCouncil(locals, params.council, url);

export const actions: Actions = {
	/** Whatever is in the way, everything typed comes back with it. */
	default: async ({ locals, params, request, url }) => {
		const { language } = await youngCouncil(locals, params.council, url);
		const { tooMany, again } = besideWordsIn[language].contact;
		const length = request.headers.get('Content-Length');
		if (length === null || Number(length) > longestForm) error(413, 'too long');
		const form = await request.formData().catch(() => error(400, 'not a form'));
		const written = {
			called: formText(form, 'called'),
			reach: formText(form, 'reach'),
			about: formText(form, 'about'),
			goodTime: formText(form, 'goodTime'),
		};
		const answer = await answerOf(
			locals.api.api.councils[':slug'].contact.$post({ param: { slug: params.council }, json: written }),
		).catch(() => null);
		if (answer?.ok) redirect(303, inLanguage(`/c/${params.council}/contact/thanks`, language));
		const { status, error: refusal } = answer ?? { status: 503, error: { code: 'try-again', fields: [] } };
		if (status === 404) error(404, 'not found');
		const fields = refusal.code === 'invalid' ? (refusal.fields ?? []) : [];
		const outcome = refusal.code === 'too-many-waiting' ? tooMany : again;
		const problems =
			fields.length > 0 ? problemsIn(language, fields, written) : [{ field: null, message: outcome }];
		return fail(status, { written, problems });
	},
};
