import { fail, redirect } from '@sveltejs/kit';
import type { ReplyAnswer } from '#surveys';
import { answerOf } from '$lib/server/api';
import { formText } from '$lib/server/form-text';
import { loaded } from '$lib/server/load';
import { problemsOf, type RefusedAnswer } from '$lib/server/problems-of';
import { answerIn, fieldOnPage } from '$lib/server/reply-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	...(await loaded(locals.api.api.owed[':id'].$get({ param: params }))),
	done: (['answered', 'later', 'passed-on'] as const).find((one) => url.searchParams.has(one)) ?? null,
});

/** What was typed on this page; each form keeps its own. */
interface Typed {
	answer?: ReplyAnswer;
	dueOn?: string;
	whose?: string;
}

const again = (refused: RefusedAnswer, typed: Typed, onPage = (field: string) => field) =>
	fail(refused.status, {
		typed,
		problems: problemsOf(refused).map(({ field, message }) => ({ field: onPage(field), message })),
	});

export const actions: Actions = {
	answer: async ({ locals, request, params }) => {
		const form = await request.formData();
		const answer = answerIn(form);
		const version = Number(formText(form, 'version'));
		const saved = await answerOf(
			locals.api.api.owed[':id'].answer.$post({ param: params, json: { version, answer } }),
		);
		if (!saved.ok) return again(saved, { answer }, (field) => fieldOnPage(field, answer.state));
		redirect(303, `/owed/${params.id}?answered`);
	},
	later: async ({ locals, request, params }) => {
		const form = await request.formData();
		const dueOn = formText(form, 'dueOn');
		const version = Number(formText(form, 'version'));
		const saved = await answerOf(
			locals.api.api.owed[':id'].later.$post({ param: params, json: { version, dueOn } }),
		);
		if (!saved.ok) return again(saved, { dueOn });
		redirect(303, `/owed/${params.id}?later`);
	},
	'not-mine': async ({ locals, request, params }) => {
		const whose = formText(await request.formData(), 'whose');
		const saved = await answerOf(
			locals.api.api.owed[':id']['not-mine'].$post({ param: params, json: { whose } }),
		);
		if (!saved.ok) return again(saved, { whose });
		redirect(303, `/owed/${params.id}?passed-on`);
	},
};
