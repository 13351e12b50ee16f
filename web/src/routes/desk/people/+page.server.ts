import { fail, redirect } from '@sveltejs/kit';
import { answerOf, type Answer } from '$lib/server/api';
import { formText } from '$lib/server/form-text';
import { loaded } from '$lib/server/load';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { people } = await loaded(locals.api.api.people.$get());
	const asked = (name: string) => url.searchParams.get(name);
	return { people, leaving: asked('leaving'), signedOut: asked('signed-out') };
};

const nobody = { name: '', email: '', role: 'worker' };

/** What went wrong, with what was typed. */
function refusal(
	answer: Answer<unknown> & { ok: false },
	invited: Record<'name' | 'email' | 'role', string>,
) {
	if (answer.error.code === 'signed-out') redirect(303, '/sign-in');
	const problems = answer.error.fields ?? [{ field: '', message: answer.error.message }];
	return fail(answer.status, { invited, problems });
}

export const actions: Actions = {
	invite: async ({ locals, request }) => {
		const form = await request.formData();
		const invited = {
			name: formText(form, 'name'),
			email: formText(form, 'email'),
			role: formText(form, 'role'),
		};
		// The API checks the role as it checks the rest.
		const json = invited as typeof invited & { role: 'worker' };
		const answer = await answerOf(locals.api.api.people.$post({ json }));
		return answer.ok ? redirect(303, '/desk/people') : refusal(answer, invited);
	},
	remove: async ({ locals, request }) => {
		const id = formText(await request.formData(), 'id');
		const answer = await answerOf(locals.api.api.people[':id'].$delete({ param: { id } }));
		return answer.ok ? redirect(303, '/desk/people') : refusal(answer, nobody);
	},
	signOut: async ({ locals, request }) => {
		const id = formText(await request.formData(), 'id');
		const answer = await answerOf(locals.api.api.people[':id'].sessions.$delete({ param: { id } }));
		return answer.ok ? redirect(303, `/desk/people?signed-out=${id}`) : refusal(answer, nobody);
	},
};
