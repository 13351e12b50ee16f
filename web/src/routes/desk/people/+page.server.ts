import { redirect } from '@sveltejs/kit';
import { answerOf } from '$lib/server/api';
import { formText } from '$lib/server/form-text';
import { loaded } from '$lib/server/load';
import { personIn, refusedPerson } from '$lib/server/person-form';
import type { Actions, PageServerLoad } from './$types';

/** An owner of replies does not sign in, and is mailed nothing. */
const invitedAs = ({ role }: { role: string }) => (role === 'owner' ? 'owner' : 'mailed');

export const load: PageServerLoad = async ({ locals, parent, url }) => {
	const { person } = await parent();
	const { api } = locals.api;
	const [{ people }, { people: gone }] = await Promise.all([
		loaded(api.people.$get()),
		person.role === 'admin' ? loaded(api.people.gone.$get()) : { people: [] },
	]);
	const back = people.find(({ id }) => id === url.searchParams.get('back'));
	return {
		...{ people, gone },
		invited: back ? invitedAs(back) : url.searchParams.get('invited'),
		left: gone.find(({ id }) => id === url.searchParams.get('gone'))?.name,
	};
};

export const actions: Actions = {
	invite: async ({ locals, request }) => {
		const typed = personIn(await request.formData());
		const answer = await answerOf(locals.api.api.people.$post({ json: typed }));
		if (!answer.ok) return refusedPerson(answer, typed);
		redirect(303, `/desk/people?invited=${invitedAs(typed)}`);
	},
	back: async ({ locals, request }) => {
		const param = { id: formText(await request.formData(), 'id') };
		const answer = await answerOf(locals.api.api.people[':id'].back.$post({ param }));
		return answer.ok ? redirect(303, `/desk/people?back=${param.id}`) : refusedPerson(answer, null);
	},
};
