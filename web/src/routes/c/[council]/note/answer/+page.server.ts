import { redirect } from '@sveltejs/kit';
import { contactProblems } from '#surveys';
import { fieldsIn, outcomeIn } from '$lib/answers/plain-answer';
import { isAskedByFrame, pageAround } from '$lib/server/page-around';
import { chosenLanguage } from '$lib/server/chosen-language';
import { inLanguage } from '$lib/young/help-lines';
import type { PageServerLoad } from './$types';

const stillHere = 'What you wrote is still here.';
const full = `So many people asked us just now that we can’t take more. ${stillHere} Try again in an hour, or call a number under “Help”.`;
const notThrough = `That did not get through. ${stillHere} Please press send again.`;

/** What became of the form, in the frame beneath it. The address says all of it; nothing that was written is in it. */
export const load: PageServerLoad = ({ locals, params, request, url }) => {
	const { language } = chosenLanguage(locals, url);
	const form = `/c/${params.council}/note`;
	if (!isAskedByFrame(request)) redirect(303, inLanguage(form, language));
	const outcome = outcomeIn(url);
	const fields = fieldsIn(url);
	const problems = contactProblems.filter(({ field }) => fields.includes(field));
	return {
		language,
		answer: {
			thanks: outcome === 'sent' ? 'We got it. Thank you.' : null,
			errors:
				problems.length > 0
					? problems
					: [{ field: null, message: outcome === 'too-many-waiting' ? full : notThrough }],
			title: problems.length > 0 ? 'There is something to put right' : 'Not sent yet',
			page: pageAround(request, form),
			next: inLanguage(`${form}/sent`, language),
		},
	};
};
