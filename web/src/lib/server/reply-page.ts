import { fail, redirect } from '@sveltejs/kit';
import { mayOwn, type ReplyContent } from '#surveys';
import type { Answer, ApiClient } from './api.ts';
import { loaded } from './load.ts';
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
export function refusedReply({ status, error }: Answer<unknown> & { ok: false }, typed: ReplyContent) {
	if (error.code === 'signed-out') redirect(303, '/sign-in');
	const told = error.fields ?? [{ field: '', message: error.message }];
	const problems = told.map(({ field, message }) => ({
		field: fieldOnPage(field, typed.answer.state),
		message,
	}));
	return fail(status, { typed, problems });
}
