import { redirect } from '@sveltejs/kit';
import { answerOf } from '$lib/server/api';
import { loaded } from '$lib/server/load';
import { listFrom, listMissing, listRefused } from '$lib/server/phone-list';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { api } = locals.api;
	const [{ survey }, { sendings }] = await Promise.all([
		loaded(api.surveys[':id'].$get({ param: params })),
		loaded(api.surveys[':id'].sendings.$get({ param: params })),
	]);
	if (survey.state !== 'open') redirect(303, `/desk/surveys/${params.id}`);
	return { survey, sendings, sent: url.searchParams.has('sent') };
};

const closed = 'This survey is closed, so nobody can be invited any more.';

export const actions: Actions = {
	/** Reads the list and says what would happen. Nothing is kept and nothing is sent. */
	check: async ({ locals, params, request }) => {
		const list = await listFrom(request);
		if (list === '') return listMissing();
		const answer = await answerOf(
			locals.api.api.surveys[':id'].invitations.check.$post({ param: params, json: { list } }),
		);
		return answer.ok ? { list, why: null, checked: answer.value } : listRefused(answer, list, closed);
	},
	/** Back to the list, with everything in it. */
	change: async ({ request }) => ({ list: await listFrom(request), why: null, checked: null }),
	send: async ({ locals, params, request }) => {
		const list = await listFrom(request);
		const answer = await answerOf(
			locals.api.api.surveys[':id'].invitations.$post({ param: params, json: { list } }),
		);
		return answer.ok
			? redirect(303, `/desk/surveys/${params.id}/invite?sent`)
			: listRefused(answer, list, closed);
	},
};
