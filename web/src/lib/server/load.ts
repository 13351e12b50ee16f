import { error, redirect } from '@sveltejs/kit';
import type { ErrorAnswer } from '#worker';
import { answerOf } from './api.ts';

/** For `load`: the value, or the page that the refusal asks for (sign in; not found; an error page). */
export async function loaded<T>(call: Parameters<typeof answerOf<T>>[0]): Promise<Exclude<T, ErrorAnswer>> {
	const answer = await answerOf(call);
	if (answer.ok) return answer.value;
	if (answer.error.code === 'signed-out') redirect(303, '/sign-in');
	return error(answer.status, {
		message: answer.error.message,
		code: answer.error.code,
		requestId: answer.error.requestId,
	});
}
