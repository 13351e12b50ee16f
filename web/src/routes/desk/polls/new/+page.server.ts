import { fail, redirect } from '@sveltejs/kit';
import { startPoll } from '#surveys';
import { usableOf } from '$lib/desk/draft/linkable';
import { newId } from '$lib/desk/new-id';
import { ownAnswers, pollFromForm } from '$lib/desk/poll/poll-from-form';
import { answerOf } from '$lib/server/api';
import { formText } from '$lib/server/form-text';
import { loaded } from '$lib/server/load';
import { problemsOf } from '$lib/server/problems-of';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { strategies } = await loaded(locals.api.api.strategies.$get());
	const usable = usableOf(strategies);
	return { strategies: usable, first: usable[0]?.id ?? ownAnswers };
};

export const actions: Actions = {
	/** Makes the draft of a poll and goes to it. */
	default: async ({ locals, request }) => {
		const { api } = locals.api;
		const form = await request.formData();
		const typed = {
			wording: formText(form, 'wording'),
			from: formText(form, 'from'),
			own: formText(form, 'own'),
		};
		const [{ strategies }, { council }] = await Promise.all([
			loaded(api.strategies.$get()),
			loaded(api.me.$get()),
		]);
		const { poll, problems } = pollFromForm(typed, usableOf(strategies));
		if (problems.length > 0) return fail(400, { typed, problems });
		const content = startPoll(poll, council, { now: new Date().toISOString(), newId });
		const answer = await answerOf(api.surveys.$post({ json: { content } }));
		if (answer.ok) redirect(303, `/desk/surveys/${answer.value.survey.id}`);
		return fail(answer.status, { typed, problems: fieldsOf(problemsOf(answer)) });
	},
};

/** Where the API found something wrong, as this form names it. */
const fieldsOf = (fields: { field: string; message: string }[]) =>
	fields.map(({ field, message }) => ({
		field: field.endsWith('.wording') ? 'wording' : field.includes('.options') ? 'own' : '',
		message,
	}));
