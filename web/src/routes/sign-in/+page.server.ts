import { fail, redirect } from '@sveltejs/kit';
import { answerOf } from '$lib/server/api';
import { loaded } from '$lib/server/load';
import { formText } from '$lib/server/form-text';
import type { Actions, PageServerLoad } from './$types';

/** Why a council's own sign-in let nobody in. */
function problemWords(code: string | null) {
	if (code === null) return null;
	return code === 'provider-down'
		? {
				title: 'Your council’s sign-in does not answer.',
				words: 'Wait a few minutes and try again. If your council still mails links, ask for one.',
			}
		: {
				title: 'You could not be signed in with your council’s account.',
				words:
					'Try again from here. If it does not help, ask an admin of Heard at your council whether they have let you in with the address of that account.',
			};
}

export const load: PageServerLoad = async ({ locals, url }) => {
	if ((await answerOf(locals.api.api.me.$get())).ok) redirect(303, '/desk');
	const { councils } = await loaded(locals.api.api['own-sign-ins'].$get());
	const { searchParams } = url;
	return {
		sent: searchParams.has('sent'),
		out: searchParams.has('out'),
		problem: problemWords(searchParams.get('problem')),
		councils,
	};
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const email = formText(await request.formData(), 'email');
		const answer = await answerOf(locals.api.api['sign-in-links'].$post({ json: { email } }));
		if (answer.ok) redirect(303, '/sign-in?sent');
		return fail(answer.status, { email, problem: answer.error.fields?.[0]?.message ?? answer.error.message });
	},
};
