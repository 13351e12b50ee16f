import { fail, redirect } from '@sveltejs/kit';
import type { HarmOutcome } from '#surveys';
import { answerOf, type Answer } from '$lib/server/api';
import { formText } from '$lib/server/form-text';
import { loaded } from '$lib/server/load';
import { problemsNow } from '$lib/server/problems-of';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	...(await loaded(locals.api.api['harm-marks'][':id'].$get({ param: { id: params.slip } }))),
	now: new Date().toISOString(),
});

/** On to a page; or what was in the way. */
function onOr(answer: Answer<unknown>, to: string) {
	if (answer.ok) redirect(303, to);
	return fail(answer.status, { problems: problemsNow(answer) });
}

export const actions: Actions = {
	read: async ({ locals, params }) => {
		const door = locals.api.api['harm-marks'][':id'].read;
		return onOr(
			await answerOf(door.$post({ param: { id: params.slip } })),
			`/desk/contact/harm/${params.slip}`,
		);
	},
	done: async ({ locals, params, request }) => {
		// The API checks it.
		const outcome = formText(await request.formData(), 'outcome') as HarmOutcome;
		const door = locals.api.api['harm-marks'][':id'].done;
		return onOr(
			await answerOf(door.$post({ param: { id: params.slip }, json: { outcome } })),
			'/desk/contact',
		);
	},
	undo: async ({ locals, params }) =>
		onOr(
			await answerOf(locals.api.api['harm-marks'][':id'].$delete({ param: { id: params.slip } })),
			'/desk/contact',
		),
};
