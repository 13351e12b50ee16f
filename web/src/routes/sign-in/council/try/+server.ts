import { redirect } from '@sveltejs/kit';
import { answerOf } from '$lib/server/api';
import type { RequestHandler } from './$types';

/** An admin tries the council's own sign-in before it is switched on. */
export const GET: RequestHandler = async ({ locals }) => {
	const answer = await answerOf(locals.api.api['own-sign-in'].trials.$post());
	if (answer.ok) redirect(303, answer.value.to);
	if (answer.error.code === 'signed-out') redirect(303, '/sign-in');
	redirect(
		303,
		`/desk/people/council-sign-in?trial=${answer.error.code === 'provider-down' ? 'down' : 'refused'}`,
	);
};
