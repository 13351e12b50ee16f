import { redirect } from '@sveltejs/kit';
import { dayInEngland } from '#surveys';
import { answerOf } from '$lib/server/api';
import { formText } from '$lib/server/form-text';
import { loaded } from '$lib/server/load';
import { replyIn } from '$lib/server/reply-form';
import { choicesForReply, refusedReply } from '$lib/server/reply-page';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const id = url.searchParams.get('survey');
	const choices = await choicesForReply(locals.api);
	if (!id) return { ...choices, source: null };
	const { surveys } = locals.api.api;
	const [{ release, survey, voices }, asked] = await Promise.all([
		loaded(surveys[':id'].release.$get({ param: { id } })),
		loaded(surveys[':id'].$get({ param: { id } })),
	]);
	const questionId = url.searchParams.get('question');
	const released = release.questions.find((question) => question.id === questionId) ?? null;
	const question = asked.survey.content.questions.find((one) => one.id === questionId);
	return {
		...choices,
		source: {
			surveyId: id,
			title: release.title,
			// A day that is past already is no promise.
			answerBy: (survey.answerBy ?? '') >= dayInEngland(new Date()) ? survey.answerBy : null,
			released,
			voices: voices?.find((one) => one.question === questionId),
			closed: survey.state === 'closed',
			// What the question is about, the reply is about too, until the worker says otherwise.
			links: question?.links ?? [],
		},
	};
};

export const actions: Actions = {
	default: async ({ locals, request, url }) => {
		const form = await request.formData();
		const typed = replyIn(form);
		const json = {
			...typed,
			surveyId: url.searchParams.get('survey'),
			questionId: url.searchParams.get('question'),
		};
		const answer = await answerOf(locals.api.api.replies.$post({ json }));
		if (!answer.ok) return refusedReply(answer, typed);
		redirect(303, formText(form, 'back') || `/desk/replies/${answer.value.id}`);
	},
};
