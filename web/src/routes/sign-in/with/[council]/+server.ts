import { redirect } from '@sveltejs/kit';
import { answerOf } from '$lib/server/api';
import type { RequestHandler } from './$types';

/** A link and not a form: browsers let no form lead to another site here. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const param = { council: params.council };
	const answer = await answerOf(locals.api.api['own-sign-ins'][':council'].attempts.$post({ param }));
	redirect(303, answer.ok ? answer.value.to : `/sign-in?problem=${answer.error.code}`);
};
