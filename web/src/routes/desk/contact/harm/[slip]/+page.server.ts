import { fail, redirect } from '@sveltejs/kit';
import { harmOutcomeCodes } from '#surveys';
import { answerOf, type Answer } from '$lib/server/api';
import { formText } from '$lib/server/form-text';
import { loaded } from '$lib/server/load';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	...(await loaded(locals.api.api['harm-marks'][':id'].$get({ param: { id: params.slip } }))),
	now: new Date().toISOString(),
});

/** On to a page; or what was in the way. */
function onOr(answer: Answer<unknown>, to: string) {
	if (answer.ok) redirect(303, to);
	if (answer.error.code === 'signed-out') redirect(303, '/sign-in');
	const problems =
		answer.error.code === 'wrong-state'
			? [{ field: '', message: 'Somebody else was faster. This is how it stands now.' }]
			: (answer.error.fields ?? [{ field: '', message: answer.error.message }]);
	return fail(answer.status, { problems });
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
		const chosen = formText(await request.formData(), 'outcome');
		const outcome = harmOutcomeCodes.find((code) => code === chosen);
		if (!outcome) return fail(400, { problems: [{ field: 'outcome', message: 'Choose what was done.' }] });
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
