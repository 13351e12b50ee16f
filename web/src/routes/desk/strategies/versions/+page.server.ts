import { fail, redirect } from '@sveltejs/kit';
import { answerOf } from '$lib/server/api';
import { formText } from '$lib/server/form-text';
import { loaded } from '$lib/server/load';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { strategies } = await loaded(locals.api.api.strategies.$get());
	return {
		strategies: strategies.map(({ id, title, periodFrom, periodTo, status }) => ({
			...{ id, title, periodFrom, periodTo, status },
		})),
		before: url.searchParams.get('before') ?? '',
		after: url.searchParams.get('after') ?? '',
	};
};

const unchosen = 'Choose both versions.';

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const form = await request.formData();
		const [before, after] = [formText(form, 'before'), formText(form, 'after')];
		if (before === '' || after === '')
			return fail(400, { before, after, field: before === '' ? 'before' : 'after', problem: unchosen });
		const answer = await answerOf(locals.api.api.successions.$post({ json: { before, after } }));
		if (answer.ok) redirect(303, `/desk/strategies/versions/${answer.value.id}`);
		if (answer.error.code === 'signed-out') redirect(303, '/sign-in');
		const [told] = answer.error.fields ?? [];
		return fail(answer.status, { before, after, field: 'after', problem: told?.message ?? unchosen });
	},
};
