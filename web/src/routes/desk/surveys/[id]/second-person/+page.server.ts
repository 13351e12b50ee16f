import { error, fail, redirect } from '@sveltejs/kit';
import { isAtDesk } from '#surveys';
import { answerOf } from '$lib/server/api';
import { formText } from '$lib/server/form-text';
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
	if (survey.state !== 'open' && confirmations.length === 0) redirect(303, `/desk/surveys/${params.id}`);
	const seconds = people.filter(({ role }) => isAtDesk(role));
	return { survey, confirmations, sendings, least, seconds: seconds.map(({ id, name }) => ({ id, name })) };
};

interface Refused {
	status: number;
	error: { code: string; message: string; fields?: { field: string; message: string }[] | undefined };
}

function refused(id: string, reason: string, { status, error: { code, message, fields } }: Refused) {
	if (code === 'signed-out') redirect(303, '/sign-in');
	if (code === 'not-found') error(404, message);
	const why =
		code === 'wrong-state'
			? 'Somebody has decided this already, or it was taken back.'
			: fields?.[0]?.message;
	return fail(status, { id, reason, why: why ?? message });
}

export const actions: Actions = {
	confirm: async ({ locals, params, request }) => {
		const id = formText(await request.formData(), 'id');
		const { confirmations } = locals.api.api;
		const answer = await answerOf(confirmations[':id'].confirm.$post({ param: { id } }));
		return answer.ok ? redirect(303, `/desk/surveys/${params.id}/second-person`) : refused(id, '', answer);
	},
	refuse: async ({ locals, params, request }) => {
		const form = await request.formData();
		const [id, reason] = [formText(form, 'id'), formText(form, 'reason')];
		const { confirmations } = locals.api.api;
		const answer = await answerOf(confirmations[':id'].refuse.$post({ param: { id }, json: { reason } }));
		return answer.ok
			? redirect(303, `/desk/surveys/${params.id}/second-person`)
			: refused(id, reason, answer);
	},
	withdraw: async ({ locals, params, request }) => {
		const id = formText(await request.formData(), 'id');
		const answer = await answerOf(locals.api.api.confirmations[':id'].$delete({ param: { id } }));
		return answer.ok ? redirect(303, `/desk/surveys/${params.id}/second-person`) : refused(id, '', answer);
	},
};
