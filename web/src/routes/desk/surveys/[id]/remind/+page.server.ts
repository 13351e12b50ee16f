import { redirect } from '@sveltejs/kit';
import { answerOf } from '$lib/server/api';
import { loaded } from '$lib/server/load';
import { asked, changePage, checkedPage, listRefused, takeList } from '$lib/server/phone-list';
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
	/** Reads the list and says what would happen, or asks what it cannot know. Nothing is kept and nothing is sent. */
	check: async ({ locals, params, request }) => {
		const taken = await takeList(locals.api, request);
		if ('refused' in taken) return taken.refused;
		const { check } = locals.api.api.surveys[':id'].reminders;
		return await checkedPage(
			taken,
			() => answerOf(check.$post({ param: params, json: asked(taken) })),
			tooSoon,
		);
	},
	/** Back to the list, with everything in it. */
	change: async ({ locals, request }) => {
		const taken = await takeList(locals.api, request);
		return 'refused' in taken ? taken.refused : changePage(taken);
	},
	/** What was put right since the check is checked first: nobody is texted unseen. */
	send: async ({ locals, params, request }) => {
		const taken = await takeList(locals.api, request);
		if ('refused' in taken) return taken.refused;
		const { check, $post } = locals.api.api.surveys[':id'].reminders;
		const sent = { param: params, json: asked(taken) };
		if (taken.repaired) return await checkedPage(taken, () => answerOf(check.$post(sent)), tooSoon);
		const answer = await answerOf($post(sent));
		return answer.ok
			? redirect(303, `/desk/surveys/${params.id}/remind?sent`)
			: listRefused(answer, taken, tooSoon);
	},
};
