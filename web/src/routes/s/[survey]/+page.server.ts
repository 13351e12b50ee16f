import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { Ballot, findCode, isAsked, onlyAsked, type SurveyContent } from '#surveys';
import { bandField, changeField, codeField, drawField } from '$lib/answers/field-names';
import { readBallot } from '$lib/answers/read-answers';
import { whatToFix } from '$lib/answers/what-to-fix';
import { newDraw } from '$lib/server/drawn-from';
import { formText } from '$lib/server/form-text';
import { sendPlainly, type Sent } from '$lib/server/send-plainly';
import { youngSurvey } from '$lib/server/young-survey';
import type { Words } from '$lib/words/english';
import { wordsIn } from '$lib/words/words';
import type { Actions, PageServerLoad } from './$types';

/** Well over the longest answers that fit a ballot, as a form writes them. */
const longestForm = 64 * 1024;

export const load: PageServerLoad = ({ locals, params, url }) => youngSurvey(locals, params.survey, url);

const statusOf: Record<Exclude<Sent, 'sent'>, number> = {
	'code-refused': 403,
	'survey-not-open': 410,
	'try-again': 503,
};

/** Of the form itself, and not of what somebody typed. */
const notTyped: readonly string[] = [drawField, changeField];

async function readForm(request: Request): Promise<FormData> {
	const length = request.headers.get('Content-Length');
	if (length === null || Number(length) > longestForm) error(413, 'too long');
	return await request.formData().catch(() => error(400, 'not a form'));
}

export const actions: Actions = {
	/**
	 * The plain form, without JavaScript. First its answers come back to be looked at, with a random number; that page
	 * sends, and sends the same however often it is posted. Whatever is in the way, everything typed comes back with it.
	 */
	default: async ({ locals, params, request, url }) => {
		const form = await readForm(request);
		const { survey, language } = await youngSurvey(locals, params.survey, url);
		if (!survey.open) return fail(410, { outcome: 'survey-not-open' as const, problems: {}, kept: [] });

		const kept = [...form].filter(
			(entry): entry is [string, string] => typeof entry[1] === 'string' && !notTyped.includes(entry[0]),
		);
		if (form.has(changeField)) return { outcome: null, problems: {}, kept };
		const code = findCode(formText(form, codeField));
		const t = wordsIn[language];
		const problems = whatIsWrong(survey, form, t);
		if (!code) problems[codeField] = t.typeCode;
		const ballot = onlyAsked(survey, readBallot(survey.questions, form));
		if (!code || Object.keys(problems).length > 0) return fail(400, { outcome: null, problems, kept });
		if (!v.is(Ballot, ballot)) error(400, 'not a ballot');

		const draw = formText(form, drawField);
		const again = { ballot, draw: draw || newDraw() };
		if (!draw) return { outcome: null, problems, kept, review: again };
		const sending = { address: params.survey, keys: survey.keys, code, draw, ballot };
		const outcome = await sendPlainly(locals.api, sending).catch(() => 'try-again' as const);
		// A redirect without a fragment would take the code along in the address.
		if (outcome === 'sent')
			redirect(303, `/s/${params.survey}/thanks${language === 'en' ? '' : `?in=${language}`}#main`);
		const review = outcome === 'try-again' ? again : undefined;
		return fail(statusOf[outcome], { outcome, problems, kept, review });
	},
};

/** What is to be put right, by question. */
function whatIsWrong(survey: Pick<SurveyContent, 'questions' | 'band'>, form: FormData, t: Words) {
	const problems: Record<string, string> = {};
	const group = formText(form, bandField) || null;
	for (const question of survey.questions) {
		const problem = isAsked(question, survey.band, group) ? whatToFix(question, form, t.both) : null;
		if (problem) problems[question.id] = problem;
	}
	return problems;
}
