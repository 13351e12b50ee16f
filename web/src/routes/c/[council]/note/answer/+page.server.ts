import { redirect } from '@sveltejs/kit';
import { fieldsIn, outcomeIn } from '$lib/answers/plain-answer';
import { isAskedByPage, pageAround } from '$lib/server/page-around';
import { chosenLanguage } from '$lib/server/chosen-language';
import { besideWordsIn } from '$lib/words/beside/beside-words';
import { wordsIn } from '$lib/words/words';
import { problemsIn } from '$lib/young/contact-words';
import { inLanguage } from '$lib/young/help-lines';
import type { PageServerLoad } from './$types';

/** What became of the form, in the frame beneath it. The address says all of it; nothing that was written is in it. */
export const load: PageServerLoad = ({ locals, params, request, url }) => {
	const { language } = chosenLanguage(locals, url);
	const form = `/c/${params.council}/note`;
	if (!isAskedByPage(request)) redirect(303, inLanguage(form, language));
	const outcome = outcomeIn(url);
	const problems = problemsIn(language, fieldsIn(url));
	const { thanks, tooMany, again } = besideWordsIn[language].contact;
	const { putRight, notSent } = wordsIn[language];
	return {
		language,
		answer: {
			thanks: outcome === 'sent' ? thanks : null,
			errors:
				problems.length > 0
					? problems
					: [{ field: null, message: outcome === 'too-many-waiting' ? tooMany : again }],
			title: problems.length > 0 ? putRight : notSent,
			page: pageAround(request, form),
			next: inLanguage(`${form}/next`, language),
		},
	};
};
