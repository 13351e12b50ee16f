import { redirect } from '@sveltejs/kit';
import { mayOwn } from '#surveys';
import { answerOf } from '$lib/server/api';
import { formText } from '$lib/server/form-text';
import { loaded } from '$lib/server/load';
import { personIn, refusedPerson } from '$lib/server/person-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, parent, url }) => {
	const { api } = locals.api;
	const [shown, { people }, { person }] = await Promise.all([
		loaded(api.people[':id'].$get({ param: params })),
		loaded(api.people.$get()),
		parent(),
	]);
	return {
		them: shown.person,
		owed: shown.owed,
		isMe: person.id === shown.person.id,
		heirs: people.filter(({ id, role }) => id !== params.id && mayOwn(role)),
		done: url.searchParams.get('done'),
		leaving: url.searchParams.has('leaving'),
	};
};

export const actions: Actions = {
	save: async ({ locals, params, request }) => {
		const typed = personIn(await request.formData());
		const answer = await answerOf(locals.api.api.people[':id'].$put({ param: params, json: typed }));
		return answer.ok ? redirect(303, `/desk/people/${params.id}?done=saved`) : refusedPerson(answer, typed);
	},
	give: async ({ locals, params, request }) => {
		const form = await request.formData();
		const json = { to: formText(form, 'to') };
		const answer = await answerOf(locals.api.api.people[':id']['hand-over'].$post({ param: params, json }));
		const after = form.has('leaving') ? '&leaving' : '';
		return answer.ok
			? redirect(303, `/desk/people/${params.id}?done=given${after}`)
			: refusedPerson(answer, null);
	},
	signOut: async ({ locals, params }) => {
		const answer = await answerOf(locals.api.api.people[':id'].sessions.$delete({ param: params }));
		return answer.ok
			? redirect(303, `/desk/people/${params.id}?done=signed-out`)
			: refusedPerson(answer, null);
	},
	remove: async ({ locals, params }) => {
		const answer = await answerOf(locals.api.api.people[':id'].$delete({ param: params }));
		return answer.ok ? redirect(303, `/desk/people?left=${params.id}`) : refusedPerson(answer, null);
	},
};
