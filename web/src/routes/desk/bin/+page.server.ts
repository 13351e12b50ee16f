import { fail, redirect } from '@sveltejs/kit';
import { binnedKinds, type BinnedKind } from '#surveys';
import { answerOf } from '$lib/server/api';
import { formText } from '$lib/server/form-text';
import { loaded } from '$lib/server/load';
import type { Actions, PageServerLoad } from './$types';

/** Where each kind stands at the desk. */
const where: Record<BinnedKind, string> = {
	...{ survey: 'surveys', reply: 'replies', strategy: 'strategies' },
	...{ proposal: 'strategies/review', comparison: 'strategies/versions' },
};

export const load: PageServerLoad = async ({ locals, url }) => ({
	...(await loaded(locals.api.api.bin.$get())),
	justIn: url.searchParams.has('in'),
});

export const actions: Actions = {
	/** Back to where it stood. */
	out: async ({ locals, request }) => {
		const form = await request.formData();
		const kind = binnedKinds.find((one) => one === formText(form, 'kind')) ?? 'survey';
		const id = formText(form, 'id');
		const answer = await answerOf(locals.api.api.bin.out.$post({ json: { kind, id } }));
		if (answer.ok) redirect(303, `/desk/${where[kind]}/${id}`);
		if (answer.error.code === 'signed-out') redirect(303, '/sign-in');
		return fail(answer.status, { problem: 'It is not in the bin any more.' });
	},
};
