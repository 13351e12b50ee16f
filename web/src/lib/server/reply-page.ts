import { fail } from '@sveltejs/kit';
import { mayOwn, type ReplyContent } from '#surveys';
import type { ApiClient } from './api.ts';
import { loaded } from './load.ts';
import { problemsOf, type RefusedAnswer } from './problems-of.ts';
import { fieldOnPage } from './reply-form.ts';

/** What a form for a reply offers to choose from. */
export async function choicesForReply(api: ApiClient) {
	const [{ people }, { strategies }] = await Promise.all([
		loaded(api.api.people.$get()),
		loaded(api.api.strategies.$get()),
	]);
	// A key-holder is nobody of the council's, and owes no reply.
	return { people: people.filter(({ role }) => mayOwn(role)), strategies };
}

/** The form again, with what was typed and what is wrong with it. */
export function refusedReply(answer: RefusedAnswer, typed: ReplyContent) {
	const problems = problemsOf(answer).map(({ field, message }) => ({
		field: fieldOnPage(field, typed.answer.state),
		message,
	}));
	return fail(answer.status, { typed, problems });
}
