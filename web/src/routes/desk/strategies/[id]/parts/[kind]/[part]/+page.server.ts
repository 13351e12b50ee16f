import { fail, redirect } from '@sveltejs/kit';
import { answerOf, type Answer } from '$lib/server/api';
import { formText } from '$lib/server/form-text';
import { loaded } from '$lib/server/load';
import { kindIn, partField, partIn, seenIn } from '$lib/server/part-form';
import { problemsOf } from '$lib/server/problems-of';
import { forgetCopies } from '$lib/server/shared-copy';
import type { PartContent } from '#surveys';
import type { Actions, PageServerLoad } from './$types';

const at = ({ kind, part }: { kind: string; part: string }) => ({ param: { kind: kindIn(kind), id: part } });

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	shown: await loaded(locals.api.api.parts[':kind'][':id'].$get(at(params))),
	saved: url.searchParams.get('saved'),
});

/** Back to the page; or what was in the way, with what was typed. */
function backOr(
	answer: Answer<unknown>,
	url: URL,
	saved: string,
	typed: { content?: PartContent; why?: string } = {},
) {
	if (answer.ok) {
		// A heading stands on the public page, which is kept for everybody.
		forgetCopies();
		redirect(303, `${url.pathname}?saved=${saved}`);
	}
	const problems = problemsOf(answer).map(({ field, message }) => ({ field: partField(field), message }));
	return fail(answer.status, { problems, ...typed });
}

export const actions: Actions = {
	correct: async ({ locals, request, params, url }) => {
		const form = await request.formData();
		const content = partIn(kindIn(params.kind), form);
		const json = { seen: seenIn(form), content };
		const door = locals.api.api.parts[':kind'][':id'];
		return backOr(await answerOf(door.$put({ ...at(params), json })), url, 'right', { content });
	},
	back: async ({ locals, request, params, url }) => {
		const form = await request.formData();
		const json = { number: Number(formText(form, 'number')), seen: seenIn(form) };
		const door = locals.api.api.parts[':kind'][':id']['put-back'];
		return backOr(await answerOf(door.$post({ ...at(params), json })), url, 'back');
	},
	out: async ({ locals, request, params, url }) => {
		const why = formText(await request.formData(), 'why');
		const door = locals.api.api.parts[':kind'][':id']['take-out'];
		return backOr(await answerOf(door.$post({ ...at(params), json: { why } })), url, 'out', { why });
	},
	in: async ({ locals, params, url }) => {
		const door = locals.api.api.parts[':kind'][':id']['put-in-again'];
		return backOr(await answerOf(door.$post(at(params))), url, 'in');
	},
};
