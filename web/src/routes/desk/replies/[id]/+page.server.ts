import { fail, redirect } from '@sveltejs/kit';
import { answerOf } from '$lib/server/api';
import { loaded } from '$lib/server/load';
import { replyIn } from '$lib/server/reply-form';
import { choicesForReply, refusedReply } from '$lib/server/reply-page';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const [choices, shown, { translations }] = await Promise.all([
		choicesForReply(locals.api),
		loaded(locals.api.api.replies[':id'].$get({ param: params })),
		loaded(locals.api.api.replies[':id'].translations.$get({ param: params })),
	]);
	return { ...choices, ...shown, translations, saved: url.searchParams.has('saved') };
};

export const actions: Actions = {
	save: async ({ locals, request, params }) => {
		const typed = replyIn(await request.formData());
		const answer = await answerOf(locals.api.api.replies[':id'].$put({ param: params, json: typed }));
		if (!answer.ok) return refusedReply(answer, typed);
		redirect(303, `/desk/replies/${params.id}?saved`);
	},
	tell: async ({ locals, params }) => {
		const answer = await answerOf(locals.api.api.replies[':id'].tell.$post({ param: params }));
		if (answer.ok) redirect(303, `/desk/replies/${params.id}`);
		if (answer.error.code === 'signed-out') redirect(303, '/sign-in');
		const message = answer.error.fields?.[0]?.message ?? answer.error.message;
		return fail(answer.status, { problems: [{ field: '', message }] });
	},
};
