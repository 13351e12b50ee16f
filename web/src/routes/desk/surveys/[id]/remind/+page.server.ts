import { redirect } from '@sveltejs/kit';
import { answerOf } from '$lib/server/api';
import { loaded } from '$lib/server/load';
import { listFrom, listMissing, listRefused } from '$lib/server/phone-list';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { api } = locals.api;
	const [{ survey }, sent] = await Promise.all([
		loaded(api.surveys[':id'].$get({ param: params })),
		loaded(api.surveys[':id'].sendings.$get({ param: params })),
	]);
	if (survey.state !== 'open') redirect(303, `/desk/surveys/${params.id}`);
	return { survey, ...sent, sent: url.searchParams.has('sent') };
};

const tooSoon = 'A reminder was sent already in the last three days, or this survey has closed.';

export const actions: Actions = {
	/** Reads the list and says what would happen. Nothing is kept and nothing is sent. */
	check: async ({ locals, params, request }) => {
		const list = await listFrom(request);
		if (list === '') return listMissing();
		const answer = await answerOf(
			locals.api.api.surveys[':id'].reminders.check.$post({ param: params, json: { list } }),
		);
		return answer.ok ? { list, why: null, checked: answer.value } : listRefused(answer, list, tooSoon);
	},
	/** Back to the list, with everything in it. */
	change: async ({ request }) => ({ list: await listFrom(request), why: null, checked: null }),
	send: async ({ locals, params, request }) => {
		const list = await listFrom(request);
		const answer = await answerOf(
			locals.api.api.surveys[':id'].reminders.$post({ param: params, json: { list } }),
		);
		return answer.ok
			? redirect(303, `/desk/surveys/${params.id}/remind?sent`)
			: listRefused(answer, list, tooSoon);
	},
};
