import { error, redirect } from '@sveltejs/kit';
import type { ErrorAnswer } from '#worker';
import { answerOf, type Answer } from './api.ts';

/** For `load`: the value, or the page that the refusal asks for (sign in; not found; an error page). */
export const loaded = async <T>(call: Parameters<typeof answerOf<T>>[0]): Promise<Exclude<T, ErrorAnswer>> =>
	orPage(await answerOf(call));

/** The same of an answer at hand. */
export function orPage<T>(answer: Answer<T>): T {
	if (answer.ok) return answer.value;
	if (answer.error.code === 'signed-out') redirect(303, '/sign-in');
	return error(answer.status, {
		message: answer.error.message,
		code: answer.error.code,
		requestId: answer.error.requestId,
	});
}
