import { fail, redirect } from '@sveltejs/kit';
import { isTrialEnd } from '$lib/desk/own-sign-in-words';
import { answerOf, type Answer } from '$lib/server/api';
import { formText } from '$lib/server/form-text';
import { loaded } from '$lib/server/load';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { own, another, wayBack } = await loaded(locals.api.api['own-sign-in'].$get());
	const end = url.searchParams.get('trial') ?? '';
	return { own, another, wayBack, trial: isTrialEnd(end) ? end : null };
};

interface Typed {
	issuer: string;
	clientId: string;
	domain: string;
}

/** Back to the page; or what was in the way, with what was typed, but for the secret. */
function backOr(answer: Answer<unknown>, typed: Typed | null = null) {
	if (answer.ok) redirect(303, '/desk/people/council-sign-in');
	if (answer.error.code === 'signed-out') redirect(303, '/sign-in');
	const problems =
		answer.error.code === 'wrong-state'
			? [{ field: '', message: 'It was changed meanwhile. This is how it stands now.' }]
			: (answer.error.fields ?? [{ field: '', message: answer.error.message }]);
	return fail(answer.status, { problems, typed });
}

export const actions: Actions = {
	save: async ({ locals, request }) => {
		const form = await request.formData();
		const typed = {
			issuer: formText(form, 'issuer'),
			clientId: formText(form, 'clientId'),
			domain: formText(form, 'domain'),
		};
		const json = { ...typed, secret: formText(form, 'secret') };
		return backOr(await answerOf(locals.api.api['own-sign-in'].$put({ json })), typed);
	},
	switch: async ({ locals, request }) => {
		// The API checks it.
		const to = formText(await request.formData(), 'to') as 'on';
		return backOr(await answerOf(locals.api.api['own-sign-in'].switch.$post({ json: { to } })));
	},
	remove: async ({ locals }) => backOr(await answerOf(locals.api.api['own-sign-in'].$delete())),
};
