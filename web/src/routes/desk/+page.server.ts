import { error, redirect } from '@sveltejs/kit';
import { readLink } from '#surveys';
import { shelfNames, surveyKinds, surveySorts } from '$lib/desk/lists/list-words';
import { answerOf } from '$lib/server/api';
import { askedOf } from '$lib/desk/lists/asked-of';
import { formText } from '$lib/server/form-text';
import { loaded } from '$lib/server/load';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
	const { api } = locals.api;
	const { words, page, year, oneOf } = askedOf(url);
	const narrowed = {
		search: words,
		shelf: oneOf(
			'shelf',
			shelfNames.map(({ shelf }) => shelf),
		),
		kind: oneOf(
			'kind',
			surveyKinds.map(({ kind }) => kind),
		),
		year,
		sort: oneOf(
			'sort',
			surveySorts.map(({ sort }) => sort),
		),
	};
	const [list, { confirmations }, { replies: ownerless }, { toSet }] = await Promise.all([
		loaded(api.surveys.$get({ query: { ...narrowed, page } })),
		loaded(api.confirmations.$get()),
		loaded(api.replies.$get({ query: { ownerless: 'true', page: 'all' } })),
		parent().then(({ person }) =>
			person.role === 'admin' ? loaded(api.settings['to-set'].$get()) : { toSet: [] },
		),
	]);
	return {
		...{ list, narrowed, page: Number(page ?? 1), confirmations, toSet, ownerless },
		now: new Date().toISOString(),
	};
};

export const actions: Actions = {
	/** Starts a draft, a copy of a survey, or a draft about a part of a strategy, and goes to it. */
	new: async ({ locals, request }) => {
		const form = await request.formData();
		const copyOf = formText(form, 'copyOf');
		const about = readLink(formText(form, 'about'));
		const json = copyOf !== '' ? { copyOf } : about ? { about } : {};
		const answer = await answerOf(locals.api.api.surveys.$post({ json }));
		if (answer.ok) redirect(303, `/desk/surveys/${answer.value.survey.id}`);
		if (answer.error.code === 'signed-out') redirect(303, '/sign-in');
		error(answer.status, answer.error);
	},
};
