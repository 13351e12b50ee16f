import { redirect } from '@sveltejs/kit';
import { roles } from '#surveys';
import { askedOf } from '$lib/desk/lists/asked-of';
import { peopleSorts } from '$lib/desk/lists/list-words';
import { answerOf } from '$lib/server/api';
import { formText } from '$lib/server/form-text';
import { loaded, orPage } from '$lib/server/load';
import { personIn, refusedPerson } from '$lib/server/person-form';
import type { Actions, PageServerLoad } from './$types';

/** An owner of replies does not sign in, and is mailed nothing. */
const invitedAs = ({ role }: { role: string }) => (role === 'owner' ? 'owner' : 'mailed');

/** So many of those who are no longer here stand beneath the list. */
const latestGone = 5;

export const load: PageServerLoad = async ({ locals, parent, url }) => {
	const { person } = await parent();
	const { api } = locals.api;
	const admin = person.role === 'admin';
	const { words, page, id, oneOf } = askedOf(url);
	const narrowed = {
		search: words,
		role: oneOf('role', roles),
		gone: admin ? oneOf('gone', ['true']) : undefined,
		sort: oneOf(
			'sort',
			peopleSorts.map(({ sort }) => sort),
		),
	};
	const nobody = { people: [], total: 0 };
	const [list, gone] = await Promise.all([
		loaded(api.people.list.$get({ query: { ...narrowed, page } })),
		admin && !narrowed.gone ? loaded(api.people.list.$get({ query: { gone: 'true' } })) : nobody,
	]);
	const [back, left] = [id('back'), id('left')];
	const about = admin && (back ?? left);
	const found = about ? await answerOf(api.people[':id'].$get({ param: { id: about } })) : null;
	const who = found && (found.ok || found.error.code !== 'not-found') ? orPage(found).person : null;
	return {
		...{ list, narrowed, page: Number(page ?? 1) },
		gone: { total: gone.total, latest: gone.people.slice(0, latestGone) },
		invited: back && who ? invitedAs(who) : url.searchParams.get('invited'),
		left: left && who?.name,
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
