import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { formText } from '$lib/server/form-text';
import type { Actions, PageServerLoad } from './$types';

const Typed = v.pipe(v.string(), v.parseJson(), v.array(v.tuple([v.string(), v.string()])));

export const load: PageServerLoad = ({ request }) => {
	if (request.method !== 'POST') redirect(303, '/sign-in');
};

export const actions: Actions = {
	/** Shows again what somebody typed in a form of the desk when nobody was signed in any more. Nothing is done with it. */
	default: async ({ request }) => {
		const form = await request.formData();
		const to = formText(form, 'to');
		const typed = v.safeParse(Typed, formText(form, 'typed'));
		// Only back to where it came from: a page of the desk.
		if (!typed.success || !/^\/desk(?:[/?]|$)/.test(to)) redirect(303, '/sign-in');
		return { to, typed: typed.output, file: form.get('file') === 'yes' };
	},
};
