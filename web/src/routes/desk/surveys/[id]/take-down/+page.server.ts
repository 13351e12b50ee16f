import { fail, redirect } from '@sveltejs/kit';
import type { TakeDownKind, TakeDownWhy } from '#surveys';
import { answerOf } from '$lib/server/api';
import { decisions } from '$lib/server/decisions';
import { formText } from '$lib/server/form-text';
import { loaded } from '$lib/server/load';
import { problemsOf, type RefusedAnswer } from '$lib/server/problems-of';
import type { Actions, PageServerLoad } from './$types';

/** What stands of a release, to be taken down, and what was taken down, to be put back. `?question=` shows one question. */
export const load: PageServerLoad = async ({ locals, params: { id }, url }) => {
	const { surveys } = locals.api.api;
	const [results, { takenDown }, { confirmations }] = await Promise.all([
		loaded(surveys[':id'].release.$get({ param: { id } })),
		loaded(surveys[':id']['taken-down'].$get({ param: { id } })),
		loaded(surveys[':id'].confirmations.$get({ param: { id } })),
	]);
	if (results.releasedOn === null) redirect(303, `/desk/surveys/${id}/results`);
	const question = url.searchParams.get('question');
	const { release, voices } = results;
	return {
		id,
		title: release.title,
		only: question,
		questions: release.questions
			.filter((one) => !question || one.id === question)
			.map((one) => ({
				...{ id: one.id, wording: one.wording, stands: !one.takenDown },
				themes: voices?.find((other) => other.question === one.id)?.themes.map(({ name }) => name) ?? [],
				quotes: [...new Set(voices?.find((other) => other.question === one.id)?.quotes)],
			})),
		takenDown: takenDown.map((one) => ({
			...one,
			wording: release.questions.find((other) => other.id === one.question)?.wording ?? '',
			confirmations: confirmations.filter(({ about }) => about === one.id),
		})),
		done: url.searchParams.get('done'),
	};
};

const refused = (answer: RefusedAnswer) => {
	const isGone = answer.error.code === 'not-found';
	const problems = problemsOf(answer).map(({ field, message }) => ({
		field: field || 'what',
		message: isGone ? 'Choose what to take down. It may be down already.' : message,
	}));
	return fail(answer.status, { problems });
};

/** What a button or a box on the page names: `quote/<question>/<words>`, `question/<id>/`, `question//` for all. */
function wantedIn(what: string, why: TakeDownWhy) {
	const [kind = '', question = '', ...rest] = what.split('/');
	const words = rest.join('/').replace(/\r\n/g, '\n');
	return kind === 'question'
		? { kind: 'question' as const, question: question || null, why }
		: { kind: kind as Exclude<TakeDownKind, 'question'>, question, words, why };
}

/** The same page, with the one question that it showed. */
function backTo(url: URL, id: string, done?: 'down' | 'back' | 'erased'): string {
	const question = url.searchParams.get('question');
	const search = new URLSearchParams({ ...(done && { done }), ...(question && { question }) });
	return `/desk/surveys/${id}/take-down?${search.toString()}#down`;
}

export const actions: Actions = {
	...decisions<{ id: string }>(({ id }, done, url) => backTo(url, id, done ? 'back' : undefined)),
	/** Asks a second person to put something back. */
	ask: async ({ locals, params: { id }, request, url }) => {
		const json = { kind: 'result-back' as const, one: formText(await request.formData(), 'one') };
		const { surveys } = locals.api.api;
		const answer = await answerOf(surveys[':id'].confirmations.$post({ param: { id }, json }));
		if (!answer.ok) return refused(answer);
		redirect(303, backTo(url, id));
	},
	down: async ({ locals, params: { id }, request, url }) => {
		const form = await request.formData();
		const json = wantedIn(formText(form, 'what'), formText(form, 'why') as TakeDownWhy);
		const { surveys } = locals.api.api;
		const answer = await answerOf(surveys[':id']['taken-down'].$post({ param: { id }, json }));
		if (!answer.ok) return refused(answer);
		redirect(303, backTo(url, id, 'down'));
	},
	back: async ({ locals, params: { id }, request, url }) => {
		const param = { id, one: formText(await request.formData(), 'one') };
		const answer = await answerOf(locals.api.api.surveys[':id']['taken-down'][':one'].$delete({ param }));
		if (!answer.ok) return refused(answer);
		redirect(303, backTo(url, id, 'back'));
	},
	erase: async ({ locals, params: { id }, request, url }) => {
		const form = await request.formData();
		const param = { id, one: formText(form, 'one') };
		if (form.get('sure') !== 'yes')
			return fail(400, {
				erasing: param.one,
				problems: [
					{ field: `sure-${param.one}`, message: 'Tick that you know that it cannot be brought back.' },
				],
			});
		const answer = await answerOf(
			locals.api.api.surveys[':id']['taken-down'][':one'].words.$delete({ param }),
		);
		if (!answer.ok) return refused(answer);
		redirect(303, backTo(url, id, 'erased'));
	},
};
