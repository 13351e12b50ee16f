import { redirect } from '@sveltejs/kit';
import { aloneKinds, isAtDesk, type AloneKind } from '#surveys';
import { decisions } from '$lib/server/decisions';
import { loaded } from '$lib/server/load';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { api } = locals.api;
	const [{ survey }, { confirmations }, { sendings, least }, { people }] = await Promise.all([
		loaded(api.surveys[':id'].$get({ param: params })),
		loaded(api.surveys[':id'].confirmations.$get({ param: params })),
		loaded(api.surveys[':id'].sendings.$get({ param: params })),
		loaded(api.people.$get()),
	]);
	// What goes public is decided where it is seen.
	const asked = confirmations.flatMap((one) => {
		const kind = aloneKinds.find((alone): alone is AloneKind => alone === one.kind);
		return kind ? [{ ...one, kind }] : [];
	});
	if (survey.state !== 'open' && asked.length === 0) redirect(303, `/desk/surveys/${params.id}`);
	const seconds = people.filter(({ role }) => isAtDesk(role));
	return {
		survey,
		confirmations: asked,
		sendings,
		least,
		seconds: seconds.map(({ id, name }) => ({ id, name })),
	};
};

export const actions: Actions = decisions<{ id: string }>(({ id }) => `/desk/surveys/${id}/second-person`);
