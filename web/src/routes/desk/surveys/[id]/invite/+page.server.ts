import { redirect } from '@sveltejs/kit';
import { answerOf } from '$lib/server/api';
import { loaded } from '$lib/server/load';
import { asked, changePage, checkedPage, listRefused, takeList } from '$lib/server/phone-list';
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
	/** Reads the list and says what would happen, or asks what it cannot know. Nothing is kept and nothing is sent. */
	check: async ({ locals, params, request }) => {
		const taken = await takeList(locals.api, request);
		if ('refused' in taken) return taken.refused;
		const { check } = locals.api.api.surveys[':id'].invitations;
		return await checkedPage(
			taken,
			() => answerOf(check.$post({ param: params, json: asked(taken) })),
			closed,
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
		const { check, $post } = locals.api.api.surveys[':id'].invitations;
		const sent = { param: params, json: asked(taken) };
		if (taken.repaired) return await checkedPage(taken, () => answerOf(check.$post(sent)), closed);
		const answer = await answerOf($post(sent));
		return answer.ok
			? redirect(303, `/desk/surveys/${params.id}/invite?sent`)
			: listRefused(answer, taken, closed);
	},
};
