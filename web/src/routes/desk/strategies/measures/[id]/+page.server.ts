import { fail, redirect } from '@sveltejs/kit';
import type { Direction, NewReading, ReadingKind, ReadingVoice } from '#surveys';
import { answerOf } from '$lib/server/api';
import { formText } from '$lib/server/form-text';
import { loaded } from '$lib/server/load';
import { problemsOf, type RefusedAnswer } from '$lib/server/problems-of';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params: { id }, url }) => {
	const { measure, readings } = await loaded(locals.api.api.measures[':id'].$get({ param: { id } }));
	const { strategies } = await loaded(locals.api.api.strategies.$get());
	const strategy = strategies.find((one) => one.id === measure.strategyId);
	return { measure, readings, strategy, saved: url.searchParams.get('saved') };
};

/** A base is left out, or it is a number; what is neither the API refuses. */
const baseIn = (text: string): number | null =>
	text.trim() === '' ? null : Number(text.replace(/[\s,]/g, ''));

const refused = (answer: RefusedAnswer, typed: Record<string, string>) =>
	fail(answer.status, { typed, problems: problemsOf(answer) });

export const actions: Actions = {
	add: async ({ locals, request, params: { id } }) => {
		const form = await request.formData();
		const typed = Object.fromEntries(
			['value', 'asAt', 'base', 'voice', 'kind', 'source'].map((name) => [name, formText(form, name)]),
		);
		const json: NewReading = {
			value: typed['value'] ?? '',
			asAt: typed['asAt'] ?? '',
			base: baseIn(typed['base'] ?? ''),
			voice: typed['voice'] as ReadingVoice,
			kind: typed['kind'] as ReadingKind,
			source: typed['source'] ?? '',
		};
		const answer = await answerOf(locals.api.api.measures[':id'].readings.$post({ param: { id }, json }));
		if (!answer.ok) return refused(answer, typed);
		redirect(303, `/desk/strategies/measures/${id}?saved=reading`);
	},
	direction: async ({ locals, request, params: { id } }) => {
		const direction = formText(await request.formData(), 'direction') as Direction;
		const answer = await answerOf(
			locals.api.api.measures[':id'].direction.$put({ param: { id }, json: { direction } }),
		);
		if (!answer.ok) return refused(answer, {});
		redirect(303, `/desk/strategies/measures/${id}?saved=direction`);
	},
	remove: async ({ locals, request, params: { id } }) => {
		const reading = formText(await request.formData(), 'reading');
		const answer = await answerOf(
			locals.api.api.measures[':id'].readings[':reading'].$delete({ param: { id, reading } }),
		);
		if (!answer.ok) return refused(answer, {});
		redirect(303, `/desk/strategies/measures/${id}?saved=removed`);
	},
};
