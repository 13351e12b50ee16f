import { fail, redirect } from '@sveltejs/kit';
import type { TakeDownWhy } from '#surveys';
import { answerOf } from '$lib/server/api';
import { formText } from '$lib/server/form-text';
import { loaded } from '$lib/server/load';
import { problemsOf, type RefusedAnswer } from '$lib/server/problems-of';
import { forgetCopies } from '$lib/server/shared-copy';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { reply } = await loaded(locals.api.api.replies[':id'].$get({ param: params }));
	if (reply.toldOn === null || reply.erased) redirect(303, `/desk/replies/${params.id}`);
	return { reply };
};

const refused = (answer: RefusedAnswer) => fail(answer.status, { problems: problemsOf(answer) });

export const actions: Actions = {
	down: async ({ locals, params, request }) => {
		const why = formText(await request.formData(), 'why') as TakeDownWhy;
		const answer = await answerOf(
			locals.api.api.replies[':id']['take-down'].$post({ param: params, json: { why } }),
		);
		if (!answer.ok) return refused(answer);
		forgetCopies();
		redirect(303, `/desk/replies/${params.id}?down`);
	},
	erase: async ({ locals, params }) => {
		const answer = await answerOf(locals.api.api.replies[':id'].words.$delete({ param: params }));
		if (!answer.ok) return refused(answer);
		redirect(303, `/desk/replies/${params.id}`);
	},
};
