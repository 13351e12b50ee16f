import { fail, redirect } from '@sveltejs/kit';
import { isStanding } from '#surveys';
import { answerOf } from '$lib/server/api';
import { decisions } from '$lib/server/decisions';
import { formText } from '$lib/server/form-text';
import { loaded } from '$lib/server/load';
import { problemsOf, type RefusedAnswer } from '$lib/server/problems-of';
import { forgetCopies } from '$lib/server/shared-copy';
import type { Actions, PageServerLoad } from './$types';

/** A reply before everybody reads it: what to look at, and how it will stand. */
export const load: PageServerLoad = async ({ locals, params }) => {
	const { replies } = locals.api.api;
	const [{ reply }, { found, headings }, { confirmations }] = await Promise.all([
		loaded(replies[':id'].$get({ param: params })),
		loaded(replies[':id']['look-over'].$get({ param: params })),
		loaded(replies[':id'].confirmations.$get({ param: params })),
	]);
	const here = `/desk/replies/${params.id}`;
	if (reply.answer.state === 'waiting' || reply.erased) redirect(303, here);
	if (isStanding(reply)) redirect(303, here);
	return { reply, found, headings, confirmations };
};

const refused = (answer: RefusedAnswer) => fail(answer.status, { problems: problemsOf(answer) });

/** Tells exactly what was read here: a version that was saved since is refused. */
export const actions: Actions = {
	...decisions<{ id: string }>(({ id }, done) => `/desk/replies/${id}${done ? '?told' : '/tell'}`),
	/** Asks a second person to look at exactly what was read here. */
	ask: async ({ locals, params, request }) => {
		const form = await request.formData();
		const kind = formText(form, 'kind') === 'telling' ? ('telling' as const) : ('putting-back' as const);
		const json = { kind, version: Number(formText(form, 'version')) };
		const { replies } = locals.api.api;
		const answer = await answerOf(replies[':id'].confirmations.$post({ param: params, json }));
		if (!answer.ok) return refused(answer);
		redirect(303, `/desk/replies/${params.id}/tell`);
	},
	tell: async ({ locals, params, request }) => {
		const json = { version: Number(formText(await request.formData(), 'version')) };
		const answer = await answerOf(locals.api.api.replies[':id'].tell.$post({ param: params, json }));
		if (!answer.ok) return refused(answer);
		forgetCopies();
		redirect(303, `/desk/replies/${params.id}?told`);
	},
	back: async ({ locals, params, request }) => {
		const json = { version: Number(formText(await request.formData(), 'version')) };
		const answer = await answerOf(locals.api.api.replies[':id']['put-back'].$post({ param: params, json }));
		if (!answer.ok) return refused(answer);
		forgetCopies();
		redirect(303, `/desk/replies/${params.id}?told`);
	},
};
