import { fail, redirect } from '@sveltejs/kit';
import { answerOf } from '$lib/server/api';
import { loaded } from '$lib/server/load';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { surveys } = locals.api.api;
	const [{ survey }, { confirmations }] = await Promise.all([
		loaded(surveys[':id'].$get({ param: params })),
		loaded(surveys[':id'].confirmations.$get({ param: params })),
	]);
	if (survey.state !== 'open') redirect(303, `/desk/surveys/${params.id}`);
	const isAsked = confirmations.some(({ kind, state }) => kind === 'closing' && state === 'waiting');
	return { survey, isAsked };
};

export const actions: Actions = {
	/** Asks the second person. Asked for already, it is shown as it stands. */
	default: async ({ locals, params }) => {
		const { surveys } = locals.api.api;
		const asking = surveys[':id'].confirmations.$post({ param: params, json: { kind: 'closing' } });
		const answer = await answerOf(asking);
		if (!answer.ok && answer.error.code === 'signed-out') redirect(303, '/sign-in');
		if (!answer.ok && answer.error.code !== 'already-there')
			return fail(answer.status, { why: answer.error.message });
		return redirect(303, `/desk/surveys/${params.id}/second-person`);
	},
};
