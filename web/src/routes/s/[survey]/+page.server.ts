import { error, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { Ballot, findCode, isAsked, onlyAsked, type SurveyContent } from '#surveys';
import { answerField, bandField, codeField, drawField } from '$lib/answers/field-names';
import { addressOfAnswer, type PlainOutcome } from '$lib/answers/plain-answer';
import { readAnswers } from '$lib/answers/read-answers';
import { whatToFix } from '$lib/answers/what-to-fix';
import { formText } from '$lib/server/form-text';
import { sendPlainly } from '$lib/server/send-plainly';
import { youngSurvey } from '$lib/server/young-survey';
import { wordsIn } from '$lib/words/words';
import type { Actions, PageServerLoad } from './$types';

/** Well over the longest answers that fit a ballot, as a form writes them. */
const longestForm = 64 * 1024;

export const load: PageServerLoad = ({ locals, params, url }) => youngSurvey(locals, params.survey, url);

async function readForm(request: Request): Promise<FormData> {
	const length = request.headers.get('Content-Length');
	if (length === null || Number(length) > longestForm) error(413, 'too long');
	return await request.formData();
}

export const actions: Actions = {
	/**
	 * The plain form, without JavaScript: sent the same however often it is posted. The answer stands beneath it in a frame,
	 * at an address of its own; what was typed stays in the form, and is in no answer.
	 */
	default: async ({ locals, params, request, url }) => {
		const form = await readForm(request);
		const survey = await youngSurvey(locals, params.survey, url).catch(() => null);
		const answer = (outcome: PlainOutcome | null, fields: string[] = []) => {
			const address = addressOfAnswer(`/s/${params.survey}`, outcome, fields);
			const language = survey?.language ?? 'en';
			return redirect(303, language === 'en' ? address : `${address}&in=${language}`);
		};
		if (!survey) return answer('try-again');
		if (!survey.survey.open) return answer('survey-not-open');
		const { keys, ...content } = survey.survey;
		const code = findCode(formText(form, codeField));
		const fields = toLookAt(content, form);
		if (!code) fields.push(codeField);
		const ballot = onlyAsked(content, readAnswers(content.questions, form));
		if (!code || fields.length > 0) return answer(null, fields);
		if (!v.is(Ballot, ballot)) error(400, 'not a ballot');

		const sending = { address: params.survey, keys, code, draw: formText(form, drawField), ballot };
		return answer(await sendPlainly(locals.api, sending).catch(() => 'try-again' as const));
	},
};

/** The fields whose answer does not fit their question. */
const toLookAt = ({ questions, band }: Pick<SurveyContent, 'questions' | 'band'>, form: FormData): string[] =>
	questions
		.filter((question) => isAsked(question, band, formText(form, bandField) || null))
		.filter((question) => whatToFix(question, form, wordsIn.en.both) !== null)
		.map(({ id }) => answerField(id));
