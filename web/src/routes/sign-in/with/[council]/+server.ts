import { redirect } from '@sveltejs/kit';
import { answerOf } from '$lib/server/api';
import type { RequestHandler } from './$types';

/** A link and not a form: browsers let no form lead to another site here. */
export const GET: RequestHandler = async ({ locals, params, request }) => {
	// From another site it would sign somebody in to a council that is not theirs.
	if (request.headers.get('Sec-Fetch-Site') === 'cross-site') redirect(303, '/sign-in');
	const param = { council: params.council };
	const answer = await answerOf(locals.api.api['own-sign-ins'][':council'].attempts.$post({ param }));
	redirect(303, answer.ok ? answer.value.to : `/sign-in?problem=${answer.error.code}`);
};
