import { redirect } from '@sveltejs/kit';
import { fieldsIn, outcomeIn, toPutRight, type PlainOutcome } from '$lib/answers/plain-answer';
import { isAskedByPage, pageAround } from '$lib/server/page-around';
import { youngSurvey } from '$lib/server/young-survey';
import { inLanguage } from '$lib/young/help-lines';
import type { Words } from '$lib/words/english';
import { wordsIn } from '$lib/words/words';
import type { PageServerLoad } from './$types';

const inTheWay = (t: Words): Record<Exclude<PlainOutcome, 'sent'>, string> => ({
	'code-refused': t.both.codeRefused,
	'survey-not-open': `${t.closed}. ${t.cameTooLate}`,
	'too-many-waiting': t.notThrough,
	'try-again': t.notThrough,
});

/** What became of the plain form, in the frame beneath it. The address says all of it; nothing of an answer is in it. */
export const load: PageServerLoad = async ({ locals, params, request, url }) => {
	const form = `/s/${params.survey}`;
	const { survey, language, translated } = await youngSurvey(locals, params.survey, url);
	if (!isAskedByPage(request)) redirect(303, inLanguage(form, language));
	const t = wordsIn[language];
	const outcome = outcomeIn(url);
	const errors =
		outcome && outcome !== 'sent'
			? [{ field: null, message: inTheWay(t)[outcome] }]
			: survey.open
				? toPutRight(survey, fieldsIn(url), t)
				: [];
	return {
		language,
		translated,
		answer: {
			thanks: outcome === 'sent' ? t.thanks : null,
			errors,
			title: outcome ? t.notSent : t.putRight,
			page: pageAround(request, form),
			next: inLanguage(`${form}/next`, language),
		},
	};
};
