import { fail, redirect } from '@sveltejs/kit';
import { isStanding } from '#surveys';
import { answerOf } from '$lib/server/api';
import { formText } from '$lib/server/form-text';
import { loaded } from '$lib/server/load';
import { problemsOf } from '$lib/server/problems-of';
import { replyIn } from '$lib/server/reply-form';
import { choicesForReply, refusedReply } from '$lib/server/reply-page';
import { forgetCopies } from '$lib/server/shared-copy';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const [choices, shown, { translations }] = await Promise.all([
		choicesForReply(locals.api),
		loaded(locals.api.api.replies[':id'].$get({ param: params })),
		loaded(locals.api.api.replies[':id'].translations.$get({ param: params })),
	]);
	if (shown.reply.binnedOn !== null) redirect(303, '/desk/bin');
	const asked = ['saved', 'told', 'down'] as const;
	return {
		...{ ...choices, ...shown, translations },
		done: asked.find((one) => url.searchParams.has(one)) ?? null,
		changing: url.searchParams.has('change'),
	};
};

export const actions: Actions = {
	/** Puts a reply that nobody was told into the bin. */
	bin: async ({ locals, params }) => {
		const binned = await answerOf(locals.api.api.bin.$post({ json: { kind: 'reply', id: params.id } }));
		if (binned.ok) redirect(303, '/desk/bin?in');
		const problems = problemsOf(binned).map(({ message }) => ({ field: '', message }));
		return fail(binned.status, { problems });
	},
	/**
	 * Saves what was typed. Where young people read the reply already, they read the new words at once: so it is shown as
	 * they will see it first, and saved at the second press, if the words are still those that were shown (`shown`).
	 */
	save: async ({ locals, request, params }) => {
		const { replies } = locals.api.api;
		const form = await request.formData();
		const typed = replyIn(form);
		const { said, answer, links } = typed;
		const { reply: now } = await loaded(replies[':id'].$get({ param: params }));
		const words = JSON.stringify([said, answer]);
		const standing = isStanding(now);
		if (standing && formText(form, 'shown') !== words) {
			const json = { said, answer, links, standing: params.id };
			const looked = await answerOf(replies['look-over'].$post({ json }));
			if (!looked.ok) return refusedReply(looked, typed);
			const { found, isNew, headings } = looked.value;
			if (isNew) return { typed, problems: [], preview: { words, found, headings } };
		}
		const version = Number(formText(form, 'version')) || undefined;
		const saved = await answerOf(
			replies[':id'].$put({ param: params, json: { ...typed, ...(version && { version }) } }),
		);
		if (!saved.ok) return refusedReply(saved, typed);
		if (standing) forgetCopies();
		redirect(303, `/desk/replies/${params.id}?saved`);
	},
};
