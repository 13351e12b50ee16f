import { error, redirect } from '@sveltejs/kit';
import { newDraw } from '#sealing';
import { addressOfAnswer, type PlainOutcome } from '$lib/answers/plain-answer';
import { answerOf } from '$lib/server/api';
import { chosenLanguage } from '$lib/server/chosen-language';
import { formText } from '$lib/server/form-text';
import { youngCouncil } from '$lib/server/young-council';
import type { Actions, PageServerLoad } from './$types';

/** Holds every letter that the fields take, in any script, as a form writes them. */
const longestForm = 16 * 1024;

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	...(await youngCouncil(locals, params.council, url)),
	frame: `answer-${newDraw()}`,
});

export const actions: Actions = {
	/** The answer stands beneath the form in a frame, at an address of its own; what was typed stays in the form. */
	default: async ({ locals, params, request, url }) => {
		const { language } = chosenLanguage(locals, url);
		const length = request.headers.get('Content-Length');
		if (length === null || Number(length) > longestForm) error(413, 'too long');
		const form = await request.formData();
		const written = {
			called: formText(form, 'called'),
			reach: formText(form, 'reach'),
			about: formText(form, 'about'),
			goodTime: formText(form, 'goodTime'),
		};
		const tell = (outcome: PlainOutcome | null, fields: readonly string[] = []) => {
			const address = addressOfAnswer(`/c/${params.council}/note`, outcome, fields);
			return redirect(303, language === 'en' ? address : `${address}&in=${language}`);
		};
		const answer = await answerOf(
			locals.api.api.councils[':slug'].contact.$post({ param: { slug: params.council }, json: written }),
		).catch(() => null);
		if (!answer) return tell('try-again');
		if (answer.ok) return tell('sent');
		const { code, fields = [] } = answer.error;
		if (code === 'invalid' && fields.length > 0)
			return tell(
				null,
				fields.map(({ field }) => field),
			);
		return tell(code === 'too-many-waiting' ? code : 'try-again');
	},
};
