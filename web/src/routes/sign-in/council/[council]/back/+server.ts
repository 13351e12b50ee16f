import { redirect } from '@sveltejs/kit';
import { answerOf } from '$lib/server/api';
import { withBrowser } from '$lib/server/with-browser';
import type { RequestHandler } from './$types';

/** Where a council's provider sends people back to. */
export const GET: RequestHandler = async ({ locals, params, request, url }) => {
	const call = locals.api.api['own-sign-ins'].back.$post(
		{ json: { council: params.council, query: url.search || '?' } },
		withBrowser(request),
	);
	const answer = await answerOf(call);
	if (!answer.ok) redirect(303, `/sign-in?problem=${answer.error.code}`);
	redirect(
		303,
		answer.value.trial === null ? '/desk' : `/desk/people/council-sign-in?trial=${answer.value.trial}`,
	);
};
