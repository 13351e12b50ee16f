import { error, fail, redirect } from '@sveltejs/kit';
import { applyIntent } from '$lib/desk/draft/apply-intent';
import { draftFromForm, leftOutTimes, linesPasted } from '$lib/desk/draft/draft-from-form';
import { draftProblems } from '$lib/desk/draft/problems';
import { removedIn, stillRemoved } from '$lib/desk/draft/removed';
import { refusalWords } from '$lib/desk/draft/save-words';
import { newId } from '$lib/desk/new-id';
import { answerOf } from '$lib/server/api';
import { formText } from '$lib/server/form-text';
import { loaded } from '$lib/server/load';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { api } = locals.api;
	const [{ survey }, { strategies }, { people }, { languages }] = await Promise.all([
		loaded(api.surveys[':id'].$get({ param: params })),
		loaded(api.strategies.$get()),
		loaded(api.people.$get()),
		loaded(api.surveys[':id'].translations.$get({ param: params })),
	]);
	if (survey.binnedOn !== null) redirect(303, '/desk/bin');
	const keyHolders = people.filter(({ role }) => role === 'key-holder');
	return {
		survey,
		strategies,
		whole: languages,
		keyHolders: keyHolders.map(({ id, name }) => ({ id, name })),
		now: new Date().toISOString(),
	};
};

/** Where a button of the editor leads once the draft is saved. */
const after = (id: string, intent: string, focus: string | null) => {
	const [verb, about = ''] = intent.split('/');
	if (verb === 'choose-links') return `/desk/surveys/${id}?linking=${about}#${focus ?? ''}`;
	if (intent === 'check' || intent === 'preview') return `/desk/surveys/${id}/${intent}`;
	return focus ? `/desk/surveys/${id}#${focus}` : `/desk/surveys/${id}?saved`;
};

export const actions: Actions = {
	/** The editor's form without JavaScript: every button saves the whole draft. */
	save: async ({ locals, params, request }) => {
		const { api } = locals.api;
		const form = await request.formData();
		const intent = formText(form, 'intent') || 'save';
		const strategies = intent.startsWith('fill-options/')
			? (await loaded(api.strategies.$get())).strategies
			: [];
		const tools = { newId, strategies, pasted: linesPasted(form, intent), removed: removedIn(form) };
		const { content, focus, removed } = applyIntent(draftFromForm(form), intent, tools);
		const version = Number(formText(form, 'version'));
		const kept = stillRemoved(intent, tools.removed, removed);
		const leftOut = leftOutTimes(form);
		if (leftOut.length > 0) return fail(400, { content, version, problems: leftOut, removed: kept });
		const answer = await answerOf(api.surveys[':id'].$put({ param: params, json: { version, content } }));
		// What was taken out stays in the page, to be put back: nothing else remembers it.
		if (answer.ok && removed) return { content, version: answer.value.version, problems: [], removed };
		if (answer.ok) redirect(303, after(params.id, intent, focus));
		const { code, fields = [] } = answer.error;
		if (code === 'not-found') error(404, answer.error.message);
		// Sent again, the form goes over what somebody else saved: by then the words have said so.
		const stored =
			code === 'wrong-state'
				? (await loaded(api.surveys[':id'].$get({ param: params }))).survey.version
				: version;
		const problems =
			code === 'invalid' ? draftProblems(fields) : [{ field: '', message: refusalWords(code) }];
		return fail(answer.status, { content, version: stored, problems, removed: kept });
	},
	/** Puts a draft into the bin. */
	remove: async ({ locals, params }) => {
		await loaded(locals.api.api.bin.$post({ json: { kind: 'survey', id: params.id } }));
		redirect(303, '/desk/bin?in');
	},
};
