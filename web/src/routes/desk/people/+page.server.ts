import { redirect } from '@sveltejs/kit';
import { answerOf } from '$lib/server/api';
import { formText } from '$lib/server/form-text';
import { loaded } from '$lib/server/load';
import { personIn, refusedPerson } from '$lib/server/person-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
	const { person } = await parent();
	const { api } = locals.api;
	const [{ people }, { people: gone }] = await Promise.all([
		loaded(api.people.$get()),
		person.role === 'admin' ? loaded(api.people.gone.$get()) : { people: [] },
	]);
	return { people, gone, invited: url.searchParams.get('invited') };
};

export const actions: Actions = {
	invite: async ({ locals, request }) => {
		const typed = personIn(await request.formData());
		const answer = await answerOf(locals.api.api.people.$post({ json: typed }));
		if (!answer.ok) return refusedPerson(answer, typed);
		redirect(303, `/desk/people?invited=${typed.role === 'owner' ? 'owner' : 'mailed'}`);
	},
	back: async ({ locals, request }) => {
		const param = { id: formText(await request.formData(), 'id') };
		const answer = await answerOf(locals.api.api.people[':id'].back.$post({ param }));
		return answer.ok ? redirect(303, '/desk/people?invited=mailed') : refusedPerson(answer, null);
	},
};
